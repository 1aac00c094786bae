import { isMonarchy } from "../../countries/demonyms.js";
import { countryOfAdjective, recognizeCountry } from "../../countries/recognize.js";
import { presidentOn } from "./presidents.js";
import { isOfItsCountry, isRoyal, isSole, office, PLURAL_PATTERN, singular, TITLE_PATTERN } from "./titles.js";

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
  /** YYYY-MM-DD */
  readonly day: string;
}

/** The names of months, but for those that people have too, as long as no day of the month follows: Theresa May. */
const MONTH = "January|February|March|July|September|October|November|December|(?:April|May|June|August)(?= \\d)";
const TITLE_WORD =
  "President|Vice|Prime|Foreign|Minister|Premier|Chancellor|Secretary|Deputy|Crown|Pope|Chairman|Mayor|" +
  "Governor|Ambassador|Defen[sc]e|Meeting|Meetings|Conference|Summit|Council|Session|Committee|Visit|Dialogue|Talks|Senior";
/** Small words that stand between the parts of a name, and those that are bound to the next part by a hyphen. */
const PARTICLE =
  "al|el|bin|ibn|bint|ben|von|van|der|den|de|del|della|di|da|das|dos|du|la|las|los|le|y|e|arap|ould|ul|ud|zu|af|ter|ten|abu|abd";
const BOUND_PARTICLE = "al|el|as|ar|an|at|ad|ash|az|ul|ud|ur|abu|bin";
const HONORIFIC = "Prince|Sheikh|Shaikh|Sheik|Lord|Sir|Dr\\.|Count|Baron|General|Marshal|Mohammed";
const LETTER = "[\\p{L}\\p{M}'’‘`ʿ]";
const CAPITALISED = `(?:d['’]\\p{Lu}\\p{L}+|St\\.|Jr\\.|Sr\\.|Dr\\.|(?:\\p{Lu}\\.)+(?:-\\p{Lu}\\.)?|\\p{Lu}${LETTER}*(?:-${LETTER}+)*)`;
const WORD = `(?!(?:${MONTH}|${TITLE_WORD})\\b)(?:(?:${BOUND_PARTICLE})-)?${CAPITALISED}`;
const NAME = `(?!(?:King|Queen|Emperor|Sultan)\\b)(?:(?:${HONORIFIC}) )?(?:(?:${PARTICLE}) ){0,2}${WORD}(?: (?:(?:${PARTICLE}) ){0,3}${WORD}){0,5}`;

const ONE = new RegExp(`(?<title>\\b(?:${TITLE_PATTERN})) (?<name>${NAME})`, "gu");
/** Of several, each may have the country beside the name: "Presidents Perez of Venezuela, Carazo of Costa Rica". */
const SEVERAL = [NAME, `${NAME} \\([^()]+\\)`, `${NAME} of (?:the )?${CAPITALISED}(?: ${CAPITALISED})*`].map(
  (each, index) => {
    const isListed =
      index === 0 ? `(?:, ${each})*,? and ${each}` : `(?:(?:, ${each})+(?:,? and ${each})?|,? and ${each})`;
    return new RegExp(`(?<title>\\b${PLURAL_PATTERN}) (?<names>${each}${isListed})`, "gu");
  },
);
const IN_LIST = new RegExp(`(?<=^|, |and )${NAME}`, "gu");
const NAME_FIRST = new RegExp(`^(?<name>${NAME}), (?:the )?(?<title>${TITLE_PATTERN})$`, "u");

/** Words after which those named were met, and words after which they were not. Those that end nearest before a name decide. */
const MET =
  /\b(?:[Mm]et|[Mm]eetings?|[Cc]onfer(?:red|ring|ences?)?|[Cc]onsult\w*|[Dd]iscuss\w*|[Tt]alks?|[Tt]alked|[Aa]udiences?|[Cc]onversations?|[Dd]ined|[Ll]unch\w*|[Dd]inner|[Bb]reakfast|[Aa]ccompan\w+|[Bb]riefed|[Gg]reeted|[Rr]eceived by|[Hh]osted by|[Ww]elcomed|[Gg]uest of|[Jj]oined|[Ss]poke|[Ii]naugurations? of|[Cc]oronation of|[Ii]nstallation of|[Ww]ith)\b/g;
const NOT_MET =
  /\b(?:[Nn]ot with|[Nn]either|nor|(?:[Nn]ot|[Nn]ever|(?:[Uu]nable|[Dd]eclined|[Rr]efused|[Ff]ailed) to) (?:\w+ )?(?:meet|met|confer(?:red)?|talk(?:ed)?|speak|see)(?: with)?|(?:[Cc]ancell?ed|[Pp]ostponed) (?:\w+ ){0,3}(?:meetings?|talks?|visits?)(?: with)?|[Ff]unerals?|[Mm]emorial|[Cc]ommemorat\w+|[Mm]emory|[Hh]onou?r(?:ed|ing)?|[Gg]rave|[Tt]omb|[Ss]tatue|[Rr]emains|[Bb]urial|[Dd]eath|[Aa]ssassination|[Ww]idow|[Ff]amily|[Ww]ife|[Ss]on|[Dd]aughter|[Rr]epresentatives?|[Gg]overnment|[Bb]ehalf|[Ll]etters?|[Mm]essages?|[Nn]amed|[Ss]uccessor|[Aa]nniversary|[Bb]irthday|[Hh]ospital|[Aa]ddress by|[Ii]nvitation|[Mm]eetings? between|[Pp]roposals?|[Rr]elease|[Rr]egarding|[Cc]oncerning|[Ff]ollowing|[Aa]fter|[Pp]lan|[Pp]lans|[Aa]ides?|[Aa]dvis[eo]rs?|[Vv]isits? (?:to the United States )?by|[Rr]esignation|[Ii]llness|[Ll]ibrary)\b/g;

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
      /(?<!\b(?:\p{Lu}|St|Jr|Sr|Dr|Mr|Mrs|Gen|U\.S|U\.N|U\.K)\.)(?<=[.;\])])\s+(?!and \p{Lu})(?=[\p{Lu}\p{Ll}[(])/u,
    )
    .filter((clause) => clause !== "");
}

