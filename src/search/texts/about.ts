import type { Kysely } from "kysely";
import type { DB } from "../../generated/db.js";
import type { SearchMatch, SearchType } from "../../generated/models.js";
import { type GlobalId, partsOfActorId } from "../../ids/global-id.js";
import { newestRecords } from "../../record/newest.js";
import type { Context } from "../../request/context.js";
import { type Found, RECORDS } from "../found.js";
import { namedParts } from "../names/named-parts.js";
import { phraseOf } from "../spelling/phrase.js";
import { filterOf, type Meaning, meaningOf, mostOf } from "./meaning.js";
import { respelt } from "./respelt.js";

/** How a record matches, and the scores of the newest and the oldest such record. */
interface Share {
  readonly match: SearchMatch;
  readonly newest: number;
  readonly oldest: number;
}

const ALL: Share = { match: "WORDS", newest: 0.5, oldest: 0.4 };
const MOST: Share = { match: "SIMILAR", newest: 0.25, oldest: 0.2 };
/** How likely an actor is meant whom only a part of the query names: the records about all of it come after. */
const NAMED_BY_PART = 0.6;
/** The syntax of web search: a phrase, a word to leave out, alternatives. */
const WEB_SEARCH = /"|(?<!\S)-|\bor\b/iu;
/** An abbreviation with dots among other words: "U.S. sanctions". In a name, such letters are initials: "M.J. Zarif". */
const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu;
/** The most records of a filter. */
const MOST_RECORDS = 50;
/** If a search has fewer records, those that lack a word are added. */
const FEW = 10;

/**
 * Finds the actors that parts of a query name, and the records that involve them and are about the rest of it: of the years and kinds
 * that it names, with its other words in their texts. Web-search syntax says exactly which words, so that nothing is read into it.
 *
 * @param known how many records have all words of the query in their texts
 */
export async function foundByParts(
  { db }: Context,
  query: string,
  types: readonly SearchType[],
  known: number,
): Promise<Found[]> {
  if (WEB_SEARCH.test(query)) return [];
  const phrase = phraseOf(query.replace(DOTTED, (dotted) => dotted.replaceAll(".", "")));
  const { words } = phrase;
  const parts = words.length > 1 ? await namedParts(db, phrase) : [];
  const named = parts
    .filter(({ actor }) => types.includes(actor.type))
    .map(({ actor }) => ({ ...actor, match: "SIMILAR" as const, score: actor.score * NAMED_BY_PART }));
  if (!RECORDS.some((kind) => types.includes(kind))) return named;
  const actors = parts.map(({ actor }) => partsOfActorId(actor.type, actor.id));
  const meaning = meaningOf(words, parts);
  const records = (about: Meaning, share: Share) => newest(db, actors, about, types, share);
  const all = isMoreThanWords(actors, meaning, known) ? await records(meaning, ALL) : [];
  const similar = known + all.length >= FEW ? [] : await similarTo(db, meaning, actors.length > 0);
  const most = await Promise.all(similar.map((about) => records(about, MOST)));
  return [...named, ...all, ...most.flat()];
}

/** Returns what a query may mean otherwise: with misspelt words corrected, or else without one of its words. */
async function similarTo(db: Kysely<DB>, meaning: Meaning, ofActors: boolean): Promise<Meaning[]> {
  const words = await respelt(db, meaning.words);
  return words ? [{ ...meaning, words }] : mostOf(meaning).filter(({ words }) => ofActors || words.length > 0);
}

/** Whether a query says more than a search for its words in texts has found. */
function isMoreThanWords(actors: readonly unknown[], { date, kinds, words }: Meaning, known: number): boolean {
  return actors.length > 0 || date !== null || (kinds.length > 0 && (words.length > 0 || known === 0));
}

/** Returns the newest records that involve actors and are about what a query says, of the kinds that it and the search ask for. */
async function newest(
  db: Kysely<DB>,
  actors: readonly GlobalId[],
  about: Meaning,
  types: readonly SearchType[],
  { match, newest: first, oldest: last }: Share,
): Promise<Found[]> {
  const kinds = (about.kinds.length > 0 ? about.kinds : RECORDS).filter((kind) => types.includes(kind));
  if (kinds.length === 0) return [];
  const records = await newestRecords(db, actors, { ...filterOf(about), types: kinds }, MOST_RECORDS);
  return records.map(({ kind, id }, place) => ({
    type: kind,
    id,
    score: first - (first - last) * (place / MOST_RECORDS),
    match,
    matchedName: null,
  }));
}
