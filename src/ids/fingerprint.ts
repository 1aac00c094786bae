import { hash } from "node:crypto";

/** A short text that is the same for the same value, and for another one, as good as certainly, another. */
export function fingerprint(value: unknown): string {
  return fingerprintOfText(canonicalText(value));
}

export function fingerprintOfText(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 22);
}

/** The JSON of a value with the properties of objects in order of their names, so that equal values have equal texts. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const unordered = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(unordered).sort()) ordered[name] = inOrder(unordered[name]);
  return ordered;
}
