import { recognizeCountry } from "../countries/recognize.js";
import { canonicalText } from "../ids/fingerprint.js";
import type { PartialEntry, Surroundings } from "./compiler.js";
import { compileTest } from "./conditions.js";
import { compileEach, writtenAs } from "./each.js";
import { ENTRY_FORMATS, isRecord } from "./entries.js";
import type { MappedEntity } from "./format.js";
import { hashOf, keyOfParts, namedKey, topicSlug } from "./keys.js";
import { compileProperties } from "./properties.js";
import { naming, onlyValue, RowProblem, type Scope, type Stated } from "./scope.js";
import { compileParts, keysOf } from "./source-values.js";
import type { Value } from "./value-format.js";
import { compileValue } from "./values.js";

/** A thing that a row states through an entity, before all of it is computed. */
export interface Instance extends Stated {
  /** Computes the entry; undefined for a country, which exists already. */
  readonly entry: (() => PartialEntry) | undefined;
}

/** A compiled entity of an input. */
export interface CompiledEntity {
  readonly instancesIn: (scope: Scope) => readonly Instance[];
  /** Whether it would state something if only it had a name or a key. */
  readonly isLacking: (scope: Scope) => boolean;
  /** The text of its `each`, if it has one. */
  readonly each: string | undefined;
}

export function compileEntity(
  name: string,
  mapped: MappedEntity,
  citations: unknown,
  around: Surroundings,
): CompiledEntity {
  const { kind, key, each, when, orCountry } = mapped;
  const properties = compileProperties(ENTRY_FORMATS[kind], withCitations(mapped, citations), around);
  const items = each === undefined ? (scope: Scope) => [{ scope }] : compileEach(each, around);
  const holds = when === undefined ? () => true : compileTest(when, around);
  const names = compileValue((mapped.name ?? { constant: "" }) as Value, around);
  const parts = key === undefined ? undefined : compileParts(key, around);
  const make = (given: readonly string[]) => entityKey(name, mapped, given);

  function instance(scope: Scope): Instance | undefined {
    const called = naming("name: ", () => onlyValue(names(scope)));
    const country = orCountry && called !== undefined ? recognizeCountry(called) : null;
    if (country !== null) return { item: scope.item, key: country, entry: undefined };
    let stated: PartialEntry["entry"] | undefined;
    const entry = () => (stated ??= properties(scope));
    const found = parts ? onlyKey(keysOf(parts(scope), make)) : ownKey(kind, called, entry, make);
    if (found === undefined && parts && isRecord(kind)) throw new RowProblem("key: is empty");
    if (found === undefined) return undefined;
    return { item: scope.item, key: found, entry: () => ({ kind, key: found, entry: entry() }) };
  }

  return {
    each: each === undefined ? undefined : writtenAs(each),
    isLacking: (scope) => items(scope).some(({ scope: inner }) => holds(inner) && instance(inner) === undefined),
    instancesIn: (scope) =>
      items(scope).flatMap(({ scope: inner }) => (holds(inner) ? instance(inner) : undefined) ?? []),
  };
}

/**
 * Returns the key of an entity. A key of its own identifies it within the entity's name. Without one, actors are identified by their
 * names alone, across entities, and topics by their slugs.
 */
export function entityKey(name: string, { kind, key }: MappedEntity, parts: readonly string[]): string {
  if (kind === "topic") return key === undefined ? topicSlug(parts.join(" ")) : keyOfParts(parts);
  return namedKey(key === undefined && (kind === "person" || kind === "organization") ? kind : name, parts);
}

function onlyKey(keys: readonly string[]): string | undefined {
  const [only, ...more] = new Set(keys);
  if (more.length > 0) throw new RowProblem(`key: has several values. Add \`each\` to state one for each`);
  return only;
}

/** Returns the key of an entity without one: from the name for actors and topics, for others from everything stated but the citations. */
function ownKey(
  kind: MappedEntity["kind"],
  called: string | undefined,
  entry: () => PartialEntry["entry"],
  make: (parts: readonly string[]) => string,
): string | undefined {
  if (kind === "person" || kind === "organization" || kind === "topic")
    return called === undefined ? undefined : make([called]);
  const { citations: _citations, ...said } = entry();
  if (Object.keys(said).length === 0) return undefined;
  return make([hashOf([canonicalText(said)])]);
}

const CITED_PARTS = ["positions", "events", "responses", "assessments"] as const;

/** Gives an entity without citations the general ones, and its parts without citations the general ones or else those of the entity. */
function withCitations(mapped: MappedEntity, otherwise: unknown): MappedEntity {
  const own = mapped.citations ?? otherwise;
  if (own === undefined) return mapped;
  const cited = Object.fromEntries(
    CITED_PARTS.flatMap((name) => {
      const parts = mapped[name];
      if (parts === undefined) return [];
      return [[name, [parts].flat().map((part) => (isObject(part) ? { citations: otherwise ?? own, ...part } : part))]];
    }),
  );
  return { ...mapped, ...cited, citations: own };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
