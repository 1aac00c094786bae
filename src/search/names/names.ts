import type { Kysely } from "kysely";
import type { ActorKind, DB } from "../../generated/db.js";
import { bestOfEach, type Found, type FoundActor } from "../found.js";
import { readInKorean } from "../spelling/hanja.js";
import { institutionsOf } from "../spelling/institutions.js";
import { wordKeys } from "../spelling/keys.js";
import { type Phrase, phraseOf, phraseOfWords } from "../spelling/phrase.js";
import { isTitleForShort } from "../spelling/titles.js";
import { transcribedWords } from "../spelling/transcribed.js";
import { isParticle, isTitle, outOfPhrase, type Word } from "../spelling/word.js";
import { COMMON, lookupsOf } from "./lookups.js";
import { type Asked, type Match, matchName } from "./match.js";
import { type CandidateName, namesByBeginning, namesByKeys, namesLike } from "./names.queries.js";
import { scoreOf } from "./score.js";

/** Names that score less are different names. */
const LEAST_SCORE = 0.55;
/** If no name scores at least this, names with other letters are searched too. */
export const NEAR = 0.8;
const ALIAS = 0.995;
/** The weight of a word that many names have, relative to a rare one. */
const COMMON_SHARE = 0.6;
/** The weight of a title in finding a person. */
const TITLE = 0.05;
/** How likely a query with a title means a person whose names have none. */
const UNTITLED = 0.995;
/** The same if other words of the query were read as part of the title, which is less certain: "Imam Khomeini Relief Committee". */
const IN_OFFICE = 0.85;
/** The fewest letters that are more likely a part of a name than an abbreviation: "UN" hardly means Kim Jong Un. */
const SHORTEST_PART = 3;
/** How likely a query means a person whose name only sounds like it. */
const SOUNDS_LIKE_PERSON = 0.975;
/**
 * How likely a query means a country whose name only sounds like it, in the same script and in another. Countries have names in so
 * many languages that any word sounds like one of them.
 */
const SOUNDS_LIKE_COUNTRY = 0.85;
const SOUNDS_LIKE_FOREIGN_NAME = 0.65;
/** The same for its name in another language of the same script: Kajmany does not mean Khamenei. */
const SOUNDS_LIKE_TRANSLATION = 0.66;
/** How likely a query means a country by the initials of its name in another language. */
const FOREIGN_INITIALS = 0.75;

/** The factor for an abbreviation that matches the initials of a person, which many people share. */
const INITIALS = 0.9;
/** How likely a query means a Korean if it is the name only as Chinese reads its characters. */
const IN_CHINESE = 0.95;

/** The most names of a list that are searched. */
const MOST_LISTED = 4;

/** Finds actors by their best matching name, unordered. A query that lists names, such as a person's spellings, searches each. */
export async function actorsNamed(db: Kysely<DB>, query: string, kinds: readonly ActorKind[]): Promise<Found[]> {
  const found = await Promise.all([query, ...listedNames(query)].map((name) => actorsByName(db, name, kinds)));
  return bestOfEach(found.flat());
}

/** Splits a list of names at commas and semicolons. With a single word between them, it is one name: "Zarif, Mohammad Javad". */
function listedNames(query: string): string[] {
  const names = query.split(/[,;]/u).map((name) => name.trim());
  if (names.length < 2 || !names.every((name) => /\S[\s-]+\S/u.test(name))) return [];
  return names.slice(0, MOST_LISTED);
}

async function actorsByName(db: Kysely<DB>, query: string, kinds: readonly ActorKind[]): Promise<Found[]> {
  const phrase = phraseOf(query);
  if (kinds.length === 0 || phrase.words.length === 0) return [];
  const found = withoutEchoes(await actorsByPhrase(db, query, phrase, kinds));
  const transcribed = found.some(({ score }) => score >= NEAR) ? [] : transcribedWords(query);
  if (transcribed.length === 0) return [...found, ...(await koreansInChinese(db, phrase, kinds))];
  return [...found, ...(await actorsByPhrase(db, query, phraseOfWords(transcribed, phrase.scripts), kinds))];
}

