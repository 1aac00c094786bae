import { type Kysely, sql } from "kysely";
import { untimed } from "../../database/untimed.js";
import type { DB } from "../../generated/db.js";
import { BEFORE_ALL_KEYS } from "../../ids/uuid.js";
import { RULES_FINGERPRINT } from "../spelling/rules-fingerprint.js";

const BATCH = 2_000;

/**
 * Computes the search keys of all names that have none, or of every name if the rules have changed. Runs in one transaction.
 *
 * @returns how many names got keys
 */
export async function deriveNameKeys(db: Kysely<DB>): Promise<number> {
  // Without a timeout: the work grows with the number of names, and no client waits for it.
  const derive = untimed(async (trx) => {
    // If several servers start at once, one does the work for all.
    await sql`select pg_advisory_xact_lock(hashtext('name keys'))`.execute(trx);
    await forgetKeysOfOtherRules(trx);
    return deriveMissingKeys(trx);
  });
  return db.transaction().execute(derive);
}

async function forgetKeysOfOtherRules(trx: Kysely<DB>): Promise<void> {
  const rules = await trx.selectFrom("nameKeyRules").select("fingerprint").executeTakeFirst();
  if (rules?.fingerprint === RULES_FINGERPRINT) return;
  await trx.updateTable("actorName").set({ keys: null }).where("keys", "is not", null).execute();
  await trx.deleteFrom("nameKeyRules").execute();
  await trx.insertInto("nameKeyRules").values({ fingerprint: RULES_FINGERPRINT }).execute();
}

async function deriveMissingKeys(trx: Kysely<DB>): Promise<number> {
  let derived = 0;
  let last: { actorId: string; rank: number } = { actorId: BEFORE_ALL_KEYS, rank: -1 };
  for (;;) {
    // A keyset, so that names that already have keys are not scanned again.
    const names = await trx
      .selectFrom("actorName")
      .select(["actorId", "rank", "value"])
      .where("keys", "is", null)
      .where(sql<boolean>`(actor_id, rank) > (${last.actorId}::uuid, ${last.rank}::int)`)
      .orderBy("actorId")
      .orderBy("rank")
      .limit(BATCH)
      .execute();
    last = names.at(-1) ?? last;
    if (names.length === 0) return derived;
    // Most starts find all keys derived, and need no code for it.
    const { searchKeys } = await import("../spelling/keys.js");
    const rows = names.map(({ actorId, rank, value }) => ({ actor_id: actorId, rank, keys: searchKeys(value) }));
    await sql`/* derive name keys */
      update actor_name set keys = derived.keys
      from json_to_recordset(${JSON.stringify(rows)}::json) as derived (actor_id uuid, rank int, keys text[])
      where actor_name.actor_id = derived.actor_id and actor_name.rank = derived.rank`.execute(trx);
    derived += names.length;
  }
}
