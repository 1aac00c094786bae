/** A step of a path: a name, and which of what has this name are meant. */
export interface Step {
  /** As it is written. What has this very name is meant, whatever brackets are in it: `Amount [USD]`. */
  readonly written: string;
  readonly name: string;
  /** In their order: each is asked of what the one before has left. */
  readonly filters: readonly Filter[];
}

/** The place among those that are left, from 1; or what one must have. */
export type Filter = { readonly place: number } | Comparison;

interface Comparison {
  /** The names on the way to what is compared; none for the text of the element itself. */
  readonly path: readonly string[];
  /** Without it, that there is something. */
  readonly is?: string;
  readonly isNot?: string;
}

/**
 * Reads `name[@strong=true]/@value` into its steps. Slashes in brackets are none between steps.
 *
 * @throws {SyntaxError} that says what is wrong
 */
export function parseSteps(text: string): Step[] {
  return (text.match(STEPS) ?? []).map(stepOf);
}

/** What is in brackets, with brackets in quotation marks as such. */
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
      `asks for a place that there is not ("${written}"): places count from 1, so that ${name}[1] is the first. What has this very name is meant by { column: "${written}" }`,
    );
  if (MEANT_AS_FILTER.test(written))
    throw new SyntaxError(
      `has brackets that say nothing known ("${written}"). Write for instance name[@type=birth], name[language!="en"], name[@strong] or name[1]; of several conditions each in brackets of its own`,
    );
  return { written, name: written, filters: [] };
}

/** A place before the first, or counted from the end. */
const NO_PLACE = /\[\s*(?:0+|-\d+)\s*\]/u;
/** Brackets with more in them than a name: `name[@type]` and not `Amount [USD]`. */
const MEANT_AS_FILTER = /\[.*([@=<>]|\w\()/;

/** Undefined where it is nothing known. */
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
/** Of an attribute, or of what may have spaces in its name, such as a column. */
const NAME = /^(?:@[^@\s]+|(?!\.\.$)[^@\s]|(?!\.\.$)[^@\s][^@]*[^@\s])$/u;
