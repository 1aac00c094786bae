import { hash } from "node:crypto";

/** A short hash: equal for equal values, and practically always different for different ones. */
export function fingerprint(value: unknown): string {
  return fingerprintOfText(canonicalText(value));
}

export function fingerprintOfText(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 22);
}

/** The JSON of a value with object properties sorted by name, so that equal values have equal texts. */
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
