import { isMonarchy } from "../../countries/demonyms.js";
import { countryOfAdjective, recognizeCountry } from "../../countries/recognize.js";
import { presidentAt } from "./presidents.js";
import {
  BODY_PATTERN,
  isOfItsCountry,
  isRoyal,
  isSole,
  NEVER_IN_NAMES,
  office,
  PLURAL_PATTERN,
  singularTitles,
  TITLE_PATTERN,
  withoutCountry,
} from "./titles.js";
import type { Moment } from "./trip.js";

/** Someone whom the remarks on a journey name as one of those who were met. */
export interface Mention {
  readonly name: string;
  /** As it stands there, with an organisation's name where one stands before it: "NATO Secretary General". */
  readonly title: string;
  /** Whom they stand for, an ISO 3166-1 alpha-2 code; null where the remarks leave it open. */
  readonly country: string | null;
  /** Whether the remarks say whom they stand for, rather than leaving it to be understood. */
  readonly isStated: boolean;
  /** The key of a president of the United States who is meant. */
  readonly president?: string;
}

/** Where and when the journey went: whoever is met there stands for that country unless the remarks say otherwise. */
export interface Journey {
  readonly country: string | null;
  readonly start: Pick<Moment, "earliest" | "latest">;
}

/** The names of months, but for those that people have too, as long as no day of the month follows: Theresa May. */
const MONTH =
  "(?:January|February|March|July|September|October|November|December|(?:April|May|June|August)(?= \\d))\\b|" +
  "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\\. ?\\d)";
/** Words of what people take part in, and "UN" of the United Nations: none of them is a name. */
const NO_NAME = `(?:${NEVER_IN_NAMES}|Meetings?|Session|Visit|Dialogue|Talks|U\\.[SN]\\.)(?!\\p{L})`;
/** Small words that stand between the parts of a name, and those that are bound to the next part by a hyphen. */
const PARTICLE =
  "al|el|bin|ibn|bint|ben|von|van|der|den|de|del|della|di|da|das|dos|du|la|las|los|le|y|e|arap|ould|ul|ud|zu|af|ter|ten|abu|abd";
const BOUND_PARTICLE = "al|el|as|ar|an|at|ad|ash|az|ul|ud|ur|abu|bin";
const HONORIFIC = "Prince|Sheikh|Shaikh|Sheik|Lord|Sir|Dr\\.|Count|Baron|General|Marshal|Mohammed";
const LETTER = "[\\p{L}\\p{M}'’‘`ʿ]";
/** What follows a name and ends it: "Ferdinand Marcos Jr.", "John D. Rockefeller, III". */
const SUFFIX = "(?:,? (?:Jr|Sr)(?:\\.|(?![\\p{L}-]))|,? [IVX]{2,}(?![\\p{L}-]))";
const CAPITALISED = `(?:d['’]\\p{Lu}\\p{L}+|St\\.|Dr\\.|(?:\\p{Lu}\\.)+(?:-\\p{Lu}\\.)?|\\p{Lu}${LETTER}*(?:-${LETTER}+)*)`;
const WORD = `(?!${NO_NAME}|${MONTH}|(?:Jr|Sr)\\b)(?:(?:${BOUND_PARTICLE})-)?${CAPITALISED}`;
const PEER = "(?:Earl|Duke|Marquess|Marquis|Viscount|Baron) of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?";
const NAME = `(?!${BODY_PATTERN}|(?:King|Queen|Emperor|Sultan)\\b)(?:${PEER}|(?:(?:${HONORIFIC}) )?(?:(?:${PARTICLE}) ){0,2}${WORD}(?: (?:(?:${PARTICLE}) ){0,3}${WORD}){0,5}${SUFFIX}?)`;