function mentionsOf(clause: string, journey: Journey): Found[] {
  let hasForeigner = false;
  return places(clause).flatMap(({ at, end, title, name, index, count }) => {
    const before = clause.slice(0, at);
    const after = clause.slice(end);
    if (!wasMet(before) || /^['’]s?\b|^-/.test(after) || /['’]s$/.test(name) || /\b[Tt]he $/.test(before)) return [];
    const qualifier = qualifierInList(before, index, count) ?? qualifierOf(before);
    const inBrackets = /^ \(([^()]+)\)/.exec(after)?.[1];
    const place =
      /^ (?:of|from) (?:the )?((?:\p{Lu}[\p{L}'’.-]+|and|of|the)(?: (?:\p{Lu}[\p{L}'’.-]+|and|of|the))*)/u.exec(
        after,
      )?.[1];
    const named = place === undefined ? recognizeCountry(inBrackets ?? "") : placeCountry(place);
    const stated = named ?? qualifier.country;
    const full = {
      name: name.replace(/(?<! [JS]r)\.$/, ""),
      title: qualifier.title === "" ? title : `${qualifier.title} ${title}`,
    };
    const president = presidentOn(journey.day);
    if (
      stated === undefined &&
      qualifier.title === "" &&
      office(title) === "President" &&
      president?.surname === surname(name)
    ) {
      return [{ name: president.name, title, country: "US", president: president.key, isOfHere: false }];
    }
    if (/^Pope\b/.test(title)) return [{ ...full, country: "VA", isOfHere: false }];
    if (stated !== undefined) {
      hasForeigner ||= stated !== journey.country;
      return [{ ...full, country: stated, isOfHere: false }];
    }
    // Whom a secretary of state accompanies mostly comes from home.
    const isOpen = qualifier.title === "" && !hasForeigner && place === undefined && !/\b[Aa]ccompan\w+ $/.test(before);
    const isOfHere = isOpen && mayStandFor(journey, title);
    return [{ ...full, country: isOfHere ? journey.country : null, isOfHere }];
  });
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
        return { at: index, end, title: singular(title), name, index: place, count };
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

/** What stands directly before a title: the adjective or name of a country, or other words that belong to the title. */
function qualifierOf(before: string): { readonly country?: string | null; readonly title: string } {
  const words =
    /(?:(?<![\p{L}\]] )^|(?<=[^.] ))((?:\p{Lu}[\p{L}.’'-]*|EU|UN) ){1,4}$/u.exec(before)?.[0].trim().split(" ") ?? [];
  for (const [index] of words.entries()) {
    const country = countryOfAdjective(words.slice(index).join(" "));
    if (country !== undefined) return { country, title: "" };
  }
  const isSentenceStart = words.length > 0 && before.trim() === words.join(" ");
  return { title: (isSentenceStart ? words.slice(1) : words).join(" ") };
}

function placeCountry(place: string): string | null | undefined {
  const words = place.split(" ");
  for (let length = words.length; length > 0; length--) {
    const country = recognizeCountry(words.slice(0, length).join(" "));
    if (country !== null) return country;
  }
  return undefined;
}

function mayStandFor({ country, day }: Journey, title: string): boolean {
  if (country === null || country === "US") return false;
  return isOfItsCountry(title, country) && (!isRoyal(title) || isMonarchy(country, Number(day.slice(0, 4))));
}

/**
 * The people in a list of nothing else: "President Anwar Sadat, Prime Minister Mustafa Khalil", "Presidents Moon and Xi", "Kwame
 * Nkrumah, Prime Minister". Empty where it is not one.
 */
export function peopleListed(list: string): { readonly title: string; readonly name: string }[] {
  const text = list.replace(/\s*\([^)]*\)/g, "").replace(/- (?=elect|designate)/, "-");
  const { name, title } = NAME_FIRST.exec(text)?.groups ?? {};
  if (name !== undefined && title !== undefined) return [{ title, name: withoutDegree(name) }];
  const people = places(text).map((person) => ({ title: person.title, name: withoutDegree(person.name) }));
  const rest = [...SEVERAL, ONE].reduce((left, pattern) => left.replaceAll(pattern, ""), text);
  return rest.replace(/\band\b|[,;&.]/g, "").trim() === "" ? people : [];
}

function withoutDegree(name: string): string {
  return name.replace(/^Dr\. (?=\S)/, "");
}

const SURNAME_ALONE = new RegExp(
  `^(?:(?:${PARTICLE}|Prince|Sheikh|Shaikh|Sheik|Lord|Sir|Dr\\.|Count|Baron) )*\\S+$`,
  "iu",
);

/** Whether a name has no given name: "Assad", "de la Madrid", "Prince Saud". */
export function isSurnameAlone(name: string): boolean {
  return SURNAME_ALONE.test(name);
}

export function surname(name: string): string {
  return (
    name
      .replace(/ (?:Jr\.|Sr\.|[IVX]+)$/, "")
      .split(" ")
      .at(-1) ?? name
  );
}
