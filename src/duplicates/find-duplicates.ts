import { setImmediate as turn } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Database } from "../database/database.js";
import { untimed } from "../database/untimed.js";
import type { DB } from "../generated/db.js";
import { deriveNameKeys } from "../search/names/name-keys.queries.js";
import { beginFinding, collect, type FoundDuplicate, publish } from "./candidates.queries.js";
import { compare } from "./compare.js";
import { pairActors, readPairs } from "./pairs.queries.js";
import { readProfiles } from "./profiles.queries.js";

/** Pairs with a lower score are not kept. */
export const LEAST_SCORE = 0.4;
/** The number of pairs that are read and compared at a time. */
const BATCH = 500;

/**
 * Searches all actors for duplicates and replaces the ones found before, atomically: an error leaves them unchanged.
 * Nothing is merged.
 *
 * @param onProgress called after each batch with the number of pairs compared so far
 * @returns the number of duplicates found
 */
export async function findDuplicates(
  database: Database,
  onProgress: (compared: number, pairs: number) => void = () => {},
): Promise<number> {
  await deriveNameKeys(database.db);
  const find = untimed(async (trx) => {
    // Concurrent runs would only block each other at the end.
    await sql`select pg_advisory_xact_lock(hashtext('duplicates'))`.execute(trx);
    const pairs = await pairActors(trx);
    await beginFinding(trx);
    for (let compared = 0; compared < pairs; compared += BATCH) {
      await collect(trx, await compareBatch(trx, compared));
      onProgress(Math.min(compared + BATCH, pairs), pairs);
    }
    return publish(trx);
  });
  return database.db.transaction().execute(find);
}

async function compareBatch(trx: Kysely<DB>, from: number): Promise<FoundDuplicate[]> {
  const pairs = await readPairs(trx, from, BATCH);
  const profiles = await readProfiles(trx, [...new Set(pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]))]);
  const found: FoundDuplicate[] = [];
  for (const [place, { oneId, otherId, together }] of pairs.entries()) {
    const [one, other] = [profiles.get(oneId), profiles.get(otherId)];
    const comparison = one && other ? compare(one, other, together) : null;
    if (one && comparison && comparison.score >= LEAST_SCORE) {
      found.push({ kind: one.kind, oneId, otherId, ...comparison });
    }
    if (place % 50 === 0) await turn();
  }
  return found;
}
