import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";

/** Actors that a search has reached, all equally far from its start. */
export interface Frontier {
  readonly actors: readonly string[];
  /** A country also represents its people and organisations. Only the start of a search can be one. */
  readonly isCountry: boolean;
}

/** Two actors that share a record. */
export interface Link {
  readonly near: string;
  readonly far: string;
}

/** Selects the involvements of a frontier's actors: `record_id`, `actor_id`, `sort_date`. Milestones do not join actors. */
function involvements({ actors, isCountry }: Frontier): RawBuilder<unknown> {
  const keys = sql`any (${[...actors]}::uuid[])`;
  return isCountry
    ? sql`(select record_id, country_id as actor_id, sort_date from record_country where country_id = ${keys} and kind <> 'MILESTONE')`
    : sql`(select record_id, actor_id, sort_date from record_actor where actor_id = ${keys} and kind <> 'MILESTONE')`;
}

/** Counts the involvements of a frontier, up to one more than `most`. */
export async function countInvolvements(db: Kysely<DB>, frontier: Frontier, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from ${involvements(frontier)} as involved limit ${most + 1}) as counted`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** Finds the pair of actors, one from each frontier, that share the most records; null if none share any. */
export async function strongestLink(db: Kysely<DB>, near: Frontier, far: Frontier): Promise<Link | null> {
  const { rows } = await sql<Link>`
    select near.actor_id as near, far.actor_id as far
    from ${involvements(near)} as near join ${involvements(far)} as far on far.record_id = near.record_id
    group by 1, 2
    order by count(*) desc, 1, 2
    limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Finds the people and organisations that share records with a frontier's actors, each with the actor it shares most with. */
export async function neighboursOf(db: Kysely<DB>, frontier: Frontier): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select distinct on (far) near, far from (
      select near.actor_id as near, other.actor_id as far, count(*) as count
      from ${involvements(frontier)} as near join record_actor as other on other.record_id = near.record_id
      where not other.actor_id in (select id from country)
      group by 1, 2
    ) as shared
    order by far, count desc, near`.execute(db);
  return rows;
}

/** Returns the key of the latest record that joins two frontiers; null if none does. */
export async function latestJoining(db: Kysely<DB>, near: Frontier, far: Frontier): Promise<string | null> {
  const { rows } = await sql<{ record: string }>`
    select near.record_id as record from ${involvements(near)} as near
    where exists (select from ${involvements(far)} as far where far.record_id = near.record_id)
    order by near.sort_date desc, near.record_id desc
    limit 1`.execute(db);
  return rows[0]?.record ?? null;
}

/** Counts the records that join two frontiers' actors. */
export async function countJoining(db: Kysely<DB>, near: Frontier, far: Frontier): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${involvements(near)} as near join ${involvements(far)} as far on far.record_id = near.record_id`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
