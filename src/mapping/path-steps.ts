/** A step of a path: a name, and filters that choose among the nodes of this name. */
export interface Step {
  /** The step as written. A node of exactly this name takes precedence, whatever brackets the name has: `Amount [USD]`. */
  readonly written: string;
  readonly name: string;
  /** In order: each applies to what the previous one left. */
  readonly filters: readonly Filter[];
}

/** A position among the remaining nodes, from 1, or a comparison. */
export type Filter = { readonly place: number } | Comparison;

interface Comparison {
  /** The path to the compared value; empty for the text of the element itself. */
  readonly path: readonly string[];
  /** If neither `is` nor `isNot` is given, the value must be present. */
  readonly is?: string;
  readonly isNot?: string;
}

/**
 * Reads `name[@strong=true]/@value` into its steps. Slashes in brackets do not separate steps.
 *
 * @throws {SyntaxError} that says what is wrong
 */
export function parseSteps(text: string): Step[] {
  return (text.match(STEPS) ?? []).map(stepOf);
}

/** A filter in brackets. Brackets in quotation marks do not close it. */
const BRACKETS = `\\[(?:"[^"]*"|'[^']*'|[^\\]"'])*\\]`;
const STEPS = new RegExp(`(?<=^|/)(?:${BRACKETS}|[^/])*`, "gu");

function stepOf(written: string): Step {
  const [, name = written, brackets = ""] =
    new RegExp(`^([^[]*[^[\\s])\\s*((?:${BRACKETS})+)$`, "u").exec(written) ?? [];
  const filters = (brackets.match(new RegExp(BRACKETS, "gu")) ?? []).map((filter) =>
    filterOf(filter.slice(1, -1).trim()),
  );
  if (brackets !== "" && filters.every((filter) => filter !== undefined)) return { written, name, filters };
  if (NO_PLACE.test(brackets))
    throw new SyntaxError(
      `asks for a position that does not exist ("${written}"): positions count from 1, so ${name}[1] is the first. For a column of exactly this name, write { column: "${written}" }`,
    );
  if (MEANT_AS_FILTER.test(written))
    throw new SyntaxError(
      `has brackets that are not understood ("${written}"). Write, for example, name[@type=birth], name[language!="en"], name[@strong] or name[1]; put each of several conditions in its own brackets`,
    );
  return { written, name: written, filters: [] };
}

/** A position before the first, or counted from the end. */
const NO_PLACE = /\[\s*(?:0+|-\d+)\s*\]/u;
/** Brackets meant as a filter, not as a part of a name: `name[@type]`, but not `Amount [USD]`. */
const MEANT_AS_FILTER = /\[.*([@=<>]|\w\()/;

/** Returns undefined for a filter that is not understood. */
function filterOf(text: string): Filter | undefined {
  if (/^[1-9]\d*$/.test(text)) return { place: Number(text) };
  const { way = "", sign, given = "" } = COMPARISON.exec(text)?.groups ?? {};
  const path = way.split("/").filter((step) => step !== ".");
  if (way === "" || !path.every((step) => NAME.test(step))) return undefined;
  if (sign === undefined) return /^-?\d+$|\s(and|or)\s/.test(way) ? undefined : { path };
  const [, inDouble, inSingle, bare] = VALUE.exec(given) ?? [];
  const value = (inDouble ?? inSingle ?? bare)?.trim();
  if (value === undefined) return undefined;
  return sign === "=" ? { path, is: value } : { path, isNot: value };
}

const COMPARISON = /^(?<way>[^=!<>()"'[\]]*?)\s*(?:(?<sign>!?=)\s*(?<given>.*))?$/su;
const VALUE = /^(?:"([^"]*)"|'([^']*)'|([^=@"']+))$/u;
/** The name of an attribute, or one that may contain spaces, such as a column's. */
const NAME = /^(?:@[^@\s]+|(?!\.\.$)[^@\s]|(?!\.\.$)[^@\s][^@]*[^@\s])$/u;
