import type { Kysely } from "kysely";
import type { ActorKind, DB } from "../generated/db.js";
import { bestOfEach, type Found } from "./found.js";
import { institutionsOf } from "./institutions.js";
import { wordKeys } from "./keys.js";
import { COMMON, lookupsOf } from "./lookups.js";
import { type Asked, type Match, matchName } from "./match.js";
import { type CandidateName, namesByBeginning, namesByKeys, namesLike } from "./names.queries.js";
import { type Phrase, phraseOf, phraseOfWords } from "./phrase.js";
import { scoreOf } from "./score.js";
import { isTitleForShort } from "./titles.js";
import { transcribedWords } from "./transcribed.js";
import { isParticle, isTitle, outOfPhrase, type Word } from "./word.js";

/** Below this, names are different names. */
const LEAST_SCORE = 0.55;
/** Where no name is found that is at least so near, names with other letters are looked for too. */
const NEAR = 0.8;
const ALIAS = 0.995;
/** How much a word that many names have says beside a rare one. */
const COMMON_SHARE = 0.6;
/** What a title says about which person is meant. */
const TITLE = 0.05;
/** How likely a person is meant who has no title in any name, by a query that has one. */
const UNTITLED = 0.995;
/** The same where other words of the query were taken for a part of the title, as is less sure: "Imam Khomeini Relief Committee". */
const IN_OFFICE = 0.85;
/** From so many letters on a part of a name is more likely to be one than an abbreviation: "UN" is rather no Kim Jong Un. */
const SHORTEST_PART = 3;
/** How likely a person is meant whose name sounds like the query. */
const SOUNDS_LIKE_PERSON = 0.975;
/**
 * How likely a country is meant whose name only sounds like the query, in the same script and in another: countries have names in so
 * many languages that something always sounds like one of them.
 */
const SOUNDS_LIKE_COUNTRY = 0.85;
const SOUNDS_LIKE_FOREIGN_NAME = 0.65;
/** The same for what it is called in another language, where that has the same script: Kajmany is no Khamenei. */
const SOUNDS_LIKE_TRANSLATION = 0.66;
/** How likely a country is meant by the first letters of what it is called in another language. */
const FOREIGN_INITIALS = 0.75;

/** What is left of the score of an abbreviation where it is a person's name that has these first letters, as many do. */
const INITIALS = 0.9;

/** Of a list of names so many are looked for. */
const MOST_LISTED = 4;

/** Actors by their best matching name, in no order. Lists give a person's spellings in a row: then each is looked for. */
export async function actorsNamed(db: Kysely<DB>, query: string, kinds: readonly ActorKind[]): Promise<Found[]> {
  const found = await Promise.all([query, ...listedNames(query)].map((name) => actorsByName(db, name, kinds)));
  return bestOfEach(found.flat());
}

/** The names of a list between commas or semicolons; what has one word only is a part of a name: "Zarif, Mohammad Javad". */
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
  if (transcribed.length === 0) return found;
  return [...found, ...(await actorsByPhrase(db, query, phraseOfWords(transcribed, phrase.scripts), kinds))];
}

/** Where someone is found by the name as it is written, no country is meant that only sounds like it: Zarif is no Serbia. */
function withoutEchoes(found: Found[]): Found[] {
  if (!found.some(({ match, score }) => !soundsLike(match) && score >= NEAR)) return found;
  return found.filter(({ type, match }) => type !== "COUNTRY" || !soundsLike(match));
}

/** Whether a name only sounds like the query, or is spelt like it. */
function soundsLike(match: Match["match"]): boolean {
  return match === "ROMANIZATION" || match === "SIMILAR";
}

