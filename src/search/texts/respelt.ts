import { distance } from "fastest-levenshtein";
import type { Kysely } from "kysely";
import type { DB } from "../../generated/db.js";
import { frequentStems, unknownStems } from "./respelt.queries.js";

/** The fewest letters of a word's stem that may be misspelt, and of one that may have two wrong letters. */
const SHORTEST = 4;
const SHORTEST_OF_TWO = 7;

/** Replaces words that are in no record's text by the most similar ones that are in many; null if there are none. */
export async function respelt(db: Kysely<DB>, words: readonly string[]): Promise<string[] | null> {
  const long = words.filter((word) => word.length >= SHORTEST);
  const unknown = long.length === 0 ? new Map<string, string>() : await unknownStems(db, long);
  if (unknown.size === 0) return null;
  const frequent = await frequentStems(db);
  const found = words.map((word) => mostSimilar(unknown.get(word) ?? "", frequent) ?? word);
  return found.some((word, place) => word !== words[place]) ? found : null;
}

function mostSimilar(stem: string, frequent: readonly string[]): string | undefined {
  if (stem.length < SHORTEST) return undefined;
  const most = stem.length < SHORTEST_OF_TWO ? 1 : 2;
  const [best] = frequent
    .map((other) => ({ other, wrong: distance(stem, other) }))
    .filter(({ wrong }) => wrong <= most)
    .sort((one, other) => one.wrong - other.wrong);
  return best?.other;
}
