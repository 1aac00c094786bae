import { isMonarchy } from "../../countries/demonyms.js";
import { countryOfAdjective, recognizeCountry } from "../../countries/recognize.js";
import { surname } from "./names.js";
import { presidentAt } from "./presidents.js";
import { clauses, NOT_MET, type Place, places, withBlank } from "./prose.js";
import { isOfItsCountry, isRoyal, isSole, office, withoutCountry } from "./titles.js";
import type { Moment } from "./trip.js";

/** Someone whom the remarks on a journey name as having been met. */
export interface Mention {
  readonly name: string;
  /** As written, including the name of an organisation before it: "NATO Secretary General". */
  readonly title: string;
  /** The country that they represent, an ISO 3166-1 alpha-2 code; null if the remarks leave it open. */
  readonly country: string | null;
  /** Whether the remarks state the country, rather than imply it. */
  readonly isStated: boolean;
  /** The key, if a president of the United States is meant. */
  readonly president?: string;
}

/** Where and when the journey went. People met there represent that country unless the remarks say otherwise. */
export interface Journey {
  readonly country: string | null;
  readonly start: Pick<Moment, "earliest" | "latest">;
}

/** Words after which people are named who were met, as opposed to NOT_MET. The word that ends nearest before a name decides. */
const MET =
  /\b(?:[Mm]et|[Mm]eetings?|[Cc]onfer(?:red|ring|ences?)?|[Cc]onsult\w*|[Dd]iscuss\w*|[Tt]alks?|[Tt]alked|[Aa]udiences?|[Cc]onversations?|[Dd]ined|[Ll]unch\w*|[Dd]inner|[Bb]reakfast|[Aa]ccompan\w+|[Bb]riefed|[Pp]resent (?:was|were)|[Gg]reeted|[Rr]eceived by|[Hh]osted by|[Ww]elcomed|[Gg]uest of|[Jj]oined|[Ss]poke|[Ii]naugurations? of|[Cc]oronation of|[Ii]nstallation of|[Ww]ith)\b/g;
const MET_ALONE = new RegExp(`^(?:${MET.source})$`);

/** Finds people who were met. Leaves out whatever is not surely a name, and people who were not surely met. */
export function peopleMet(remarks: string, journey: Journey): Mention[] {
  const found = clauses(remarks).flatMap((clause) => mentionsOf(clause, journey));
  const ofHere = found.filter(({ isOfHere }) => isOfHere);
  // Two presidents cannot both be of the visited country, so nobody is sure to be.
  const isGathering = ofHere.some(
    ({ title, name }) =>
      isSole(title) && ofHere.some((other) => other.title === title && surname(other.name) !== surname(name)),
  );
  const people = found.map(({ isOfHere, ...mention }): Mention => {
    const isStated = !isOfHere && mention.country !== null;
    return { ...mention, isStated, country: isOfHere && isGathering ? null : mention.country };
  });
  return people.filter(
    ({ name, country }, index) =>
      people.findIndex((other) => other.name === name && other.country === country) === index,
  );
}

type Found = Omit<Mention, "isStated"> & { readonly isOfHere: boolean };

/** Words of titles say nothing of who was met ("National Security Advisor"), so they are blanked out before that is tested. */
function mentionsOf(clause: string, journey: Journey): Found[] {
  let hasForeigner = false;
  let unread = clause;
  return places(clause).flatMap((place) => {
    const qualifier = qualifierOf(clause.slice(0, place.at));
    unread = withBlank(unread, place.at - qualifier.length, place.end);
    const found = wasMet(unread.slice(0, place.at)) ? mentionAt(place, clause, hasForeigner, journey) : undefined;
    hasForeigner ||= found !== undefined && isForeign(found, journey);
    return found ? [found] : [];
  });
}

/** Returns the person named at a place; undefined if it is not surely a person. */
function mentionAt(
  { at, end, title: whole, name, isApposed, index, count }: Place,
  clause: string,
  hasForeigner: boolean,
  journey: Journey,
): Found | undefined {
  const before = clause.slice(0, at);
  const after = clause.slice(end);
  const { title, country: ofTitle } = withoutCountry(whole);
  if (/^['’]s?\b|^-/.test(after) || /['’]s$/.test(name)) return undefined;
  if (!isApposed && /\b[Tt]he $/.test(before) && !mayFollowThe(whole, after)) return undefined;
  const qualifier = qualifierInList(before, index, count) ?? qualifierOf(before);
  const place = placeBehind(after);
  const inBrackets = /^ \(([^()]+)\)/.exec(after)?.[1];
  const named = place === undefined ? recognizeCountry(inBrackets ?? "") : placeCountry(place);
  const stated = ofTitle ?? named ?? qualifier.country;
  const full = { name: withoutStop(name), title: `${qualifier.title} ${title}`.trim() };
  const president = presidentAt(journey.start);
  const isBare = stated === undefined && qualifier.title === "";
  if (isBare && office(title) === "President" && president && isNamed(president.surname, name)) {
    return { name: president.name, title, country: "US", president: president.key, isOfHere: false };
  }
  if (/^Pope\b/.test(title)) return { ...full, country: "VA", isOfHere: false };
  if (stated !== undefined) return { ...full, country: stated, isOfHere: false };
  // People whom a secretary of state accompanies are mostly from home.
  const isOpen = isBare && !hasForeigner && place === undefined && !/\b[Aa]ccompan\w+ $/.test(before);
  const isOfHere = isOpen && mayStandFor(journey, title);
  return { ...full, country: isOfHere ? journey.country : null, isOfHere };
}

