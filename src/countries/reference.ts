import { createRequire } from "node:module";
import type { Country } from "world-countries";
import * as z from "zod";
import { NameKind } from "../generated/enums.js";
import { readReference } from "../yaml/reference.js";

// The types of this package do not match how it exports its data to ECMAScript modules.
const worldCountries: readonly Country[] = createRequire(import.meta.url)("world-countries");

const otherName = z.strictObject({
  value: z.string(),
  kind: z.enum(NameKind).exclude(["PREFERRED"]),
  language: z.string().optional(),
  script: z.string().optional(),
});

const supplement = z.strictObject({
  names: z.record(z.string().length(2), z.array(otherName)),
  former: z.record(
    z.string().length(2),
    z.strictObject({
      name: z.string(),
      officialName: z.string(),
      alpha3: z.string().length(3),
      region: z.string(),
      subregion: z.string(),
      capital: z.string(),
      founded: z.string(),
      dissolved: z.string(),
      names: z.array(otherName),
    }),
  ),
});

/** A name of a country other than its display name. */
export type CountryName = z.infer<typeof otherName>;

/** A current or former country in the reference data. */
export interface ReferenceCountry {
  readonly code: string;
  readonly alpha3: string;
  readonly numeric?: string;
  readonly name: string;
  readonly officialName: string;
  readonly flag: string | null;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly capital: string | null;
  readonly founded: string | null;
  readonly dissolved: string | null;
  readonly names: readonly CountryName[];
}

type Language = Pick<CountryName, "language" | "script">;

/** A cache: every country has names in the same languages. */
const LANGUAGES = new Map<string, Language>();

/** Capital letters that stand for words: UAE, U.K. */
const ABBREVIATION = /^(?:\p{Lu}\.?){2,5}$/u;

/** All countries: those of the npm package world-countries, plus those in db/reference/countries.yaml. */
export const COUNTRIES: readonly ReferenceCountry[] = readCountries();

const CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ code }) => code));

/** Whether a country has or had this ISO 3166 alpha-2 code. */
export function isCountryCode(code: string): boolean {
  return CODES.has(code);
}

/** The code of such a country, where a file of reference data names one. */
export const countryCode = z.string().refine(isCountryCode, "is not the code of a country");

function readCountries(): ReferenceCountry[] {
  const { names, former } = readReference("countries", supplement);
  const current = worldCountries.map((country) => ({
    code: country.cca2,
    alpha3: country.cca3,
    ...(country.ccn3 ? { numeric: country.ccn3 } : {}),
    name: country.name.common,
    officialName: country.name.official,
    flag: country.flag,
    region: country.region || null,
    subregion: country.subregion || null,
    capital: country.capital[0] ?? null,
    founded: null,
    dissolved: null,
    names: [...(names[country.cca2] ?? []), ...namesOf(country)],
  }));
  const past = Object.entries(former).map(([code, country]) => ({
    code,
    flag: null,
    ...country,
    names: [{ value: country.officialName, kind: "ALIAS" as const, language: "en", script: "Latn" }, ...country.names],
  }));
  return [...current, ...past];
}

function namesOf({ cca2, name, translations, altSpellings }: Country): CountryName[] {
  const english = { language: "en", script: "Latn" };
  return [
    { value: name.official, kind: "ALIAS", ...english },
    ...Object.entries({ ...name.native, ...translations }).flatMap(([code, { common, official }]) =>
      [common, official].map((value): CountryName => ({ value, kind: "TRANSLATION", ...languageOf(code) })),
    ),
    ...altSpellings
      .filter((value) => value !== cca2)
      .map((value): CountryName => ({ value, kind: ABBREVIATION.test(value) ? "ABBREVIATION" : "ALIAS" })),
  ];
}

/** The BCP 47 tag of a language given in ISO 639-3, and its usual script. */
function languageOf(code: string): Language {
  const known = LANGUAGES.get(code);
  if (known) return known;
  const locale = new Intl.Locale(code);
  const script = locale.maximize().script;
  const language = { language: locale.language, ...(script ? { script } : {}) };
  LANGUAGES.set(code, language);
  return language;
}
