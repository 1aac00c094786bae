import type { Kysely } from "kysely";
import type { ActorKind, DB } from "../generated/db.js";
import { actorsWithCode } from "./codes.queries.js";
import type { Found } from "./found.js";
import { scoreOf } from "./score.js";
import { isTitle, word } from "./word.js";

/** How likely a code is meant that is not written as it is: the shorter it is, the less it may be anything else. */
const OF_TWO_LETTERS = 0.96;
const OTHER_LETTERS = 0.9;

/** Actors with a code or key that the query is: "KR", "PRK", "Q794". A title is none, unless it is written as a code: "Mr", but "MR". */
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
