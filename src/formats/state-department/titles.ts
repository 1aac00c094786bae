import * as z from "zod";
import { recognizeCountry } from "../../countries/recognize.js";
import { COUNTRIES } from "../../countries/reference.js";
import { readReference } from "../../yaml/reference.js";

/** The titles of people in the Office of the Historian's prose, and what follows from them. */

const words = z.array(z.string()).nonempty();
const OFFICES = readReference(
  "offices",
  z.strictObject({
    heads: words,
    heads_in_names: words,
    ranks: words,
    portfolios: words,
    portfolios_behind: words,
    portfolio_endings: words,
    bodies: words,
    national_bodies: words,
    regions: words,
  }),
);

/** Returns a pattern that matches any of the texts, the longer first. */
function anyOf(texts: Iterable<string>): string {
  return [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.()]/g, "\\$&"))
    .join("|");
}

/** Returns a pattern of one field or several words of one: "Foreign Affairs". Repetition is bounded, or long texts would take too long. */
function fieldsOf(field: string): string {
  return `${field}(?: ${field}){0,4}`;
}

const HEADS = [...OFFICES.heads, ...OFFICES.heads_in_names];
/** The end of a noun, to which only "-elect" or a second noun may be joined. */
const NOUN_ENDS = "(?!\\p{L}|-(?!elect|designate|\\p{Lu}))";
const HEAD = `(?:${anyOf(HEADS)})${NOUN_ENDS}`;
const HEADS_OF_SEVERAL = `(?:${anyOf(HEADS.map(plural))})${NOUN_ENDS}`;

/** Fields before a noun. */
const FIELDS = fieldsOf(`(?:${anyOf(OFFICES.portfolios)})(?![\\p{L}-])`);
const FIELD_BEHIND = `(?:(?:${anyOf([...OFFICES.portfolios, ...OFFICES.portfolios_behind])})(?![\\p{L}-])|\\p{Lu}\\p{Ll}+(?:${anyOf(OFFICES.portfolio_endings)})(?!\\p{L}))`;
const FIELDS_BEHIND = fieldsOf(FIELD_BEHIND);
/** The purpose of an office: "Foreign Affairs, Trade and the Environment". */
const PURPOSE = `${FIELDS_BEHIND}(?:(?:,? and (?:the )?|, | & )${FIELDS_BEHIND}){0,5}(?! ${FIELD_BEHIND})`;

/** Proper names of bodies, and abbreviations: "the European Commission", "the PLO". */
const BODY = `(?:(?!${HEAD})\\p{Lu}[\\p{L}.’'-]*(?: of(?: the)?)? ){0,4}(?:${anyOf(OFFICES.bodies)})(?!\\p{L})|(?:\\p{Lu}\\.){2,}|\\p{Lu}{2,6}(?!\\p{L})`;
const COUNTRY_NAME = `(?:${anyOf(
  COUNTRIES.flatMap(({ name, officialName, names }) => [
    name,
    officialName,
    ...names.flatMap(({ value, kind, language = "en" }) =>
      language === "en" && kind !== "ABBREVIATION" ? [value] : [],
    ),
  ]).filter((name) => /^\p{Lu}[\p{L} .'’()-]{3,}$/u.test(name)),
)})(?!\\p{L})`;
const PLACE = `(?:${anyOf(OFFICES.regions)})(?!\\p{L})|${COUNTRY_NAME}`;
const OF_WHOM = `(?:(?:President|Prime Minister|Premier|Chancellor|King|Queen|Amir|Emir|Sultan|Secretary|Secretary[- ]General)(?!\\p{L}))`;

/** What follows the noun: "of Transport", "of the European Commission", "to the Middle East", "to the President". */
const BEHIND = `(?: (?:of|for|to|on) (?:the )?(?:(?:${BODY}|${PURPOSE}|${PLACE})(?: (?:of|for|to|on) (?:the )?(?:${BODY}|${PURPOSE}|${PLACE}))?)| to (?:the )?${OF_WHOM})`;

const QUALIFIER =
  "(?:former|Provisional|then|then-|acting|interim|outgoing|incoming|Former|Acting|Interim|Outgoing|Deputy|First|Supreme)";
const RANKS = `(?:(?:${anyOf(OFFICES.ranks)})[ -]){0,3}`;
/** What precedes the noun: "Deputy Prime", "Foreign and Defense". */
const BEFORE = `(?:${RANKS}(?:${FIELDS}(?: (?:and|&) ${FIELDS})? ${RANKS})?)`;
const ELECT = "(?:-? ?(?:elect|designate))";
const TITLE = `(?:${QUALIFIER} ){0,2}${BEFORE}${HEAD}${ELECT}?${BEHIND}?${ELECT}?`;

/** One title, or two of the same person: "Crown Prince and Prime Minister". */
export const TITLE_PATTERN = `${TITLE}(?:(?: and | & |-)${TITLE})?`;

/** Titles before several names: "Presidents Sadat and Nimeiri", "Foreign and Defense Ministers Lavrov and Shoigu". */
export const PLURAL_PATTERN = `(?:former )?${RANKS}(?:${FIELDS}(?:(?:,? and |, | & )${FIELDS}){0,5} ${RANKS})?${HEADS_OF_SEVERAL}`;

/** Words that are never part of a name: nouns of offices and of bodies, and the words of rank before them. */
export const NEVER_IN_NAMES = anyOf(
  [...OFFICES.heads, ...OFFICES.bodies]
    .filter((text) => !text.includes(" "))
    .concat("Vice", "Prime", "Deputy", "Crown", "Foreign", "Defense", "Defence", "Senior"),
);

