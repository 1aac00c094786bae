import type { Kysely } from "kysely";
import type { DB } from "../../generated/db.js";
import { ACTORS, type FoundActor } from "../found.js";
import { allWordsKey, wordKeys } from "../spelling/keys.js";
import { type Phrase, phraseOfWords, scriptsOf } from "../spelling/phrase.js";
import { isParticle, isTitle, type Word } from "../spelling/word.js";
import { matching } from "./candidates.js";
import type { Lookup } from "./lookups.js";
import { askedBy } from "./match.js";
import { type CandidateName, namesByKeys, namesWithWords } from "./names.queries.js";

/** Consecutive words of a query that name an actor. */
export interface NamedPart {
  readonly start: number;
  readonly end: number;
  readonly actor: FoundActor;
}

/** A part that scores less is not a name. */
const LEAST_SCORE = 0.88;
/** The most words of a part that is looked up as a whole. */
const LONGEST_PART = 5;
/** The fewest letters of a single word that is looked up as a name. */
const SHORTEST_NAME = 3;
/** The most names to compare with each part. */
const MOST_OF_PART = 30;

/** Finds the actors that parts of a query name: the countries in "Iran Syria chemical weapons". Parts do not overlap; longer ones come first. */
export async function namedParts(db: Kysely<DB>, phrase: Phrase): Promise<NamedPart[]> {
  const [byKeys, byWords] = await Promise.all([
    namesByKeys(db, lookupsOfParts(phrase.words), ACTORS),
    namesWithWords(db, wordsOfNames(phrase.words), MOST_OF_PART),
  ]);
  const parts = [...byKeys, ...byWords]
    .flatMap((candidate) => partNamed(phrase, candidate))
    .sort((one, other) => lengthOf(other) - lengthOf(one) || other.actor.score - one.actor.score);
  const chosen: NamedPart[] = [];
  for (const part of parts) {
    if (chosen.every(({ start, end }) => part.end <= start || end <= part.start)) chosen.push(part);
  }
  return chosen;
}

function lengthOf({ start, end }: NamedPart): number {
  return end - start;
}

/** Returns the words of a query that may be names by themselves. */
function wordsOfNames(words: readonly Word[]) {
  return words
    .map((word, place) => ({ word, text: word.written || word.text, place }))
    .filter(({ word, text }) => mayBeName(word) && !word.character && text.length >= SHORTEST_NAME);
}

/** Returns the look-ups of names that parts of a query spell out, or that have two adjacent words of it. */
function lookupsOfParts(words: readonly Word[]): Lookup[] {
  return words.flatMap((word, start) => {
    const next = words[start + 1];
    const ends = Array.from({ length: LONGEST_PART }, (_, index) => start + index + 1).filter(
      (end) => end <= words.length,
    );
    return [
      ...ends.map((end) => lookup([[allWordsKey(words.slice(start, end))]], start, end)),
      ...(mayBeName(word) && next && mayBeName(next)
        ? [lookup([wordKeys(word), wordKeys(next)], start, start + 2)]
        : []),
    ];
  });
}

function lookup(groups: string[][], start: number, end: number): Lookup {
  const places = Array.from({ length: end - start }, (_, index) => start + index);
  return { groups, places, most: MOST_OF_PART, sure: groups.length === 1 && end - start > 1 };
}

/** Whether a word may be one of a name: the tables do not know it as a word of another kind. */
function mayBeName(word: Word): boolean {
  return word.concept === null && !isParticle(word) && !isTitle(word) && word.text.length > 1;
}

/** Returns the part of the query by which a name was found, if it names the actor; a single word only as it is written. */
function partNamed({ words }: Phrase, candidate: CandidateName): NamedPart[] {
  const [start = 0] = candidate.places;
  const end = (candidate.places.at(-1) ?? 0) + 1;
  const part = words.slice(start, end);
  const scripts = scriptsOf(part.map(({ written, text }) => written || text).join(" "));
  return matching(askedBy(phraseOfWords(part, scripts)), [candidate])
    .filter(({ score, match }) => score >= LEAST_SCORE && (part.length > 1 || match === "EXACT" || match === "WORDS"))
    .map((actor) => ({ start, end, actor }));
}
