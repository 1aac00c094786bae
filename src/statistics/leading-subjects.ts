import { type RawBuilder, sql } from "kysely";
import type { RecordType } from "../generated/models.js";
import { EVERYTHING } from "../tallies/circle.js";
import { intervalOfPeriod } from "../tallies/interval.js";

/**
 * Selects the actors or sources with the most records of a kind, as columns `key` and `count`; the key null means records without one.
 *
 * @param most how many of the rows will be returned
 */
export function leadingSubjects(
  subject: "ACTOR" | "SOURCE",
  of: RecordType,
  key: RawBuilder<unknown>,
  most: number,
): RawBuilder<unknown> {
  // On equality, lower keys come first. Records without a subject have the lowest key here but come last: hence one more row.
  const order = sql`count desc, subject_id`;
  return sql`select ${SUBJECT} as ${key}, count from (${leading(subject, of, "NUMBER", order, most + 1)}) as led`;
}

/** Selects the actors and years with the most records of a kind, as columns `actor`, `year` (both null for records without one) and `count`. */
export function leadingActorsByYear(
  of: RecordType,
  actor: RawBuilder<unknown>,
  year: RawBuilder<unknown>,
  most: number,
): RawBuilder<unknown> {
  return sql`select ${SUBJECT} as ${actor}, ${intervalOfPeriod(sql.ref("value"), "YEAR")} as ${year}, count
    from (${leading("ACTOR", of, "YEAR", sql`count desc`, most)}) as led`;
}

const SUBJECT = sql`nullif(subject_id, ${EVERYTHING}::uuid)`;

/**
 * Selects the first rows of the subject tallies, with ties, and applies changes not yet counted there.
 *
 * Such changes move only the rows that they concern, so as many more rows are read as there are of these.
 */
function leading(
  subject: "ACTOR" | "SOURCE",
  of: RecordType,
  dimension: "NUMBER" | "YEAR",
  order: RawBuilder<unknown>,
  most: number,
): RawBuilder<unknown> {
  const asked = sql`subject = ${sql.lit(subject)} and kind = ${sql.lit(of)} and dimension = ${sql.lit(dimension)}`;
  return sql`
    with noted as materialized (
      select subject_id, value, sum(count) as count from uncounted_subject_tally() where ${asked} group by subject_id, value
    ), candidates as (
      (select subject_id, value from subject_tally where ${asked}
        order by ${order} fetch first (${most}::int + (select count(*) from noted)) rows with ties)
      union
      select subject_id, value from noted
    )
    select subject_id, value, (kept.count + coalesce(noted.count, 0))::int as count
    from candidates left join noted using (subject_id, value),
      -- An aggregate is looked up for each candidate. The planner expects far more of them, and would read the whole table to join it.
      lateral (
        select coalesce(sum(count), 0) as count from subject_tally as own
        where ${asked} and own.subject_id = candidates.subject_id and own.value = candidates.value
      ) as kept
    where kept.count + coalesce(noted.count, 0) <> 0`;
}
