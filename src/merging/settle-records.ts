import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";

/** A table of a record's actors in which each actor may occur only once a record. */
interface NamedOnce {
  readonly table:
    | "participation"
    | "agreement_party"
    | "allegation_claimant"
    | "allegation_accused"
    | "milestone_actor";
  readonly record: string;
  /** The columns that, in addition to the actor, must be equal for a second row to be redundant. */
  readonly same: readonly string[];
  /** The columns that decide which of an actor's rows is kept: the first one that has them. */
  readonly telling: readonly string[];
}

const NAMED_ONCE: readonly NamedOnce[] = [
  { table: "participation", record: "meeting_id", same: [], telling: ["representing_id", "title"] },
  { table: "agreement_party", record: "agreement_id", same: [], telling: ["joined", "left"] },
  { table: "allegation_claimant", record: "allegation_id", same: [], telling: [] },
  { table: "allegation_accused", record: "allegation_id", same: [], telling: [] },
  { table: "milestone_actor", record: "milestone_id", same: ["role"], telling: [] },
];

/** Parts that are never redundant, however often they name the same actor. */
const NAMED_OFTEN = [
  { table: "agreement_event", record: "agreement_id" },
  { table: "allegation_response", record: "allegation_id" },
  { table: "assessment", record: "allegation_id" },
] as const;

/**
 * Makes the parts of records name canonical actors, and the stated actors again if they are no longer merged. If several rows
 * then name one actor, the most informative one keeps it; the others stay, without an actor.
 */
export async function settleRecords(db: Kysely<DB>, records: readonly string[]): Promise<void> {
  if (records.length === 0) return;
  for (const part of NAMED_ONCE) await settleOnce(db, part, records);
  for (const { table, record } of NAMED_OFTEN) {
    await sql`/* settle ${sql.raw(table)} */
      update ${sql.table(table)} part
      set actor_id = coalesce(named.merged_into, named.id),
        stated_actor_id = case when named.merged_into is not null then named.id end
      from actor named
      where part.${sql.ref(record)} = any (${records}::uuid[]) and named.id = coalesce(part.stated_actor_id, part.actor_id)
        and part.actor_id is distinct from coalesce(named.merged_into, named.id)`.execute(db);
  }
}

/** Works in two steps, because two rows of a record must not have the same actor even in between. */
async function settleOnce(
  db: Kysely<DB>,
  { table, record, same, telling }: NamedOnce,
  records: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ id: string }>`/* unsettle ${sql.raw(table)} */
    with unsettled as (
      select distinct part.${sql.ref(record)} as id
      from ${sql.table(table)} part left join actor named on named.id = part.actor_id and named.merged_into is not null
      where part.${sql.ref(record)} = any (${records}::uuid[]) and (part.stated_actor_id is not null or named.id is not null)
    ), emptied as (
      update ${sql.table(table)} part set stated_actor_id = coalesce(part.stated_actor_id, part.actor_id), actor_id = null
      from unsettled where part.${sql.ref(record)} = unsettled.id
    )
    select id from unsettled`.execute(db);
  if (rows.length === 0) return;
  const alike = [record, "actor_id", ...same].map((column) => sql.ref(column));
  const order = [...telling.map((column) => sql`${sql.ref(column)} is null`), sql`rank`];
  await sql`/* settle ${sql.raw(table)} */
    update ${sql.table(table)} part
    set actor_id = settled.shown, stated_actor_id = nullif(part.stated_actor_id, settled.shown)
    from (
      select id, rank, case when row_number() over (partition by ${sql.join(alike)} order by ${sql.join(order)}) = 1 then actor_id end as shown
      from (
        select part.${sql.ref(record)} as id, coalesce(named.merged_into, named.id) as actor_id, ${sql.join(
          [record, "rank", ...same, ...telling].map((column) => sql`part.${sql.ref(column)}`),
        )}
        from ${sql.table(table)} part join actor named on named.id = part.stated_actor_id
        where part.${sql.ref(record)} = any (${rows.map(({ id }) => id)}::uuid[])
      ) as named
    ) as settled
    where part.${sql.ref(record)} = settled.id and part.rank = settled.rank`.execute(db);
}
