const NAMES = new Intl.DisplayNames(["en"], { type: "region" });

/** CLDR's "Unknown Region". */
const UNKNOWN = "ZZ";

/** Returns a country's name in English; other texts are returned unchanged. */
export function countryName(code: string): string {
  if (!/^[a-z]{2}$/i.test(code) || code.toUpperCase() === UNKNOWN) return code;
  return NAMES.of(code) ?? code;
}
