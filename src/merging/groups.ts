import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { settleActors } from "./settle-actors.js";
import { settleRecords } from "./settle-records.js";

/** How many records are settled per batch. */
const BATCH = 2_000;

const LOCK = sql`hashtextextended('chancery merges', 0)`;

/** Blocks other merges and writers until the transaction ends, so that no record is written that a merge does not see. */
export async function lockMerges(trx: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
}

/** Blocks merges until the transaction ends. Taken before anything is written that may name a merged actor. */
export async function keepMerges(trx: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${LOCK})`.execute(trx);
}

/** Returns the given actors and every actor merged with them. */
export async function groupsOf(db: Kysely<DB>, actors: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`/* groups of actors */
    with shown as (select coalesce(merged_into, id) as id from actor where id = any (${actors}::uuid[]))
    select id from shown union select id from actor where merged_into in (select id from shown)`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * Changes which actors are merged, and updates all dependent rows.
 *
 * @param actors the actors on both sides of the changing merges
 * @param change changes rows of actor_merge
 */
export async function changeMerges(
  trx: Kysely<DB>,
  actors: readonly string[],
  change: () => Promise<void>,
): Promise<void> {
  const group = await groupsOf(trx, actors);
  const { rows } = await sql<{ id: string }>`
    select distinct record_id as id from record_actor where actor_id = any (${group}::uuid[])`.execute(trx);
  const records = rows.map(({ id }) => id);
  await change();
  await sql`/* follow merges */
    with recursive way as (
      select id, id as at, 0 as length from unnest(${group}::uuid[]) as id
      union all select way.id, merge.into_id, length + 1 from way join actor_merge merge on merge.merged_id = way.at
    ), shown as (
      select distinct on (id) id, nullif(at, id) as merged_into from way order by id, length desc
    )
    update actor set merged_into = shown.merged_into from shown
    where actor.id = shown.id and actor.merged_into is distinct from shown.merged_into`.execute(trx);
  await settleActors(trx, group);
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH);
    await settleRecords(trx, batch);
    await sql`select index_involvement(${batch}::uuid[])`.execute(trx);
  }
}

/** Counts the records that merges have changed in the tallies. Until then, readers of a count recount those records. */
export async function countChanged(trx: Kysely<DB>): Promise<void> {
  await sql`select count_uncounted()`.execute(trx);
}

/**
 * Takes actors that will be removed out of their merges. The rest of each group stays together: under the actor that the
 * removed one was merged into, or else under the first one that was merged into it.
 */
export async function takeOut(trx: Kysely<DB>, actors: readonly string[]): Promise<void> {
  for (const { id } of await merged(trx, actors)) {
    await lockMerges(trx);
    await changeMerges(trx, [id], async () => {
      await sql`/* take out of merges */
        with next as (
          select coalesce(
            (select into_id from actor_merge where merged_id = ${id}),
            (select merged_id from actor_merge where into_id = ${id} order by at, merged_id limit 1)) as id
        ), kept as (
          update actor_merge set into_id = next.id from next where into_id = ${id} and merged_id <> next.id
        )
        delete from actor_merge using next
        where merged_id = ${id} or (into_id = ${id} and merged_id = next.id)`.execute(trx);
    });
  }
}

async function merged(db: Kysely<DB>, actors: readonly string[]): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`
    select merged_id as id from actor_merge where merged_id = any (${actors}::uuid[])
    union select into_id from actor_merge where into_id = any (${actors}::uuid[])`.execute(db);
  return rows;
}
