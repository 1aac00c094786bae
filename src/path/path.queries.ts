import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";

/** Actors that a search has come to, all equally far from where it started. */
export interface Frontier {
  readonly actors: readonly string[];
  /** A country stands for its people and organisations too. Only the start of a search is one. */
  readonly isCountry: boolean;
}

/** Two actors that share a record. */
export interface Link {
  readonly near: string;
  readonly far: string;
}

/** The records that join whoever is involved in them, by the columns of `record_actor` and `record_country`. */
const JOINING = sql`kind <> 'MILESTONE' and roles <> array['ASSESSOR']::record_role[]`;

/** The records that a frontier's actors are involved in: `record_id`, `actor_id`. */
function involvements({ actors, isCountry }: Frontier): RawBuilder<unknown> {
  return isCountry
    ? sql`(select record_id, country_id as actor_id from record_country where country_id = any (${[...actors]}::uuid[]) and ${JOINING})`
    : sql`(select record_id, actor_id from record_actor where actor_id = any (${[...actors]}::uuid[]) and ${JOINING})`;
}

/** How many involvements of a frontier there are to follow, counted to one more than `most`. */
export async function countInvolvements(db: Kysely<DB>, frontier: Frontier, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from ${involvements(frontier)} as involved limit ${most + 1}) as counted`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** The pair of actors, one of each frontier, that share most records; null where none share any. */
export async function strongestLink(db: Kysely<DB>, near: Frontier, far: Frontier): Promise<Link | null> {
  const { rows } = await sql<Link>`
    select near.actor_id as near, far.actor_id as far
    from ${involvements(near)} as near join ${involvements(far)} as far on far.record_id = near.record_id
    group by 1, 2
    order by count(*) desc, 1, 2
    limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The people and organisations that share a record with a frontier's actors, each with the one it shares most with. */
export async function neighboursOf(db: Kysely<DB>, frontier: Frontier): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select distinct on (far) near, far from (
      select near.actor_id as near, other.actor_id as far, count(*) as count
      from ${involvements(frontier)} as near join record_actor as other on other.record_id = near.record_id
      where other.kind <> 'MILESTONE' and other.roles <> array['ASSESSOR']::record_role[]
        and not other.actor_id in (select id from country)
      group by 1, 2
    ) as shared
    order by far, count desc, near`.execute(db);
  return rows;
}

/** How many records join two frontiers' actors, and which is the latest. */
export async function joiningRecords(db: Kysely<DB>, near: Frontier, far: Frontier) {
  const { rows } = await sql<{ record: string; count: number }>`
    select record.id as record, count(*) over ()::int as count
    from ${involvements(near)} as near
    join ${involvements(far)} as far on far.record_id = near.record_id
    join record on record.id = near.record_id
    order by record.sort_date desc, record.id
    limit 1`.execute(db);
  return rows[0] ?? null;
}
