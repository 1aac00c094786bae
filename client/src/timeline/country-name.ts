const NAMES = new Intl.DisplayNames(["en"], { type: "region" });

/** What CLDR calls "Unknown Region". */
const UNKNOWN = "ZZ";

/** A country's name in English; what is no code stays as it is. */
export function countryName(code: string): string {
  if (!/^[a-z]{2}$/i.test(code) || code.toUpperCase() === UNKNOWN) return code;
  return NAMES.of(code) ?? code;
}
