import type { LookupTable } from "./compiler.js";

/** Makes a table whose look-ups ignore case and differences in white space. */
export function lookupTable(entries: Iterable<readonly [string, string | number | boolean | null]>): LookupTable {
  return new Map([...entries].map(([from, to]) => [foldedKey(from), to === null ? null : String(to)]));
}

/** Normalises a text for look-ups. */
export function foldedKey(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
