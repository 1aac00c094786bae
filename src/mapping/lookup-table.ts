import type { LookupTable } from "./compiler.js";

/** Tables are looked up without regard to case and to white space around. */
export function lookupTable(entries: Iterable<readonly [string, string | number | boolean | null]>): LookupTable {
  return new Map([...entries].map(([from, to]) => [foldedKey(from), to === null ? null : String(to)]));
}

/** A text as it is looked up. */
export function foldedKey(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