/**
 * The names that match, of which an actor may have several.
 *
 * @param query the text of which the phrase was read
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
  const asked = { ...phrase, weights: weights(phrase, byKeys[0]?.hits ?? {}), ofPerson: false };
  const found = matching(asked, [...byKeys, ...byBeginning]);
  if (found.some(({ score }) => score >= NEAR)) return found;
  const likely = wordsWorthGuessing(asked);
  if (likely.length === 0) return found;
  return [...found, ...matching(asked, await namesLike(db, likely, kinds))];
}

/** Names that the last word, which may be still being typed, begins. */
async function beginningOf(db: Kysely<DB>, query: string, { words }: Phrase, kinds: readonly ActorKind[]) {
  const last = words.at(-1);
  if (!last || !/[\p{L}\p{N}]$/u.test(query)) return [];
  const others = words.slice(0, -1).filter((word) => !isTitle(word));
  return namesByBeginning(db, last.text, others.length > 0 ? others.flatMap(wordKeys) : null, kinds);
}

/** What each word of a query says: less where it is generic, or many names have it. */
function weights({ words }: Phrase, hits: CandidateName["hits"]): number[] {
  return words.map(({ weight }, place) => {
    const names = Math.min(hits[place] ?? 1, COMMON);
    return weight * (1 - (1 - COMMON_SHARE) * (Math.log(names) / Math.log(COMMON)));
  });
}

/** The words by which to guess at a name with other letters: the longer and more telling ones. */
function wordsWorthGuessing({ words, weights: says }: Asked): string[] {
  return words
    .map(({ text }, place) => ({ text, weight: says[place] ?? 0 }))
    .filter(({ text, weight }) => text.length >= 4 && weight >= 0.3)
    .sort((one, other) => other.weight - one.weight || other.text.length - one.text.length)
    .slice(0, 3)
    .map(({ text }) => text);
}

/** The ways to read a query for a person. What is short may be an abbreviation; titles say little, and few names have them. */
function forPeople(asked: Asked): { asked: Asked; untitled?: Asked; likely: number } {
  const ofPerson = asked.words.reduce((letters, { text }) => letters + text.length, 0) >= SHORTEST_PART;
  const [first] = asked.words;
  const isInitial = first !== undefined && isTitleForShort(first.text);
  const named = asked.words.filter((word) => !isTitle(word) && !(isInitial && word === first));
  const inOffice = named.filter((word) => !isOfOffice(word));
  const names = named.length < asked.words.length && inOffice.length > 0 ? inOffice : named;
  // Where all are titles, the last may be a name: "Prime Minister Major".
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
    // What may be the first letter of a given name is not surely a title.
    likely: isInitial || named.some((word) => !names.includes(word) && !isParticle(word)) ? IN_OFFICE : UNTITLED,
  };
}

/** Whether a word beside a title rather says which office it is than who holds it: "Russian President", "Secretary General of NATO". */
function isOfOffice(word: Word): boolean {
  return word.concept !== null || isParticle(outOfPhrase(word)) || institutionsOf([word]).length > 0;
}

/** How well a person's name matches the query, as it stands or without its titles. */
function matchPerson({ asked, untitled, likely }: ReturnType<typeof forPeople>, name: string): Match | null {
  const whole = matchName(asked, name);
  const part = untitled ? matchName(untitled, name) : null;
  if (!part || part.score * likely <= (whole?.score ?? 0)) return whole;
  return { score: part.score * likely, match: part.match === "EXACT" ? "WORDS" : part.match };
}

/** How likely an actor of a kind is meant by a name that matches so. */
function likelihood({ type, value, kind }: CandidateName, { match }: Match, asked: Asked): number {
  if (type === "PERSON") return match === "ABBREVIATION" ? INITIALS : soundsLike(match) ? SOUNDS_LIKE_PERSON : 1;
  if (type !== "COUNTRY") return 1;
  if (match === "ABBREVIATION") return kind === "TRANSLATION" ? FOREIGN_INITIALS : 1;
  if (!soundsLike(match)) return 1;
  // Letters that stand for words sound like nothing.
  if (kind === "ABBREVIATION") return 0;
  if (phraseOf(value).scripts !== asked.scripts) return SOUNDS_LIKE_FOREIGN_NAME;
  return kind === "TRANSLATION" ? SOUNDS_LIKE_TRANSLATION : SOUNDS_LIKE_COUNTRY;
}

/** The names that match, each with its score. */
function matching(asked: Asked, candidates: readonly CandidateName[]): Found[] {
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