/** The beginning of the name of a body, as opposed to that of a person: "War Crimes Tribunal". */
export const BODY_PATTERN = `(?:\\p{Lu}[\\p{L}’'-]*(?: of(?: the)?)? ){1,5}(?:${anyOf(OFFICES.bodies)})(?![\\p{L}-])`;

function plural(title: string): string {
  return /[^aeiou]y$/.test(title) ? title.replace(/y$/, "ies") : `${title}s`;
}

/** Returns the titles of several people who share a plural title: each its own, if there are as many fields before the noun as people. */
export function singularTitles(titles: string, count: number): string[] {
  const title = titles.replace(/ies$/, "y").replace(/s$/, "");
  const noun = /\S+$/.exec(title)?.[0] ?? title;
  const fields = title
    .slice(0, -noun.length)
    .trim()
    .split(/,? and |, | & /);
  if (fields.length === 1) return Array<string>(count).fill(title);
  return Array.from({ length: count }, (_one, index) => (fields.length === count ? `${fields[index]} ${noun}` : noun));
}

const OF_COUNTRY = new RegExp(`^(?<office>.+) of (?:the )?(?<country>${COUNTRY_NAME})$`, "u");
/** Titles with the name of a place that may not be a country: Georgia, Luxembourg. */
const OF_A_PLACE = /\b(?:Governor|Mayor|Senator|Congress(?:man|woman)|Patriarch|Archbishop|Cardinal|Director)\b/;

/** Splits a title into the title proper and the country after it: "President of France". */
export function withoutCountry(title: string): { readonly title: string; readonly country: string | undefined } {
  const { office: before, country } = OF_COUNTRY.exec(title)?.groups ?? {};
  if (before === undefined || country === undefined || OF_A_PLACE.test(before)) return { title, country: undefined };
  const code = recognizeCountry(country);
  return code === null ? { title, country: undefined } : { title: before, country: code };
}

/** Returns the office without what changes while the same person has it: "former", "-elect", "acting". */
export function office(title: string): string {
  return title
    .replace(new RegExp(`^(?:${QUALIFIER} )+(?!Prime|Minister|Premier|Secretary)`), "")
    .replace(/^(?:former|then|acting|interim|outgoing|incoming) /i, "")
    .replace(/-? ?(?:elect|designate)$/, "")
    .replace("Minster", "Minister")
    .replace(/^Emir$/, "Amir");
}

const ROYAL =
  /^(King|Queen|Emperor|Empress|Amir|Emir|Sultan|Shah|Grand Duke|Grand Duchess|Crown Prince|Crown Princess)\b/;
const SOLE =
  /^(President|Prime Minister|Premier|Chancellor|Foreign Minister|Foreign Secretary|King|Emperor|Amir|Sultan|Shah)$/;
const OF_A_COUNTRY =
  /^(Vice |Deputy )?(President|Premier|Chancellor|Prime Minister|Foreign Secretary|Taoiseach|T[áa]naiste|Mayor|Regent|Captain Regent|(?:Communist )?(?:Party )?(?:General|First) Secretary|Generalissimo|Governor[- ]General|Head of (?:State|Government)|Chief of State)|State Councill?or|State Counsell?or|Minister\b|^(Prince|Princess|Duke|Queen Mother|Archduke)|^Home Secretary|(?:Foreign|External) (?:Affairs |Relations )?Secretary|Secretary (?:of|for) (?:Foreign|External)|Secretary of State for\b/;
/** Titles of people who preside over, or speak for, something other than the country itself. */
const OF_A_BODY =
  /^(?:Vice |Deputy )?(?:President|Chancellor|Chairman|Speaker|Secretary)\b.* (?:of|for) (?:the )?(?<body>.+)$/;
const OF_A_NATIONAL_BODY = new RegExp(`^(?:${anyOf(OFFICES.national_bodies)})$`);

/** Countries whose heads of state or government are called chairman or chancellor. */
const LED_BY_CHAIRMEN: ReadonlySet<string> = new Set(["CN", "PS"]);

const LED_BY_CHANCELLORS: ReadonlySet<string> = new Set(["AT", "DD", "DE"]);

/** Whether only a monarchy has such a title. */
export const isRoyal = (title: string) => ROYAL.test(office(title));

/** Whether only one person in a country has such a title at a time. */
export const isSole = (title: string) => SOLE.test(office(title));

const OF_ANOTHER =
  /\b(?:Mayor|Secretary[- ]General|Director|High (?:Representative|Commissioner)|Commissioner|Special Representative)\b/;

/** Whether the holder acts for a city or an organisation, whatever their country. */
export const isOfAnother = (title: string) => OF_ANOTHER.test(title);

/** Whether the holder of a title acts for the visited country if the text does not say otherwise. */
export function isOfItsCountry(title: string, country: string): boolean {
  if (/^(Secretary of State$|Secretary for Relations with States|Cardinal)/.test(title)) return country === "VA";
  const { body } = OF_A_BODY.exec(title)?.groups ?? {};
  if (body !== undefined && OF_A_NATIONAL_BODY.test(body)) return true;
  if (body !== undefined && !/^Secretary/.test(title)) return false;
  if (/^(?:Federal )?Chancellor/.test(office(title))) return LED_BY_CHANCELLORS.has(country);
  return OF_A_COUNTRY.test(office(title)) || isRoyal(title) || (title === "Chairman" && LED_BY_CHAIRMEN.has(country));
}