/** Whether someone is said to be of another country than the visited one. The pope and Americans do not count. */
function isForeign({ title, country, isOfHere }: Found, journey: Journey): boolean {
  return !isOfHere && country !== null && country !== journey.country && country !== "US" && !/^Pope\b/.test(title);
}

/** Whether "the" before a title still allows the name to be a person's: not in "the President Lincoln Memorial". */
function mayFollowThe(title: string, after: string): boolean {
  return / (?:of|for|to|on) /.test(title) || (/Minister$/.test(title) && /^(?:$|[.,;]| and )/.test(after));
}

/** Whether a name ends with a surname, or begins with it because the place after it lacks its comma. */
function isNamed(expected: string, name: string): boolean {
  return surname(name) === expected || name.startsWith(`${expected} `);
}

/** Returns the words after a name that say where someone is from: "of Costa Rica". */
function placeBehind(after: string): string | undefined {
  return /^ (?:of|from) (?:the )?((?:\p{Lu}[\p{L}'’.-]+|and|of|the)(?: (?:\p{Lu}[\p{L}'’.-]+|and|of|the))*)/u.exec(
    after,
  )?.[1];
}

/** Returns a name without the full stop of its sentence; "Jr." keeps its own. */
function withoutStop(name: string): string {
  return name.replace(/(?<! [JS]r)\.$/, "");
}

function wasMet(before: string): boolean {
  const last = (pattern: RegExp) => {
    const found = [...before.matchAll(pattern)].at(-1);
    return found === undefined ? -1 : found.index + found[0].length;
  };
  return last(MET) > last(NOT_MET);
}

/**
 * Returns the country of one of several people, if several countries precede their title: "French, British, and German Foreign Ministers
 * Juppé, Hague, and Westerwelle". The country is unknown (null) if there are not as many countries as people.
 */
function qualifierInList(
  before: string,
  index: number,
  count: number,
): { readonly country: string | null; readonly title: string } | undefined {
  if (count === 1) return undefined;
  const [list = ""] = /(?:\p{Lu}[\p{L}-]+,? (?:and )?)+$/u.exec(before) ?? [];
  const countries = list
    .trim()
    .split(/, and |, | and /)
    .map((word) => countryOfAdjective(word.trim()));
  if (countries.length === 1 || !countries.slice(1).every((country) => country !== undefined)) return undefined;
  return { country: (countries.length === count && countries[index]) || null, title: "" };
}

/**
 * Returns what directly precedes a title: the adjective or name of a country, or other words that belong to the title. `length` is the
 * number of characters.
 */
function qualifierOf(before: string): {
  readonly country?: string | null;
  readonly title: string;
  readonly length: number;
} {
  const found =
    /(?:(?<![\p{L}\]] )^|(?<=[^.] ))((?:\p{Lu}[\p{L}.’'-]*|EU|UN) ){1,4}$/u.exec(before)?.[0].trim().split(" ") ?? [];
  const words = found.slice(found.findLastIndex((word) => MET_ALONE.test(word)) + 1);
  for (const [index] of words.entries()) {
    const adjective = words.slice(index).join(" ");
    const country = countryOfAdjective(adjective.replace(/['’]s?$/, ""));
    if (country !== undefined) return { country, title: "", length: adjective.length + 1 };
  }
  const isSentenceStart = words.length > 0 && before.trim() === words.join(" ");
  const title = (isSentenceStart ? words.slice(1) : words).join(" ");
  return { title, length: title === "" ? 0 : title.length + 1 };
}

function placeCountry(place: string): string | null | undefined {
  const words = place.split(" ");
  for (let length = words.length; length > 0; length--) {
    const country = recognizeCountry(words.slice(0, length).join(" "));
    if (country !== null) return country;
  }
  return undefined;
}

function mayStandFor({ country, start }: Journey, title: string): boolean {
  if (country === null || country === "US") return false;
  return isOfItsCountry(title, country) && (!isRoyal(title) || isMonarchy(country, Number(start.earliest.slice(0, 4))));
}
