import { recognizeCountry } from "../../countries/recognize.js";
import { dateIn } from "../../dates/historical-date.js";
import { dateReader } from "../../mapping/dates.js";
import { keyOfParts } from "../../mapping/keys.js";
import type { Entity } from "./entity.js";

/** The key of an entity, by its id. */
export const keyOf = (id: string) => keyOfParts(["entity", id]);

export const cited = (id: string, locator = id) => [{ source: "entities", locator }];

/** Dates as sources write them, which datasets often pass on as they are: "circa 1950", "12 March 1958", "1958-1960". */
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

/** The most precise of the dates that can be read, in EDTF; times of day are dropped. */
export function dateOf(entity: Entity, ...properties: string[]): string | undefined {
  const texts = properties.flatMap(entity.values);
  const dates = texts.map((text) => text.replace(/(?<=\d)T.*$/, "")).sort((a, b) => b.length - a.length);
  return dates.find(isDate) ?? texts.map(written).find((date) => date !== undefined);
}

/** Since when and until when an entity holds. */
export function termOf(entity: Entity): { from: string | undefined; to: string | undefined } {
  return { from: dateOf(entity, "startDate", "date"), to: dateOf(entity, "endDate") };
}

export function isDate(text: string): boolean {
  return dateIn(text) !== undefined;
}

/** The countries in properties, once each. */
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
 * The name to show, in Latin letters where there is such a one, and the others; of people who have none, what its parts make.
 * Undefined where there is nothing of it.
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
