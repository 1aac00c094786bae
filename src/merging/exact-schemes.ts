/** Schemes that never give two people or organisations the same identifier. docs/duplicates.md explains why others are not here. */
export const EXACT_SCHEMES = ["wikidata", "lei", "permid", "ru-inn", "ru-ogrn", "state-department-pocom"] as const;

/** Exact schemes in which one actor may have several identifiers, assigned one after the other. */
const SEVERAL: ReadonlySet<string> = new Set(["state-department-pocom"]);

/** Whether different values of a scheme mean different actors. */
export function tellsApart(scheme: string): boolean {
  return EXACT_SCHEMES.some((exact) => exact === scheme) && !SEVERAL.has(scheme);
}