/** Where a title may begin; looked at first, since most letters begin none. */
const WORD_BEGINS = "(?=[\\p{Lu}atfio])(?<![\\p{L}\\p{M}-])";
const ONE = new RegExp(`(?<title>${WORD_BEGINS}(?:${TITLE_PATTERN})) (?<name>${NAME})`, "gu");
/** Of several, each may have the country beside the name: "Presidents Perez of Venezuela, Carazo of Costa Rica". */
const SEVERAL = [NAME, `${NAME} \\([^()]+\\)`, `${NAME} of (?:the )?${CAPITALISED}(?: ${CAPITALISED})*`].map(
  (each, index) => {
    const isListed =
      index === 0 ? `(?:, ${each})*,? and ${each}` : `(?:(?:, ${each})+(?:,? and ${each})?|,? and ${each})`;
    return new RegExp(`(?<title>${WORD_BEGINS}${PLURAL_PATTERN}) (?<names>${each}${isListed})`, "gu");
  },
);
const IN_LIST = new RegExp(`(?<=^|, |and )${NAME}`, "gu");
const NAME_FIRST = new RegExp(`^(?<name>${NAME}), (?:the )?(?<title>${TITLE_PATTERN})$`, "u");

const NAME_ALONE = new RegExp(`^${NAME}$`, "u");

/** Words after which those named were met, and words after which they were not. Those that end nearest before a name decide. */
const MET =
  /\b(?:[Mm]et|[Mm]eetings?|[Cc]onfer(?:red|ring|ences?)?|[Cc]onsult\w*|[Dd]iscuss\w*|[Tt]alks?|[Tt]alked|[Aa]udiences?|[Cc]onversations?|[Dd]ined|[Ll]unch\w*|[Dd]inner|[Bb]reakfast|[Aa]ccompan\w+|[Bb]riefed|[Pp]resent (?:was|were)|[Gg]reeted|[Rr]eceived by|[Hh]osted by|[Ww]elcomed|[Gg]uest of|[Jj]oined|[Ss]poke|[Ii]naugurations? of|[Cc]oronation of|[Ii]nstallation of|[Ww]ith)\b/g;
const NOT_MET =
  /\b(?:[Nn]ot with|[Nn]either|nor|(?:[Nn]ot|[Nn]ever|(?:[Uu]nable|[Dd]eclined|[Rr]efused|[Ff]ailed) to) (?:\w+ )?(?:meet|met|confer(?:red)?|talk(?:ed)?|speak|see)(?: with)?|(?:[Cc]ancell?ed|[Pp]ostponed) (?:\w+ ){0,3}(?:meetings?|talks?|visits?)(?: with)?|[Ff]unerals?|[Mm]emorial|[Cc]ommemorat\w+|[Mm]emory|[Hh]onou?r(?:ed|ing)?|[Gg]rave|[Tt]omb|[Ss]tatue|[Rr]emains|[Bb]urial|[Dd]eath|[Aa]ssassination|[Ww]idow|[Ff]amily|[Ww]ife|[Ss]on|[Dd]aughter|[Rr]epresentatives?|[Gg]overnment|[Bb]ehalf|[Ll]etters?|[Mm]essages?|[Nn]amed|[Ss]uccessor|[Aa]nniversary|[Bb]irthday|[Hh]ospital|[Aa]ddress by|[Ii]nvitation|[Mm]eetings? between|[Pp]roposals?|[Rr]elease|[Rr]egarding|[Cc]oncerning|[Ff]ollowing|[Aa]fter|[Pp]lan|[Pp]lans|[Aa]ides?|[Aa]dvis[eo]rs?|[Vv]isits? (?:to the United States )?by|[Rr]esignation|[Ii]llness|[Ll]ibrary)\b/g;

const MET_ALONE = new RegExp(`^(?:${MET.source})$`);

