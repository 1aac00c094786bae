/** Slugs of datasets and topics and the keys of entries, as a part of a regular expression. */
export const SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

/** A key, and the slug of the dataset that it is of where that stands before it: `iran-dprk:han-song-u`. */
export function partsOf(key: string): { readonly slug?: string; readonly own: string } {
  const colon = key.indexOf(":");
  return colon < 0 ? { own: key } : { slug: key.slice(0, colon), own: key.slice(colon + 1) };
}