/** Finds Koreans by their names as Chinese reads the characters: Jiang Wenji is Kang Mun Gil. */
async function koreansInChinese(db: Kysely<DB>, { words, scripts }: Phrase, kinds: readonly ActorKind[]) {
  const read = kinds.includes("PERSON") && scripts === "L" ? readInKorean(words) : [];
  if (read.length === 0) return [];
  const groups = read.map(wordKeys);
  const lookup = { groups, places: read.map((_, place) => place), most: 3 * COMMON, sure: true };
  const candidates = await namesByKeys(db, [lookup], ["PERSON"]);
  const asked = { ...phraseOfWords(read, scripts), weights: read.map(({ weight }) => weight), ofPerson: false };
  return matching(asked, candidates).map((found) => ({ ...found, score: found.score * IN_CHINESE }));
}

/** If a name matches as written, drops countries that only sound like it: Zarif does not mean Serbia. */
function withoutEchoes(found: Found[]): Found[] {
  if (!found.some(({ match, score }) => !soundsLike(match) && score >= NEAR)) return found;
  return found.filter(({ type, match }) => type !== "COUNTRY" || !soundsLike(match));
}

/** Whether a name only sounds or is spelt like the query. */
function soundsLike(match: Match["match"]): boolean {
  return match === "ROMANIZATION" || match === "SIMILAR";
}

/**
 * Returns the matching names, of which an actor may have several.
 *
 * @param query the text that the phrase was read from
 */
async function actorsByPhrase(
  db: Kysely<DB>,
  query: string,
  phrase: Phrase,
  kinds: readonly ActorKind[],
): Promise<Found[]> {
  const [byKeys, byBeginning] = await Promise.all([
    namesByKeys(db, lookupsOf(phrase), kinds),
    beginningOf(db, query, phrase, kinds),
  ]);
  const hits = byKeys[0]?.hits ?? {};
  const asked = { ...phrase, weights: weights(phrase, hits), ofPerson: false };
  const found = matching(asked, [...byKeys, ...byBeginning]);
  if (found.some(({ score }) => score >= NEAR)) return found;
  const likely = wordsWorthGuessing(asked, hits);
  if (likely.length === 0) return found;
  return [...found, ...matching(asked, await namesLike(db, likely, kinds))];
}

/** Finds names with a word that begins with the query's last word, which may be incomplete. */
async function beginningOf(db: Kysely<DB>, query: string, { words }: Phrase, kinds: readonly ActorKind[]) {
  const last = words.at(-1);
  if (!last || !/[\p{L}\p{N}]$/u.test(query)) return [];
  const others = words.slice(0, -1).filter((word) => !isTitle(word));
  return namesByBeginning(db, last.text, others.length > 0 ? others.flatMap(wordKeys) : null, kinds);
}

/** Returns the weight of each word of a query: less for generic words and for words of many names. */
function weights({ words }: Phrase, hits: CandidateName["hits"]): number[] {
  return words.map(({ weight }, place) => {
    const names = Math.min(hits[place] ?? 1, COMMON);
    return weight * (1 - (1 - COMMON_SHARE) * (Math.log(names) / Math.log(COMMON)));
  });
}

/** Returns the words worth a search by similarity: the longer and more telling ones. Words of many names are hardly misspelt. */
function wordsWorthGuessing({ words, weights: says }: Asked, hits: CandidateName["hits"]): string[] {
  return words
    .map(({ text }, place) => ({ text, weight: says[place] ?? 0, names: hits[place] ?? 0 }))
    .filter(({ text, weight, names }) => text.length >= 4 && weight >= 0.3 && names < COMMON)
    .sort((one, other) => other.weight - one.weight || other.text.length - one.text.length)
    .slice(0, 3)
    .map(({ text }) => text);
}