/** Finds who was met. What is not surely a name, or was not surely met, is left out. */
export function peopleMet(remarks: string, journey: Journey): Mention[] {
  const found = clauses(remarks).flatMap((clause) => mentionsOf(clause, journey));
  const ofHere = found.filter(({ isOfHere }) => isOfHere);
  // Two presidents cannot both be the one of the country visited, and then nobody is sure to be of it.
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

/** Sentences and parts of sentences. A full stop after an initial or an abbreviation ends none. */
function clauses(remarks: string): string[] {
  return remarks
    .replace(/\s+/g, " ")
    .split(
      /(?<!\b(?:\p{Lu}|St|Dr|Mr|Mrs|Gen|Lt|Maj|Adm|Sen|U\.S|U\.N|U\.K)\.)(?<=[.;\])])\s+(?!and \p{Lu}|(?<=\b[JS]r\. )\p{Ll})(?=[\p{Lu}\p{Ll}[(])/u,
    )
    .filter((clause) => clause !== "");
}

/** Words of titles say nothing of who was met ("National Security Advisor"): they are left blank where that is looked for. */
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

/** Whoever is named at a place; nobody where it is not surely a person. */
function mentionAt(
  { at, end, title: whole, name, index, count }: Place,
  clause: string,
  hasForeigner: boolean,
  journey: Journey,
): Found | undefined {
  const before = clause.slice(0, at);
  const after = clause.slice(end);
  const { title, country: ofTitle } = withoutCountry(whole);
  if (/^['’]s?\b|^-/.test(after) || /['’]s$/.test(name)) return undefined;
  if (/\b[Tt]he $/.test(before) && !mayFollowThe(whole, after)) return undefined;
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
  // Whom a secretary of state accompanies mostly comes from home.
  const isOpen = isBare && !hasForeigner && place === undefined && !/\b[Aa]ccompan\w+ $/.test(before);
  const isOfHere = isOpen && mayStandFor(journey, title);
  return { ...full, country: isOfHere ? journey.country : null, isOfHere };
}

/** Whether someone is said to be of another country than the one visited; the pope travels to nobody, nor is an American president met. */
function isForeign({ title, country, isOfHere, president }: Found, journey: Journey): boolean {
  return (
    !isOfHere && country !== null && country !== journey.country && president === undefined && !/^Pope\b/.test(title)
  );
}

/** Whether "the" before a title leaves the name a person's: of "the President Lincoln Memorial" it does not. */
function mayFollowThe(title: string, after: string): boolean {
  return / (?:of|for|to|on) /.test(title) || (/Minister$/.test(title) && /^(?:$|[.,;]| and )/.test(after));
}

/** Whether a name is a surname, before which others may stand, or behind which the name of a place has lost its comma. */
function isNamed(expected: string, name: string): boolean {
  return surname(name) === expected || name.startsWith(`${expected} `);
}

/** The words behind a name that say of where someone is: "of Costa Rica". */
function placeBehind(after: string): string | undefined {
  return /^ (?:of|from) (?:the )?((?:\p{Lu}[\p{L}'’.-]+|and|of|the)(?: (?:\p{Lu}[\p{L}'’.-]+|and|of|the))*)/u.exec(
    after,
  )?.[1];
}

function withBlank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[\p{L}\p{N}]/gu, "_") + text.slice(to);
}

/** A name without the full stop of its sentence; that of "Jr." is its own. */
function withoutStop(name: string): string {
  return name.replace(/(?<! [JS]r)\.$/, "");
}

interface Place {
  readonly at: number;
  readonly end: number;
  readonly title: string;
  readonly name: string;
  /** Which of how many it is that one title stands before. */
  readonly index: number;
  readonly count: number;
}

function places(clause: string): Place[] {
  const several = SEVERAL.flatMap((list) => [...clause.matchAll(list)]).flatMap(
    ({ index, groups: { title = "", names = "" } = {} }) =>
      [...names.matchAll(IN_LIST)].map(({ index: at, 0: name }, place, { length: count }) => {
        const end = index + title.length + 1 + at + name.length;
        return { at: index, end, title: singularTitles(title, count)[place] ?? "", name, index: place, count };
      }),
  );
  const one = [...clause.matchAll(ONE)].flatMap(({ index, 0: whole, groups: { title = "", name = "" } = {} }) => {
    return { at: index, end: index + whole.length, title, name, index: 0, count: 1 };
  });
  return [...several, ...one].sort((a, b) => a.at - b.at || a.end - b.end);
}

