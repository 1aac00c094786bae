import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { searchKeys } from "./keys.js";
import { RULES_FINGERPRINT } from "./reference.js";

const BATCH = 2_000;

/**
 * Computes the keys by which names are found for all names that have none; for every name where the rules have changed since.
 * All of it or, where an error ends it, nothing.
 *
 * @returns how many names got keys
 */
export async function deriveNameKeys(db: Kysely<DB>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    // The work grows with the names, and nobody waits for an answer.
    await sql`set local statement_timeout = 0`.execute(trx);
    const rules = await trx.selectFrom("nameKeyRules").select("fingerprint").executeTakeFirst();
    if (rules?.fingerprint !== RULES_FINGERPRINT) {
      await trx.updateTable("actorName").set({ keys: null }).where("keys", "is not", null).execute();
      await trx.deleteFrom("nameKeyRules").execute();
      await trx.insertInto("nameKeyRules").values({ fingerprint: RULES_FINGERPRINT }).execute();
    }
    let derived = 0;
    for (;;) {
      const names = await trx
        .selectFrom("actorName")
        .select(["actorId", "rank", "value"])
        .where("keys", "is", null)
        .limit(BATCH)
        .execute();
      if (names.length === 0) return derived;
      const rows = names.map(({ actorId, rank, value }) => ({ actor_id: actorId, rank, keys: searchKeys(value) }));
      await sql`/* derive name keys */
        update actor_name set keys = derived.keys
        from json_to_recordset(${JSON.stringify(rows)}::json) as derived (actor_id uuid, rank int, keys text[])
        where actor_name.actor_id = derived.actor_id and actor_name.rank = derived.rank`.execute(trx);
      derived += names.length;
    }
  });
}
