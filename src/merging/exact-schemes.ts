/** Schemes that give one person or organisation one identifier, and no other the same. docs/duplicates.md says of others why not. */
export const EXACT_SCHEMES = ["wikidata", "lei", "permid", "ru-inn", "ru-ogrn", "state-department-pocom"] as const;

/** Of these, one actor may have several that were given to it one after the other. */
const SEVERAL: ReadonlySet<string> = new Set(["state-department-pocom"]);

/** Whether two values of a scheme mean two things. */
export function tellsApart(scheme: string): boolean {
  return EXACT_SCHEMES.some((exact) => exact === scheme) && !SEVERAL.has(scheme);
}
