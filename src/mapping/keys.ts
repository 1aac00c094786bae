import { createHash } from "node:crypto";

const LONGEST = 60;

/**
 * Joins parts with hyphens into a key, `trip-1204`, if the result is already a slug of at most 60 characters. Otherwise returns their slug
 * with a hash of the parts: `person-yun-ho-jin-9c9fa478e2de41b0`. The same parts give the same key in every import.
 */
export function keyOfParts(parts: readonly string[]): string {
  const joined = parts.join("-");
  const slug = slugOf(joined);
  return slug === joined && slug.length <= LONGEST ? slug : hashedKey(slug, parts);
}

/**
 * Returns the key of what a dataset states under a name. As above, but also hashes if a part before the last has a hyphen, which could
 * be one between parts: `2019-5` with `1` must differ from `2019` with `5-1`, which is `trip-2019-5-1`.
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

/** Returns the slug of a topic, which datasets share by its name: `Arms control` becomes `arms-control`. */
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

/** Returns a hash of lower-case letters and digits, as keys require. It is part of ids, so it must never change. */
export function hashOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
