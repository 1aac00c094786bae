import type { Kysely } from "kysely";
import type { ActorKind, DB } from "../generated/db.js";
import type { Found } from "./found.js";
import { wordKeys } from "./keys.js";
import { COMMON, lookupsOf } from "./lookups.js";
import { type Asked, type Match, matchName, type Phrase, phraseOf } from "./match.js";
import { type CandidateName, MOST_RECORDS, namesByBeginning, namesByKeys, namesLike } from "./names.queries.js";
import { isTitle } from "./word.js";

/** Below this, names are different names. */
const LEAST_SCORE = 0.55;
/** Where no name is found that is at least so near, names with other letters are looked for too. */
const NEAR = 0.8;
/** What is left of the score of a name in the best case, the rest is for how well its actor is known. */
const NAME_SHARE = 0.97;
const ALIAS = 0.995;
/** How much a word that many names have says beside a rare one. */
const COMMON_SHARE = 0.6;
/** What a title says about which person is meant. */
const TITLE = 0.05;
/** From so many letters on a part of a name is more likely to be one than an abbreviation: "UN" is rather no Kim Jong Un. */
const SHORTEST_PART = 4;
/** How likely a person is meant whose name sounds like the query. */
const SOUNDS_LIKE_PERSON = 0.975;
/**
 * How likely a country is meant whose name only sounds like the query, in the same script and in another: countries have names in so
 * many languages that something always sounds like one of them.
 */
const SOUNDS_LIKE_COUNTRY = 0.85;
const SOUNDS_LIKE_FOREIGN_NAME = 0.65;

/** What is left of the score of an abbreviation where it is a person's name that has these first letters, as many do. */
const INITIALS = 0.9;

/** Of a list of names so many are looked for. */
const MOST_LISTED = 4;

/** Actors by their best matching name, in no order. Lists give a person's spellings in a row: then each is looked for. */
export async function actorsNamed(db: Kysely<DB>, query: string, kinds: readonly ActorKind[]): Promise<Found[]> {
  const found = await Promise.all([query, ...listedNames(query)].map((name) => actorsByName(db, name, kinds)));
  const best = new Map<string, Found>();
  for (const one of found.flat()) if (one.score > (best.get(one.id)?.score ?? 0)) best.set(one.id, one);
  return [...best.values()];
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
  const [byKeys, byBeginning] = await Promise.all([
    namesByKeys(db, lookupsOf(phrase), kinds),
    beginningOf(db, query, phrase, kinds),
  ]);
  const asked = { ...phrase, weights: weights(phrase, byKeys[0]?.hits ?? {}), ofPerson: false };
  const found = bestOf(asked, [...byKeys, ...byBeginning]);
  if (found.some(({ score }) => score >= NEAR)) return found;
  const likely = wordsWorthGuessing(asked);
  if (likely.length === 0) return found;
  return bestOf(asked, [...byKeys, ...byBeginning, ...(await namesLike(db, likely, kinds))]);
}

/** Names that the last word, which may be still being typed, begins. */
async function beginningOf(db: Kysely<DB>, query: string, { words }: Phrase, kinds: readonly ActorKind[]) {
  const last = words.at(-1);
  if (!last || !/[\p{L}\p{N}]$/u.test(query)) return [];
  const others = words.slice(0, -1).flatMap(wordKeys);
  return namesByBeginning(db, last.text, words.length > 1 ? others : null, kinds);
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

/** A query for a person: little is missed where the name has not the titles that stand before it. What is short may be an abbreviation. */
function forPeople(asked: Asked): Asked {
  const ofPerson = asked.words.reduce((letters, { text }) => letters + text.length, 0) >= SHORTEST_PART;
  if (asked.words.every(isTitle)) return { ...asked, ofPerson };
  return {
    ...asked,
    ofPerson,
    weights: asked.words.map((word, place) => (isTitle(word) ? TITLE : (asked.weights[place] ?? 0))),
  };
}

/** How likely an actor of a kind is meant by a name that matches so. */
function likelihood(type: ActorKind, { match }: Match, asked: Asked, name: string): number {
  const soundsLike = match === "ROMANIZATION" || match === "SIMILAR";
  if (type === "PERSON") return match === "ABBREVIATION" ? INITIALS : soundsLike ? SOUNDS_LIKE_PERSON : 1;
  if (type !== "COUNTRY" || !soundsLike) return 1;
  return phraseOf(name).scripts === asked.scripts ? SOUNDS_LIKE_COUNTRY : SOUNDS_LIKE_FOREIGN_NAME;
}

function bestOf(asked: Asked, candidates: readonly CandidateName[]): Found[] {
  const person = forPeople(asked);
  const best = new Map<string, Found>();
  for (const { actorId, type, records, value, kind, language, script } of candidates) {
    const match = matchName(type === "PERSON" ? person : asked, value);
    if (!match) continue;
    const known = Math.log1p(records) / Math.log1p(MOST_RECORDS);
    const named = match.score * likelihood(type, match, asked, value) * (kind === "PREFERRED" ? 1 : ALIAS);
    if (named < LEAST_SCORE) continue;
    const score = Math.round(named * (NAME_SHARE + (1 - NAME_SHARE) * known) * 1e6) / 1e6;
    if (score > (best.get(actorId)?.score ?? 0)) {
      best.set(actorId, {
        type,
        id: actorId,
        score,
        match: match.match,
        matchedName: { value, kind, language, script },
      });
    }
  }
  return [...best.values()];
}
