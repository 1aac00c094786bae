import { type RawBuilder, sql } from "kysely";
import type { RecordType } from "../generated/models.js";
import { EVERYTHING } from "../tallies/circle.js";
import { intervalOfPeriod } from "../tallies/interval.js";

/**
 * The actors or sources that are in the most records of a kind, as the column `key` and `count`; null is for records without one.
 *
 * @param most how many of the rows will be shown
 */
export function leadingSubjects(
  subject: "ACTOR" | "SOURCE",
  of: RecordType,
  key: RawBuilder<unknown>,
  most: number,
): RawBuilder<unknown> {
  // Of equals those with the lower key come first, but for records without one: these have the lowest here, and come last.
  const order = sql`count desc, subject_id`;
  return sql`select ${SUBJECT} as ${key}, count from (${leading(subject, of, "NUMBER", order, most + 1)}) as led`;
}

/** The actors and years with the most records of a kind, as the columns `actor` and `year`, null where a record has none, and `count`. */
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
 * The first rows of the tallies of subjects, and all that equal the last of them.
 *
 * What was noted since the tallies were written may move those that it is about, and nobody else: as many more are read as these
 * are.
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
    select subject_id, value, (coalesce(kept.count, 0) + coalesce(noted.count, 0))::int as count
    from candidates left join noted using (subject_id, value)
      left join (select subject_id, value, count from subject_tally where ${asked}) as kept using (subject_id, value)
    where coalesce(kept.count, 0) + coalesce(noted.count, 0) <> 0`;
}