function wasMet(before: string): boolean {
  const last = (pattern: RegExp) => {
    const found = [...before.matchAll(pattern)].at(-1);
    return found === undefined ? -1 : found.index + found[0].length;
  };
  return last(MET) > last(NOT_MET);
}

/**
 * Whom one of several stands for, where more than one country stands before their title: "French, British, and German Foreign
 * Ministers Juppé, Hague, and Westerwelle". Nobody knows for whom where there are more countries than people, or fewer.
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
 * What stands directly before a title: the adjective or name of a country, or other words that belong to the title.
 * `length` is how many characters they take.
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

/** Someone whom a list of visitors names; the title is empty where the list gives none. */
export interface Listed {
  readonly title: string;
  readonly name: string;
}

/** The people whom a list of visitors names, and whether it says nothing else: "President Anwar Sadat and Mrs. Sadat" does. */
export function peopleListed(list: string): { readonly people: readonly Listed[]; readonly isAll: boolean } {
  const text = list
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/- (?=elect|designate)/, "-")
    .trim();
  const { name, title } = NAME_FIRST.exec(text)?.groups ?? {};
  if (name !== undefined && title !== undefined) return { people: [{ title, name: withoutDegree(name) }], isAll: true };
  const people = clauses(text).flatMap(visitorsOf);
  const alone = withoutDegree(text);
  if (people.length === 0 && isNameAlone(alone)) return { people: [{ title: "", name: alone }], isAll: true };
  const rest = [...SEVERAL, ONE].reduce((left, pattern) => left.replaceAll(pattern, ""), text);
  return { people, isAll: people.length > 0 && rest.replace(/\band\b|[,;&.]/g, "").trim() === "" };
}

/** Those in a part of a list who are not named for another's sake: "the son of President Sukarno", "President Tito's envoy". */
function visitorsOf(clause: string): Listed[] {
  let unread = clause;
  return places(clause).flatMap(({ at, end, title, name }) => {
    unread = withBlank(unread, at, end);
    const isOther =
      NOT_A_VISITOR.test(unread.slice(0, at)) || /^['’]|^-/.test(clause.slice(end)) || /['’]s$/.test(name);
    return isOther ? [] : [{ title: withoutCountry(title).title, name: withoutDegree(name) }];
  });
}

/** Words behind which, in a list of visitors, someone is named who is none of them. */
const NOT_A_VISITOR = new RegExp(`${NOT_MET.source}|\\b(?:of|for|from|to|by)(?: the)? (?:former |late )?$`);

/** Whether a text is a full name and nothing else: neither a word of an office or a body nor a country is in it. */
function isNameAlone(text: string): boolean {
  const parts = text.split(" ");
  return parts.length > 1 && NAME_ALONE.test(text) && parts.every((word) => countryOfAdjective(word) === undefined);
}

function withoutDegree(name: string): string {
  return name.replace(/^(?:Dr|Mr|Mrs|Ms)\. (?=\S)/, "");
}

const SURNAME_ALONE = new RegExp(
  `^(?:(?:${PARTICLE}|Prince|Sheikh|Shaikh|Sheik|Lord|Sir|Dr\\.|Count|Baron) )*\\S+?(?:,? [JS]r\\.?)?$`,
  "iu",
);

/** Whether a name has no given name: "Assad", "de la Madrid", "Prince Saud". */
export function isSurnameAlone(name: string): boolean {
  return SURNAME_ALONE.test(name);
}

export function surname(name: string): string {
  return (
    name
      .replace(/,? (?:[JS]r\.?|[IVX]+)$/, "")
      .split(" ")
      .at(-1) ?? name
  );
}
