import type { Kysely } from "kysely";
import type { ActorKind, DB } from "../../generated/db.js";
import { bestOfEach, type Found } from "../found.js";
import { wordKeys } from "../spelling/keys.js";
import { readInKorean } from "../spelling/koreans-in-chinese.js";
import { type Phrase, phraseOf, phraseOfWords } from "../spelling/phrase.js";
import { transcribedWords } from "../spelling/transcribed.js";
import { isTitle } from "../spelling/word.js";
import { matching, soundsLike } from "./candidates.js";
import { COMMON, lookupsOf } from "./lookups.js";
import { type Asked, askedBy } from "./match.js";
import { type CandidateName, namesByBeginning, namesByKeys, namesLike } from "./names.queries.js";

/** If no name scores at least this, names with other letters are searched too. */
export const NEAR = 0.8;
/** The weight of a word that many names have, relative to a rare one. */
const COMMON_SHARE = 0.6;
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
  return matching(askedBy(phraseOfWords(read, scripts)), candidates).map((found) => ({
    ...found,
    score: found.score * IN_CHINESE,
  }));
}

/** If a name matches as written, drops countries that only sound like it: Zarif does not mean Serbia. */
function withoutEchoes(found: Found[]): Found[] {
  if (!found.some(({ match, score }) => !soundsLike(match) && score >= NEAR)) return found;
  return found.filter(({ type, match }) => type !== "COUNTRY" || !soundsLike(match));
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
  const asked = { ...askedBy(phrase), weights: weights(phrase, hits) };
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