/** Returns the readings of a query for people. Short queries may be abbreviations. Titles say little, and few names have them. */
function forPeople(asked: Asked): { asked: Asked; untitled?: Asked; likely: number } {
  const ofPerson = asked.words.reduce((letters, { text }) => letters + text.length, 0) >= SHORTEST_PART;
  const [first] = asked.words;
  const isInitial = first !== undefined && isTitleForShort(first.text);
  const named = asked.words.filter((word) => !isTitle(word) && !(isInitial && word === first));
  const inOffice = named.filter((word) => !isOfOffice(word));
  const names = named.length < asked.words.length && inOffice.length > 0 ? inOffice : named;
  // If all words are titles, the last may be a name: "Prime Minister Major".
  const untitled = names.length > 0 ? names : asked.words.slice(-1);
  if (untitled.length === asked.words.length) return { asked: { ...asked, ofPerson }, likely: UNTITLED };
  const weights = asked.words.map((word, place) => (isTitle(word) ? TITLE : (asked.weights[place] ?? 0)));
  return {
    asked: { ...asked, ofPerson, weights },
    untitled: {
      ...phraseOfWords(untitled.map(outOfPhrase), asked.scripts),
      ofPerson: true,
      weights: asked.words.flatMap((word, place) =>
        untitled.includes(word) ? [(asked.weights[place] ?? 0) * (outOfPhrase(word).weight / word.weight)] : [],
      ),
    },
    // A letter may be a given name's initial instead of a title.
    likely: isInitial || named.some((word) => !names.includes(word) && !isParticle(word)) ? IN_OFFICE : UNTITLED,
  };
}

/** Whether a word next to a title probably names the office, not its holder: "Russian President", "Secretary General of NATO". */
function isOfOffice(word: Word): boolean {
  return word.concept !== null || isParticle(outOfPhrase(word)) || institutionsOf([word]).length > 0;
}

/** Matches a person's name with the query as it is and without its titles. */
function matchPerson({ asked, untitled, likely }: ReturnType<typeof forPeople>, name: string): Match | null {
  const whole = matchName(asked, name);
  const part = untitled ? matchName(untitled, name) : null;
  if (!part || part.score * likely <= (whole?.score ?? 0)) return whole;
  return { score: part.score * likely, match: part.match === "EXACT" ? "WORDS" : part.match };
}

/** Returns how likely the query means an actor of this kind, given how the name matches. */
function likelihood({ type, value, kind }: CandidateName, { match }: Match, asked: Asked): number {
  if (type === "PERSON") return match === "ABBREVIATION" ? INITIALS : soundsLike(match) ? SOUNDS_LIKE_PERSON : 1;
  if (type !== "COUNTRY") return 1;
  if (match === "ABBREVIATION") return kind === "TRANSLATION" ? FOREIGN_INITIALS : 1;
  if (!soundsLike(match)) return 1;
  // Abbreviations do not sound like anything.
  if (kind === "ABBREVIATION") return 0;
  if (phraseOf(value).scripts !== asked.scripts) return SOUNDS_LIKE_FOREIGN_NAME;
  return kind === "TRANSLATION" ? SOUNDS_LIKE_TRANSLATION : SOUNDS_LIKE_COUNTRY;
}

/** Returns the matching names with their scores. */
export function matching(asked: Asked, candidates: readonly CandidateName[]): FoundActor[] {
  const person = forPeople(asked);
  return candidates.flatMap((candidate) => {
    const { actorId, type, records, value, kind, language, script } = candidate;
    const found = type === "PERSON" ? matchPerson(person, value) : matchName(asked, value);
    if (!found) return [];
    const named = found.score * likelihood(candidate, found, asked) * (kind === "PREFERRED" ? 1 : ALIAS);
    if (named < LEAST_SCORE) return [];
    const matchedName = { value, kind, language, script };
    return [{ type, id: actorId, score: scoreOf(named, records), match: found.match, matchedName }];
  });
}
