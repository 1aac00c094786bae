/** The pattern of slugs of datasets and topics, and of keys, for use in a regular expression. */
export const SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

/** Splits a key that may begin with the slug of its dataset: `iran-dprk:han-song-u`. */
export function partsOf(key: string): { readonly slug?: string; readonly own: string } {
  const colon = key.indexOf(":");
  return colon < 0 ? { own: key } : { slug: key.slice(0, colon), own: key.slice(colon + 1) };
}
