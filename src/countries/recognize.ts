import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PACKAGE_ROOT } from "../package-root.js";
import { DEMONYMS } from "./demonyms.js";
import { COUNTRIES, isCountryCode } from "./reference.js";

/** Schemes whose codes only mean something to whoever knows that they are of that scheme. */
const SCHEMES = ["cow", "gw", "fips", "cameo"] as const;

/** `cow`: Correlates of War; `gw`: Gleditsch and Ward; `fips`: FIPS 10-4; `cameo`: what GDELT gives for actors. */
export type CountryScheme = (typeof SCHEMES)[number];

const codes = z.record(z.string(), z.string().refine(isCountryCode, "is not the code of a country").nullable());
const { names, ...schemes } = z
  .strictObject({ cow: codes, gw: codes, fips: codes, cameo: codes, names: codes })
  .parse(parse(readFileSync(join(PACKAGE_ROOT, "db", "reference", "country-codes.yaml"), "utf8")));

const ISO_CODES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, alpha3, numeric }) =>
    [code, alpha3, numeric ?? []].flat().map((isoCode): [string, string] => [isoCode, code]),
  ),
);

const TABLES: Readonly<Record<CountryScheme, ReadonlyMap<string, string | null>>> = {
  cow: new Map(Object.entries(schemes.cow)),
  gw: new Map(Object.entries({ ...schemes.cow, ...schemes.gw })),
  fips: new Map(Object.entries(schemes.fips)),
  cameo: new Map([...ISO_CODES, ...Object.entries(schemes.cameo)]),
};

/** Names in the order of how far they are to be trusted: English and historians' before other languages' and adjectives. */
const NAMES: readonly ReadonlyMap<string, string | null>[] = [
  new Map(Object.entries(names).map(([name, code]) => [folded(name), code])),
  namesOf(({ name, officialName }) => [name, officialName]),
  namesOf((country) => country.names.filter(({ language = "en" }) => language === "en").map(({ value }) => value)),
  namesOf((country) => country.names.map(({ value }) => value)),
  new Map([...DEMONYMS].map(([adjective, code]) => [folded(adjective), code])),
];

/**
 * Finds the country that a code or a name stands for: codes of ISO 3166-1 (alpha-2, alpha-3, numeric) and names in any
 * language, usual short forms, names of the past, and English adjectives ("Russian"). Null where there is none, or more than one.
 *
 * @param scheme takes the text for a code of this scheme, and for nothing else
 * @returns an ISO 3166-1 alpha-2 code, or the code that a former country had: KP, SU
 */
export function recognizeCountry(text: string, scheme?: CountryScheme): string | null {
  const given = text.trim();
  if (scheme !== undefined) return TABLES[scheme].get(given.toUpperCase().replace(/^0+(?=\d)/, "")) ?? null;
  const code = /^([A-Za-z]{2,3}|\d{3})$/.test(given) ? ISO_CODES.get(given.toUpperCase()) : undefined;
  if (code !== undefined) return code;
  return nameForms(given).reduce<string | null>((found, form) => found ?? byName(form), null);
}

/**
 * The country that an adjective or a name before a title stands for: "Russian" in "Russian Foreign Minister". Codes are none
 * there: the EC of an "EC Chairman" is not Ecuador.
 *
 * @returns a code; null where it stands for more than one country; undefined where it stands for none
 */
export function countryOfAdjective(adjective: string): string | null | undefined {
  if (DEMONYMS.has(adjective)) return DEMONYMS.get(adjective) ?? null;
  if (/^\p{Lu}{2,3}$/u.test(adjective)) return undefined;
  return recognizeCountry(adjective) ?? undefined;
}

/** The name as it is written, then what it may be written for: "Burma (Myanmar)", "Germany, Federal Republic of". */
function nameForms(name: string): string[] {
  const [, before, inside] = /^(.+?)\s*\((.+)\)\.?$/.exec(name) ?? [];
  const [, noun, rest] = /^([^,]+),\s*(.+)$/.exec(name) ?? [];
  return [
    name,
    ...(noun !== undefined && rest !== undefined ? [`${rest} ${noun}`] : []),
    ...(before !== undefined && inside !== undefined ? [inside, before] : []),
  ];
}

function byName(name: string): string | null {
  const key = folded(name);
  const table = NAMES.find((known) => known.has(key));
  return table?.get(key) ?? null;
}

/** Names that more than one country has stand for none. */
function namesOf(values: (country: (typeof COUNTRIES)[number]) => string[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const country of COUNTRIES) {
    for (const value of new Set(values(country).map(folded))) {
      found.set(value, found.has(value) ? null : country.code);
    }
  }
  return found;
}

/** A name without what writers differ in: accents, case, punctuation, a leading "the", "St." for "Saint". */
function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/^st /, "saint ");
}
