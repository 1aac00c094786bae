import { hash } from "node:crypto";

/** The namespace of all keys of this project, itself a random uuid. */
const NAMESPACE = Buffer.from("5f0c2a6e4d1b4c7f9a3e8b2d6c1f7e90", "hex");

/** Sorts before every key: the start of a scan in key order. */
export const BEFORE_ALL_KEYS = "00000000-0000-0000-0000-000000000000";

/** The kinds of rows whose keys are derived from names. */
export type KeyKind =
  | "dataset"
  | "topic"
  | "actor"
  | "position"
  | "source"
  | "record"
  | "citation"
  | "event"
  | "response"
  | "assessment"
  | "revision";

/**
 * The key of a row: a name-based uuid (RFC 9562, version 5) of its dataset, its kind and its key there. The same row
 * gets the same key in every database and on every import, without a query.
 */
export function keyOf(dataset: string, kind: KeyKind, ...key: readonly string[]): string {
  const name = Buffer.from(JSON.stringify([dataset, kind, ...key]));
  const bytes = hash("sha1", Buffer.concat([NAMESPACE, name]), "buffer").subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return uuidOf(bytes);
}

export function datasetKey(slug: string): string {
  return keyOf(slug, "dataset");
}

/** The dataset that contains the countries; their keys there are their ISO 3166-1 alpha-2 codes. */
export const COUNTRIES_DATASET = "countries";

export function countryKey(code: string): string {
  return keyOf(COUNTRIES_DATASET, "actor", code.toUpperCase());
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

export function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The key of a topic. All datasets share the topics. */
export function topicKey(slug: string): string {
  return keyOf("topics", "topic", slug);
}
