import { type RawBuilder, sql } from "kysely";
import type { RecordType } from "../generated/models.js";
import { EVERYTHING } from "../tallies/circle.js";

/**
 * The actors or sources that are in the most records of a kind, as the column `key` and `count`; null is for records without one.
 *
 * What was noted since the tallies were written may move those that it is about, and nobody else: as many more are read as these
 * are, and one for the records without, whose place among equals is another one here than in the answer.
 *
 * @param most how many of the rows will be shown
 */
export function leadingSubjects(
  subject: "ACTOR" | "SOURCE",
  of: RecordType,
  key: RawBuilder<unknown>,
  most: number,
): RawBuilder<unknown> {
  const asked = sql`subject = ${sql.lit(subject)} and kind = ${sql.lit(of)}`;
  return sql`
    with noted as materialized (
      select subject_id, sum(count) as count from uncounted_subject_tally() where ${asked} group by subject_id
    ), candidates as (
      (select subject_id from subject_tally where ${asked}
        order by count desc, subject_id limit ${most}::int + 1 + (select count(*) from noted))
      union
      select subject_id from noted
    )
    select nullif(subject_id, ${EVERYTHING}::uuid) as ${key}, (coalesce(kept.count, 0) + coalesce(noted.count, 0))::int as count
    from candidates left join noted using (subject_id)
      left join (select subject_id, count from subject_tally where ${asked}) as kept using (subject_id)
    where coalesce(kept.count, 0) + coalesce(noted.count, 0) <> 0`;
}
