import { z } from "zod";
import { readReference } from "../yaml/reference.js";
import { DEMONYMS } from "./demonyms.js";
import { COUNTRIES, isCountryCode } from "./reference.js";
import { TRANSLATED_NAMES, unicodeNamesOfCountries } from "./translated-names.js";

/** Schemes whose codes only mean something to whoever knows that they are of that scheme. */
const SCHEMES = ["cow", "gw", "fips", "cameo"] as const;

/** `cow`: Correlates of War; `gw`: Gleditsch and Ward; `fips`: FIPS 10-4; `cameo`: what GDELT gives for actors. */
export type CountryScheme = (typeof SCHEMES)[number];

const codes = z.record(z.string(), z.string().refine(isCountryCode, "is not the code of a country").nullable());
const { names, ...schemes } = readReference(
  "country-codes",
  z.strictObject({ cow: codes, gw: codes, fips: codes, cameo: codes, names: codes }),
);

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
  new Map(TRANSLATED_NAMES.map(([name, code]) => [folded(name), code])),
  namesOf(({ name, officialName }) => [name, officialName]),
  namesOf((country) => country.names.filter(({ language = "en" }) => language === "en").map(({ value }) => value)),
  namesOf((country) => country.names.map(({ value }) => value)),
  new Map([...DEMONYMS].map(([adjective, code]) => [folded(adjective), code])),
];

/** Those of the Unicode CLDR, read when a name is none of the others. */
let unicodeNames: ReadonlyMap<string, string | null> | undefined;

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

/** Words as lists of countries shorten them, behind a comma: "Congo, Dem. Rep.". */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bRep\b\.?/g, "Republic"],
  [/\bDem\b\.?/g, "Democratic"],
  [/\bFed\. (?=Rep)/g, "Federal "],
  [/\bFed\. Sts\./g, "Federated States"],
];

/** The name as it is written, then what it may be written for: "Burma (Myanmar)", "Germany, Federal Republic of". */
function nameForms(name: string): string[] {
  const [, before, inside] = /^(.+?)\s*\((.+)\)\.?$/.exec(name) ?? [];
  const [, noun, rest] = /^([^,]+),\s*(.+)$/.exec(name) ?? [];
  return [
    name,
    ...(noun !== undefined && rest !== undefined ? turnedForms(noun, rest) : []),
    ...(before !== undefined && inside !== undefined ? [inside, before] : []),
  ];
}

function turnedForms(noun: string, rest: string): string[] {
  const whole = SHORTENED.reduce((text, [pattern, word]) => text.replace(pattern, word), rest);
  return [`${rest} ${noun}`, ...["", "of ", "of the "].map((link) => `${whole} ${link}${noun}`)];
}

function byName(name: string): string | null {
  const key = folded(name);
  const table = NAMES.find((known) => known.has(key));
  if (table) return table.get(key) ?? null;
  unicodeNames ??= distinct([...unicodeNamesOfCountries()].map(([value, code]) => [folded(value), code] as const));
  return unicodeNames.get(key) ?? null;
}

function namesOf(values: (country: (typeof COUNTRIES)[number]) => string[]): Map<string, string | null> {
  return distinct(
    COUNTRIES.flatMap((country) => values(country).map((value) => [folded(value), country.code] as const)),
  );
}

/** Names that more than one country has stand for none. */
function distinct(pairs: readonly (readonly [name: string, code: string])[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [name, code] of pairs)
    found.set(name, (found.get(name) ?? code) === code && found.get(name) !== null ? code : null);
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
