import { createHash } from "node:crypto";

const LONGEST = 60;

/**
 * The key that parts make: themselves with hyphens between them where they are small letters and digits already, `trip-1204`;
 * otherwise what is left of them, and a short text that no other parts give: `person-yun-ho-jin-9c9fa478e2de41b0`. The same parts give
 * the same key in every import.
 */
export function keyOfParts(parts: readonly string[]): string {
  const joined = parts.join("-");
  const slug = slugOf(joined);
  return slug === joined && slug.length <= LONGEST ? slug : hashedKey(slug, parts);
}

/**
 * The key of what a dataset states under a name and the parts of a key: as above, but that a hyphen in a part before the last
 * could be one between parts, so that `2019-5` with `1` is told from `2019` with `5-1`, which is `trip-2019-5-1`.
 */
export function namedKey(name: string, parts: readonly string[]): string {
  const all = [name, ...parts];
  const isUnclear = parts.slice(0, -1).some((part) => part.includes("-"));
  return isUnclear ? hashedKey(slugOf(all.join("-")), all) : keyOfParts(all);
}

function hashedKey(slug: string, parts: readonly string[]): string {
  const hash = hashOf(parts);
  const readable = slug.slice(0, LONGEST - hash.length - 1).replace(/-+$/, "");
  return readable === "" ? hash : `${readable}-${hash}`;
}

/** The slug of a topic, which datasets share by its name: `Arms control` is `arms-control`. */
export function topicSlug(name: string): string {
  return slugOf(name) || hashOf([name]);
}

function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Of small letters and digits only, as keys are. It goes into ids: it must never become another. */
export function hashOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
