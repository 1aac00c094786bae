import { recognizeCountry } from "../../countries/recognize.js";
import { dateIn } from "../../dates/historical-date.js";
import { dateReader } from "../../mapping/dates/dates.js";
import { keyOfParts } from "../../mapping/keys.js";
import type { Entity } from "./entity.js";

/** Returns the key of an entity from its id. */
export const keyOf = (id: string) => keyOfParts(["entity", id]);

export const cited = (id: string, locator = id) => [{ source: "entities", locator }];

/** Reads dates as sources write them, which datasets often pass on unchanged: "circa 1950", "12 March 1958", "1958-1960". */
const written = dateReader({
  formats: [
    "YYYY-MM-DD",
    "YYYY-MM",
    "YYYY",
    "D MMMM YYYY",
    "D MMM YYYY",
    "MMMM D, YYYY",
    "MMM D, YYYY",
    "MMMM YYYY",
    "MMM YYYY",
  ],
  language: "en",
});

/** Returns the most precise of the dates that can be read, in EDTF, without times of day. */
export function dateOf(entity: Entity, ...properties: string[]): string | undefined {
  const texts = properties.flatMap(entity.values);
  const dates = texts.map((text) => text.replace(/(?<=\d)T.*$/, "")).sort((a, b) => b.length - a.length);
  return dates.find(isDate) ?? texts.map(written).find((date) => date !== undefined);
}

/** Returns the start and the end of an entity. */
export function termOf(entity: Entity): { from: string | undefined; to: string | undefined } {
  return { from: dateOf(entity, "startDate", "date"), to: dateOf(entity, "endDate") };
}

export function isDate(text: string): boolean {
  return dateIn(text) !== undefined;
}

/** Returns the countries in properties, without duplicates. */
export function countriesOf(entity: Entity, ...properties: string[]): string[] {
  return [...new Set(properties.flatMap(entity.values).flatMap((text) => recognizeCountry(text) ?? []))];
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, "Hang"],
  [/\p{Script=Han}/u, "Hani"],
  [/\p{Script=Cyrillic}/u, "Cyrl"],
  [/\p{Script=Arabic}/u, "Arab"],
  [/\p{Script=Greek}/u, "Grek"],
  [/\p{Script=Hebrew}/u, "Hebr"],
  [/\p{Script=Latin}/u, "Latn"],
];

type NameKind = "ALIAS" | "FORMER" | "ABBREVIATION";
const NAMES: readonly (readonly [property: string, kind: NameKind])[] = [
  ["name", "ALIAS"],
  ["alias", "ALIAS"],
  ["weakAlias", "ALIAS"],
  ["previousName", "FORMER"],
  ["abbreviation", "ABBREVIATION"],
];

/**
 * Returns the name to show, in Latin letters if there is one, and the other names. Without any name, one is made of its parts. Undefined if
 * there are no parts either.
 */
export function namesOf(entity: Entity) {
  const whole = NAMES.flatMap(([property, kind]) => entity.values(property).map((value) => ({ value, kind })));
  const parts = ["firstName", "middleName", "fatherName", "lastName"].flatMap(
    (property) => entity.first(property) ?? [],
  );
  const names = whole.length > 0 || parts.length === 0 ? whole : [{ value: parts.join(" "), kind: "ALIAS" as const }];
  const shown = names.find(({ value }) => /^\P{L}*\p{Script=Latin}/u.test(value)) ?? names[0];
  if (shown === undefined) return undefined;
  const others = names.filter(({ value }, index) => {
    return value !== shown.value && names.findIndex((other) => other.value === value) === index;
  });
  return {
    name: shown.value,
    aliases: others.map((alias) => {
      const script = SCRIPTS.find(([pattern]) => pattern.test(alias.value))?.[1];
      return script === undefined ? alias : { ...alias, script };
    }),
  };
}

const IDENTIFIERS: readonly (readonly [property: string, scheme: string])[] = [
  ["wikidataId", "wikidata"],
  ["leiCode", "lei"],
  ["swiftBic", "bic"],
  ["imoNumber", "imo"],
  ["innCode", "ru-inn"],
  ["ogrnCode", "ru-ogrn"],
  ["permId", "permid"],
];

export function identifiersOf(entity: Entity) {
  const known = IDENTIFIERS.flatMap(([property, scheme]) =>
    entity.values(property).map((value) => ({ scheme, value })),
  );
  return [{ scheme: "followthemoney", value: entity.id }, ...known];
}
