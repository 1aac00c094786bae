import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";

/** Two actors of one kind that share names or identifiers, and are therefore worth comparing. */
export interface Pair {
  readonly oneId: string;
  readonly otherId: string;
  /** Whether both take part in the same record. */
  readonly together: boolean;
}

/** A key shared by more actors than this distinguishes nobody; two such keys together may. */
const COMMON = 60;
/**
 * The minimum weight of a pair's shared keys: that of one key of five actors, or of two keys of 60 actors each. A rare
 * word is enough by itself, so that a misspelt first name does not hide a rare surname.
 */
const LEAST_WEIGHT = 0.38;
/** A pair is compared if it is among this many best pairs of either actor. */
const MOST_OF_ONE = 15;

/**
 * Writes the pairs worth comparing to the temporary table `duplicate_pair`, which is dropped at the end of the
 * transaction. Actors are paired if they share a search key of names (src/search/spelling/keys.ts), unless more than COMMON
 * actors share it. Common keys are combined in twos, and paired by the same rule. The work therefore grows with the
 * number of names, not its square.
 *
 * @returns the number of pairs
 */
export async function pairActors(trx: Kysely<DB>): Promise<number> {
  await sql`/* keys of actors */
    create temporary table duplicate_key on commit drop as
    select distinct actor.kind, name.actor_id, own.key
    from actor join actor_name name on name.actor_id = actor.id, unnest(name.keys) as own (key)
    where actor.kind <> 'COUNTRY' and actor.merged_into is null and not (actor.kind = 'PERSON' and own.key like 'a%')`.execute(
    trx,
  );
  await sql`/* keys of actors, sizes */
    create temporary table duplicate_key_size on commit drop as
    select kind, key, count(*)::int as actors from duplicate_key group by kind, key having count(*) > 1`.execute(trx);
  await sql`analyze duplicate_key`.execute(trx);
  await sql`analyze duplicate_key_size`.execute(trx);
  await sql`/* pair actors */
    create temporary table duplicate_pair on commit drop as
    with common as (
      select own.kind, own.actor_id, own.key from duplicate_key own join duplicate_key_size size using (kind, key)
      where size.actors > ${sql.lit(COMMON)} and own.key ~ '^[lkc]'
    ), two as (
      select one.kind, one.actor_id, one.key || ' ' || other.key as key
      from common one join common other using (kind, actor_id)
      where one.key < other.key and left(one.key, 1) = left(other.key, 1)
    ), two_size as (
      select kind, key, count(*)::int as actors from two group by kind, key
      having count(*) between 2 and ${sql.lit(COMMON)}
    ), block as (
      select kind, key, actor_id, 1 / (1 + ln(actors)) as weight
      from duplicate_key join duplicate_key_size using (kind, key) where actors <= ${sql.lit(COMMON)}
      union all
      select kind, key, actor_id, 2 / (1 + ln(actors)) from two join two_size using (kind, key)
      union all
      select actor.kind, 'identifier ' || scheme || ' ' || value, actor_id, 10
      from identifier join actor on actor.id = identifier.actor_id
      where actor.kind <> 'COUNTRY' and actor.merged_into is null and (scheme, value) in (
        select scheme, value from identifier where from_id is null group by scheme, value having count(*) between 2 and ${sql.lit(COMMON)}
      )
    ), pair as (
      select one.actor_id as one_id, other.actor_id as other_id, sum(one.weight) as weight
      from block one join block other using (kind, key)
      where one.actor_id < other.actor_id
      group by one.actor_id, other.actor_id
      having sum(one.weight) >= ${sql.lit(LEAST_WEIGHT)}
    ), ranked as (
      select one_id, other_id,
        row_number() over (partition by one_id order by weight desc, other_id) as of_one,
        row_number() over (partition by other_id order by weight desc, one_id) as of_other
      from pair
    )
    select row_number() over (order by one_id, other_id) as number, one_id, other_id
    from ranked where least(of_one, of_other) <= ${sql.lit(MOST_OF_ONE)}`.execute(trx);
  await sql`create unique index on duplicate_pair (number)`.execute(trx);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from duplicate_pair`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** Reads a batch of the pairs that `pairActors` wrote, from an offset. */
export async function readPairs(trx: Kysely<DB>, from: number, count: number): Promise<Pair[]> {
  const { rows } = await sql<Pair>`/* read pairs of actors */
    select one_id, other_id, exists (
      select from record_actor one join record_actor other using (record_id)
      where one.actor_id = one_id and other.actor_id = other_id
    ) as together
    from duplicate_pair where number > ${from} and number <= ${from + count} order by number`.execute(trx);
  return rows;
}
