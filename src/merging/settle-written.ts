import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { groupsOf } from "./groups.js";
import { settleActors, settleSources } from "./settle-actors.js";
import { settleRecords } from "./settle-records.js";

/** The keys of the written rows. */
interface Written {
  readonly records: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
}

/** Applies the current merges to newly written rows, which name actors as their dataset states them. */
export async function settleWritten(trx: Kysely<DB>, { records, actors, sources }: Written): Promise<void> {
  const { rows } = await sql<{ any: boolean }>`select exists (select from actor_merge) as any`.execute(trx);
  if (!rows[0]?.any) return;
  await settleRecords(trx, records);
  if (actors.length > 0) await settleActors(trx, await groupsOf(trx, actors));
  await settleSources(trx, sources);
}
