import * as z from "zod";
import { readReference } from "../yaml/reference.js";
import { COUNTRIES, countryCode } from "./reference.js";

const { ambiguous, ...languages } = readReference(
  "country-names",
  z.object({ ambiguous: z.array(z.string()) }).catchall(z.record(z.string(), countryCode)),
);

/** Common names in the main languages, with the country; null for a name of more than one country. */
export const TRANSLATED_NAMES: readonly (readonly [name: string, code: string | null])[] = [
  ...Object.values(languages).flatMap((names) => Object.entries(names)),
  ...ambiguous.map((name) => [name, null] as const),
];

/** Languages whose country names are taken from the Unicode CLDR. */
const LANGUAGES =
  "ar bg cs da de el es fa fi fr he hi hr hu id it ja ko nb nl pl pt ro ru sk sr sv th tr uk vi zh zh-Hant".split(" ");
const STYLES = ["long", "short", "narrow"] as const;
/** Shorter Latin names may also be a word or a surname: Ý, Bỉ, Nga. */
const SHORTEST = 4;

/** The names of today's countries in the Unicode CLDR. Takes some hundred milliseconds. */
export function* unicodeNamesOfCountries(): Generator<readonly [name: string, code: string]> {
  const codes = COUNTRIES.flatMap((country) => (country.dissolved === null ? [country.code] : []));
  for (const language of LANGUAGES) {
    for (const style of STYLES) {
      const names = new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
      for (const country of codes) {
        const name = names.of(country);
        if (name !== undefined && (name.length >= SHORTEST || !/\p{Script=Latin}/u.test(name))) yield [name, country];
      }
    }
  }
}
