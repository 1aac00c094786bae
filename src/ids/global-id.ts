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

/** The public id of a row: its type and its key, `person_` and 22 characters. */
export function toGlobalId(type: GlobalIdType, uuid: string): string {
  return `${type}_${Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url")}`;
}

/** The public id of a row of which only what is asked for was read; empty where its key was not. */
export function publicId(type: GlobalIdType, uuid: string | undefined): string {
  return uuid === undefined ? "" : toGlobalId(type, uuid);
}

/** What a public id stands for; null where it is none of this API's. */
export function fromGlobalId(id: string): GlobalId | null {
  const [, name, key] = /^([a-z]+)_([\w-]{22})$/.exec(id) ?? [];
  const type = TYPES.find((candidate) => candidate === name);
  if (!type || !key) return null;
  const uuid = uuidOf(Buffer.from(key, "base64url"));
  // Several texts decode to the same bytes; only the one that this API gives is an id.
  return toGlobalId(type, uuid) === id ? { type, uuid } : null;
}
