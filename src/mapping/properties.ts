import * as z from "zod";
import type { Surroundings } from "./compiler.js";
import { compileTest } from "./conditions.js";
import type { Content } from "./content.js";
import { compileEach, type EachItem } from "./each.js";
import type { Each } from "./each-format.js";
import { keyOfParts } from "./keys.js";
import { naming, onlyValue, RowProblem, type Scope } from "./scope.js";
import { compileParts } from "./source-values.js";
import { isPart, unwrapped } from "./stated.js";
import type { Node, Tree } from "./tree.js";
import type { Condition, Value } from "./value-format.js";
import { compileValue } from "./values.js";

/** Computes a property of an entry; undefined if the row does not state it. */
type Property = (scope: Scope) => Node | undefined;

/** How a mapping states properties, or a part: values, parts and lists of them by name. */
type Spec = Content;

/** Properties whose several values repeat their part: parties, participants, aliases, citations. */
const REPEATING = ["actor", "by", "value", "source"] as const;

/** Compiles the properties of an entry that a mapping states. */
export function compileProperties(format: z.ZodObject, spec: Spec, around: Surroundings): (scope: Scope) => Tree {
  const properties = Object.entries(format.shape).flatMap(([name, property]): [string, Property][] => {
    const stated = spec[name];
    if (stated === undefined || name === "key") return [];
    const compute = compileProperty(unwrapped(property), stated, around);
    return [[name, (scope) => naming(`${name}: `, () => compute(scope))]];
  });
  return (scope) => {
    const entry: Record<string, Node> = {};
    for (const [name, property] of properties) {
      const value = property(scope);
      if (value !== undefined) entry[name] = value;
    }
    return entry;
  };
}

function compileProperty(format: z.ZodType, spec: unknown, around: Surroundings): Property {
  if (format instanceof z.ZodArray) return compileList(unwrapped(format.element), spec, around);
  if (format instanceof z.ZodObject) {
    const properties = compileProperties(format, spec as Spec, around);
    const saysNothing = emptiness(format, spec as Spec);
    return (scope) => {
      const value = properties(scope);
      return saysNothing(value) ? undefined : value;
    };
  }
  const values = compileValue(spec as Value, around);
  const read = format instanceof z.ZodNumber ? numberOf : (text: string) => text;
  return (scope) => {
    const value = onlyValue(values(scope));
    return value === undefined ? undefined : read(value);
  };
}

function compileList(format: z.ZodType, spec: unknown, around: Surroundings): Property {
  const parts = [spec].flat().map((part) => compilePart(format, part, around));
  return (scope) => {
    const list = parts.flatMap((part) => part(scope));
    const written = list.map((value) => JSON.stringify(value));
    const distinct = list.filter((_, index) => written.indexOf(written[index] ?? "") === index);
    if (distinct.length === 0) return undefined;
    return format instanceof z.ZodObject && "key" in format.shape ? withKeys(distinct as readonly Tree[]) : distinct;
  };
}

function compilePart(format: z.ZodType, spec: unknown, around: Surroundings): (scope: Scope) => readonly Node[] {
  const object = format instanceof z.ZodUnion ? format.options.find((option) => option instanceof z.ZodObject) : format;
  if (!(object instanceof z.ZodObject) || !isPart(spec, object)) {
    return compileValue(spec as Value, around);
  }
  const { each, when, key } = spec as { each?: Each; when?: Condition; key?: Value | readonly Value[] };
  const items = each === undefined ? (scope: Scope): EachItem[] => [{ scope }] : compileEach(each, around);
  const holds = when === undefined ? () => true : compileTest(when, around);
  const repeating = REPEATING.find((name) => name in object.shape && spec[name] !== undefined);
  const { [repeating ?? ""]: repeated, ...others } = spec;
  const values = repeating === undefined ? undefined : compileValue(repeated as Value, around);
  const properties = compileProperties(object, repeating === undefined ? spec : others, around);
  const keyParts = key === undefined ? undefined : compileParts(key, around);
  const saysNothing = emptiness(object, spec);

  return (scope) =>
    items(scope).flatMap(({ scope: inner }) => {
      if (!holds(inner)) return [];
      const entry = properties(inner);
      const repetitions =
        repeating === undefined || !values ? [{}] : values(inner).map((value) => ({ [repeating]: value }));
      return repetitions
        .map((repetition): Tree => ({ ...repetition, ...entry }))
        .filter((part) => !saysNothing(part))
        .map((part) => ({ ...givenKey(keyParts?.(inner)), ...part }));
    });
}

function givenKey(parts: readonly (readonly string[])[] = []): { key?: string } {
  const given = parts.map((values) => values.join(" ")).filter((value) => value !== "");
  return given.length === 0 ? {} : { key: keyOfParts(given) };
}

/**
 * Adds keys to parts without one, from everything they say but their ends and citations. If several parts of a row differ in their ends
 * only, such as terms with unknown beginnings, the later keys include the end.
 */
function withKeys(parts: readonly Tree[]): Tree[] {
  const ends = new Map<string, Node | undefined>();
  return parts.map((part) => {
    if (part.key !== undefined) return part;
    const { to, citations: _citations, ...said } = part;
    const identifying = Object.values(said).map((value) =>
      typeof value === "object" ? JSON.stringify(value) : String(value),
    );
    const key = keyOfParts(identifying);
    const end = ends.get(key) ?? to;
    ends.set(key, end);
    return { key: end === to || to === undefined ? key : keyOfParts([...identifying, String(to)]), ...part };
  });
}

/**
 * Compiles a test of whether a row says nothing of a part, which is then left out: it lacks a required property, such as a position's
 * title, it is empty or, if such parts have keys (positions, steps, answers), it states only whose it was.
 */
function emptiness(format: z.ZodObject, spec: Spec): (part: Tree) => boolean {
  const fromRow = Object.keys(format.shape).filter(
    (name) => typeof spec[name] === "object" && name !== "key" && name !== "citations",
  );
  const needed = fromRow.filter((name) => !format.shape[name]?.safeParse(undefined).success);
  const telling = "key" in format.shape ? fromRow.filter((name) => name !== "actor" && name !== "by") : [];
  return (part) =>
    Object.keys(part).length === 0 ||
    needed.some((name) => part[name] === undefined) ||
    (telling.length > 0 && telling.every((name) => part[name] === undefined));
}

/**
 * Leaves a text that is not a number as it is, for the format to reject.
 *
 * @throws {RowProblem} if it is a number with a decimal comma, as written in many countries
 */
function numberOf(text: string): Node {
  if (/^[+-]?\d+,\d+$/.test(text))
    throw new RowProblem(`"${text}" has a decimal comma, but needs a point. Convert it with \`replace: { ",": "." }\``);
  const number = Number(text.replace(/^\+/, ""));
  return Number.isFinite(number) ? number : text;
}
