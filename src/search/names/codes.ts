import type { Kysely } from "kysely";
import type { ActorKind, DB } from "../../generated/db.js";
import type { Found } from "../found.js";
import { isTitle, word } from "../spelling/word.js";
import { actorsWithCode } from "./codes.queries.js";
import { scoreOf } from "./score.js";

/** How likely a code is meant if it is not written in capitals: a two-letter query is less likely to be anything else. */
const OF_TWO_LETTERS = 0.96;
const OTHER_LETTERS = 0.9;

/** Finds actors whose code or key is the query: "KR", "PRK", "Q794". A title is not a code unless written as one: "MR", not "Mr". */
export async function actorsCoded(db: Kysely<DB>, query: string, kinds: readonly ActorKind[]): Promise<Found[]> {
  if (kinds.length === 0 || /\s/.test(query)) return [];
  const found = await actorsWithCode(db, query, kinds);
  return found
    .filter(({ value }) => value === query || !isTitle(word(query.toLowerCase())))
    .map(({ type, id, value, records }) => ({
      type,
      id,
      score: scoreOf(value === query ? 1 : query.length === 2 ? OF_TWO_LETTERS : OTHER_LETTERS, records),
      match: "EXACT",
      matchedName: null,
    }));
}
