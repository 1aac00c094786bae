import type { ActorKind } from "../generated/db.js";
import { uuidOf } from "./uuid.js";

/** The types whose objects have ids of this form. */
const TYPES = [
  "country",
  "person",
  "organization",
  "meeting",
  "agreement",
  "allegation",
  "milestone",
  "source",
  "dataset",
  "topic",
  "position",
  "citation",
  "event",
  "response",
  "assessment",
  "revision",
  "duplicate",
] as const;
export type GlobalIdType = (typeof TYPES)[number];

export interface GlobalId {
  readonly type: GlobalIdType;
  readonly uuid: string;
}

/** The public id of a row: its type and its key, e.g. `person_` and 22 characters. */
export function toGlobalId(type: GlobalIdType, uuid: string): string {
  return `${type}_${Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url")}`;
}

const OF_ACTORS = {
  COUNTRY: "country",
  PERSON: "person",
  ORGANIZATION: "organization",
} as const satisfies Record<ActorKind, GlobalIdType>;

/** The public id of an actor. */
export function actorGlobalId(kind: ActorKind, uuid: string): string {
  return toGlobalId(OF_ACTORS[kind], uuid);
}

/** The parts of an actor's public id. */
export function partsOfActorId(kind: ActorKind, uuid: string): GlobalId {
  return { type: OF_ACTORS[kind], uuid };
}

/** The public id of a row that may be read only in part; empty if its key was not read. */
export function publicId(type: GlobalIdType, uuid: string | undefined): string {
  return uuid === undefined ? "" : toGlobalId(type, uuid);
}

/**
 * The last of the 22 characters contains two bits of the key and four unused ones. Several texts decode to the same
 * bytes, but only the one with zeros is an id.
 */
const GLOBAL_ID = /^([a-z]+)_([\w-]{21}[AQgw])$/;

/** Keys that no row has, of only zeros or only ones: tallies are kept under them for all records and for others. */
const RESERVED: ReadonlySet<string> = new Set(["A".repeat(22), `${"_".repeat(21)}w`]);

/** Parses a public id; null if it is not an id of this API. */
export function fromGlobalId(id: string): GlobalId | null {
  const [, name, key] = GLOBAL_ID.exec(id) ?? [];
  const type = TYPES.find((candidate) => candidate === name);
  return type && key && !RESERVED.has(key) ? { type, uuid: uuidOf(Buffer.from(key, "base64url")) } : null;
}

const RELATION_ID = /^relation_([^.]+)\.([^.]+)$/;

/** The public id of the relation between two countries, by their keys. */
export function toRelationId(one: string, other: string): string {
  return `relation_${[one, other].map((key) => toGlobalId("country", key).slice("country_".length)).join(".")}`;
}

/** The keys of the countries in the id of a relation; null if it is not one. */
export function fromRelationId(id: string): readonly [string, string] | null {
  const [one, other] = (RELATION_ID.exec(id) ?? []).slice(1).map((key) => fromGlobalId(`country_${key}`)?.uuid);
  return one && other ? [one, other] : null;
}
