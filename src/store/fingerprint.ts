import { createHash } from "node:crypto";

/** A short text that is the same for the same value, and for another one, as good as certainly, another. */
export function fingerprint(value: unknown): string {
  return fingerprintOfText(canonicalText(value));
}

export function fingerprintOfText(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/** The JSON of a value with the properties of objects in order of their names, so that equal values have equal texts. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) && !(inner instanceof Date)
      ? inOrder(inner)
      : inner,
  );
}

function inOrder(value: object): object {
  const names = Object.keys(value);
  if (names.every((name, index) => index === 0 || (names[index - 1] ?? "") < name)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
