import * as z from "zod";
import { readReference } from "../yaml/reference.js";
import { DEMONYMS } from "./demonyms.js";
import { COUNTRIES, countryCode } from "./reference.js";
import { TRANSLATED_NAMES, unicodeNamesOfCountries } from "./translated-names.js";

/** Schemes whose codes are only meaningful if the scheme is known. */
const SCHEMES = ["cow", "gw", "fips", "cameo"] as const;

/** `cow`: Correlates of War; `gw`: Gleditsch and Ward; `fips`: FIPS 10-4; `cameo`: GDELT's codes for actors. */
export type CountryScheme = (typeof SCHEMES)[number];

const codes = z.record(z.string(), countryCode.nullable());
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

/** Names, most reliable first: English and historical names come before other languages and adjectives. */
const NAMES: readonly ReadonlyMap<string, string | null>[] = [
  new Map(Object.entries(names).map(([name, code]) => [folded(name), code])),
  new Map(TRANSLATED_NAMES.map(([name, code]) => [folded(name), code])),
  namesOf(({ name, officialName }) => [name, officialName]),
  namesOf((country) => country.names.filter(({ language = "en" }) => language === "en").map(({ value }) => value)),
  namesOf((country) => country.names.map(({ value }) => value)),
  new Map([...DEMONYMS].map(([adjective, code]) => [folded(adjective), code])),
];

/** The names in the Unicode CLDR, loaded when no other table has a name. */
let unicodeNames: ReadonlyMap<string, string | null> | undefined;

/**
 * Finds the country for a code of ISO 3166-1 (alpha-2, alpha-3, numeric) or for a name: in any language, a usual short
 * form, a former name, or an English adjective ("Russian"). Null if none matches, or more than one.
 *
 * @param scheme reads the text only as a code of this scheme
 * @returns an ISO 3166-1 alpha-2 code, or a former country's code: KP, SU
 */
export function recognizeCountry(text: string, scheme?: CountryScheme): string | null {
  const given = text.trim();
  if (scheme !== undefined) return TABLES[scheme].get(given.toUpperCase().replace(/^0+(?=\d)/, "")) ?? null;
  const code = /^([A-Za-z]{2,3}|\d{3})$/.test(given) ? ISO_CODES.get(given.toUpperCase()) : undefined;
  if (code !== undefined) return code;
  return nameForms(given).reduce<string | null>((found, form) => found ?? byName(form), null);
}

/**
 * Finds the country for an adjective or a name before a title: "Russian" in "Russian Foreign Minister". Codes do not
 * count: the EC of an "EC Chairman" is not Ecuador.
 *
 * @returns a code; null if more than one country matches; undefined if none does
 */
export function countryOfAdjective(adjective: string): string | null | undefined {
  if (DEMONYMS.has(adjective)) return DEMONYMS.get(adjective) ?? null;
  if (/^\p{Lu}{2,3}$/u.test(adjective)) return undefined;
  return recognizeCountry(adjective) ?? undefined;
}

/** Words that lists of countries abbreviate after a comma: "Congo, Dem. Rep.". */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bRep\b\.?/g, "Republic"],
  [/\bDem\b\.?/g, "Democratic"],
  [/\bFed\. (?=Rep)/g, "Federal "],
  [/\bFed\. Sts\./g, "Federated States"],
];

/** The name as written, then what it may stand for: "Burma (Myanmar)", "Germany, Federal Republic of". */
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

/** Maps each name to its country, or to null if more than one country has it. */
function distinct(pairs: readonly (readonly [name: string, code: string])[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [name, code] of pairs)
    found.set(name, (found.get(name) ?? code) === code && found.get(name) !== null ? code : null);
  return found;
}

/** Normalises a name: accents, case, punctuation, a leading "the", "St." for "Saint". */
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
