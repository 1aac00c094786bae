import * as z from "zod";
import type { Finding } from "../yaml/finding.js";
import { explain, findingsOf } from "../yaml/messages.js";
import { type Content, isContent, objectOf } from "./content.js";
import { whyOfWrongKind, whyUnknown } from "./references.js";
import { isPart, unwrapped } from "./stated.js";

/** A result that a value may have in some row: a constant of the mapping, or the key of an entity. */
type Outcome = { readonly path: readonly PropertyKey[] } & (
  | { readonly constant: string }
  | { readonly entity: string }
);

/** What is wrong with an outcome; undefined if nothing is. */
interface Judgement {
  readonly path: readonly PropertyKey[];
  readonly message: string | undefined;
}

/** What a mapping states of the properties of a format, and where. */
export interface StatedOf {
  readonly format: z.ZodObject;
  readonly stated: unknown;
  readonly path: readonly PropertyKey[];
}

/**
 * Finds values that a property can never have, but that the mapping may give it: as a constant, in a list of choices, in a table.
 * Takes any content; forms that a mapping does not have are left to its schema.
 */
export function wrongOutcomes(all: readonly StatedOf[], mapping: Content): Finding[] {
  const judgements = all.flatMap(({ format, stated, path }) => judge(format, objectOf(stated), path, mapping));
  // Several properties may share a table with values that only one of them can have.
  const fitting = new Set(
    judgements.filter(({ path, message }) => path[0] === "lookups" && message === undefined).map(placeOf),
  );
  const findings = judgements.flatMap((judgement): [string, Finding][] => {
    const { path, message } = judgement;
    const place = placeOf(judgement);
    return message === undefined || fitting.has(place) ? [] : [[place, { path, message }]];
  });
  return [...new Map(findings).values()];
}

function placeOf({ path }: Judgement): string {
  return JSON.stringify(path);
}

function judge(format: z.ZodObject, stated: Content, path: readonly PropertyKey[], mapping: Content): Judgement[] {
  return Object.entries(format.shape).flatMap(([name, property]) =>
    stated[name] === undefined || name === "key"
      ? []
      : judgeProperty(unwrapped(property), stated[name], [...path, name], mapping),
  );
}

function judgeProperty(format: z.ZodType, spec: unknown, path: readonly PropertyKey[], mapping: Content): Judgement[] {
  if (format instanceof z.ZodArray) {
    const entry = unwrapped(format.element);
    if (!Array.isArray(spec)) return judgeProperty(entry, spec, path, mapping);
    return spec.flatMap((part, index) => judgeProperty(entry, part, [...path, index], mapping));
  }
  const object = format instanceof z.ZodUnion ? format.options.find((option) => option instanceof z.ZodObject) : format;
  if (object instanceof z.ZodObject && isPart(spec, object)) return judge(object, spec, path, mapping);
  const property = String(path.findLast((step) => typeof step === "string"));
  // Literal values are checked by the schema and by the check of references.
  return [...outcomesOf(spec, path, mapping)]
    .filter((outcome) => outcome.path.length !== path.length)
    .flatMap((outcome) => {
      const { path: at } = outcome;
      if ("entity" in outcome) return [{ path: at, message: whyOfWrongKind(property, outcome.entity, mapping) }];
      // Keys in a table may be stated by other rows or by another import.
      const isOfTable = at.some((step) => step === "lookup" || step === "lookups");
      const unknown = isOfTable ? undefined : whyUnknown(property, outcome.constant, mapping);
      return { path: at, message: whyNot(format, outcome.constant) ?? unknown };
    });
}

/** Returns why a text does not match this format; undefined if it does. */
function whyNot(format: z.ZodType, constant: string): string | undefined {
  const parsed = format.safeParse(format instanceof z.ZodNumber ? Number(constant) : constant, { error: explain });
  return parsed.error?.issues.flatMap(findingsOf)[0]?.message;
}

const RESHAPING = ["split", "match", "replace", "case", "join"] as const;
const CONVERTING = ["lookup", "country", "date"] as const;

function* outcomesOf(value: unknown, path: readonly PropertyKey[], mapping: Content): Generator<Outcome> {
  if (!isContent(value)) {
    if (value !== null && typeof value !== "object") yield { path, constant: String(value) };
    return;
  }
  const conversions = CONVERTING.filter((name) => value[name] !== undefined);
  if (conversions.length === 0 && RESHAPING.every((name) => value[name] === undefined)) {
    const constant = String(value.constant ?? "").trim();
    if (constant !== "") yield { path: [...path, "constant"], constant };
    if (typeof value.entity === "string") yield { path: [...path, "entity"], entity: value.entity };
    for (const list of ["first", "all"]) {
      const choices = value[list];
      if (!Array.isArray(choices)) continue;
      for (const [index, choice] of choices.entries()) yield* outcomesOf(choice, [...path, list, index], mapping);
    }
  }
  if (conversions.length === 1) {
    const { lookup } = value;
    const [table, at] =
      typeof lookup === "string"
        ? [namedTable(lookup, mapping), ["lookups", lookup]]
        : [objectOf(lookup), [...path, "lookup"]];
    for (const [written, meant] of Object.entries(table)) yield* outcomesOf(meant, [...at, written], mapping);
    yield* outcomesOf(value.otherwise ?? null, [...path, "otherwise"], mapping);
  }
  yield* outcomesOf(value.default ?? null, [...path, "default"], mapping);
}

/** Returns a table written in the mapping; tables in files are not checked. */
function namedTable(name: string, { lookups }: Content): Content {
  const table = objectOf(objectOf(lookups)[name]);
  return "file" in table ? {} : table;
}
