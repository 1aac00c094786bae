import { createRequire } from "node:module";
import type { Country } from "world-countries";
import * as z from "zod";
import { readReference } from "../yaml/reference.js";
import { countryCode } from "./reference.js";

// The types of this package do not match how it exports its data to ECMAScript modules.
const worldCountries: readonly Country[] = createRequire(import.meta.url)("world-countries");

const supplement = readReference(
  "demonyms",
  z.strictObject({
    demonyms: z.record(z.string(), countryCode.nullable()),
    monarchies: z.record(countryCode, z.int().nullable()),
  }),
);

/** English adjectives of countries, with the country; null for an adjective of more than one: "Korean". */
export const DEMONYMS: ReadonlyMap<string, string | null> = new Map([
  ...worldCountries
    .filter(({ unMember }) => unMember)
    .flatMap(({ cca2, demonyms }) =>
      (demonyms?.eng?.m ?? "").split(/, | or /).map((adjective): [string, string] => [adjective, cca2]),
    ),
  ...Object.entries(supplement.demonyms),
]);

/** Whether a country had a hereditary head of state in a year. */
export function isMonarchy(country: string, year: number): boolean {
  const until = supplement.monarchies[country];
  return until === null || (until !== undefined && year <= until);
}
