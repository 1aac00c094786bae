import { sql } from "kysely";
import { BadUserInput } from "../errors/errors.js";
import type { Condition } from "../filters/condition.js";
import type { AroundFilter } from "../generated/models.js";
import { fromGlobalId, type GlobalIdType } from "../ids/global-id.js";

const RECORD_TYPES: readonly GlobalIdType[] = ["meeting", "agreement", "allegation", "milestone"];

/**
 * Whether a record is dated within some days of another one.
 *
 * @throws {BadUserInput} if the id is not that of a record
 */
export function around({ record, daysBefore, daysAfter, match }: AroundFilter): Condition {
  const id = fromGlobalId(record);
  if (!id || !RECORD_TYPES.includes(id.type)) {
    throw new BadUserInput(`"${record}" is not the id of a meeting, agreement, allegation or milestone.`, [
      "filter",
      "around",
      "record",
    ]);
  }
  const certain = match === "CERTAIN";
  const [start, end] = certain ? [sql`date_latest`, sql`date_earliest`] : [sql`date_earliest`, sql`date_latest`];
  // Evaluated once, before the records are searched. Null if the days do not cover the range that the date may mean.
  const span = sql`(
    select case when ${start} - ${daysBefore}::int <= ${end} + ${daysAfter}::int
      then daterange(${start} - ${daysBefore}::int, ${end} + ${daysAfter}::int, '[]') end
    from record as other where other.id = ${id.uuid}::uuid)`;
  const days = sql`daterange(record.date_earliest, record.date_latest, '[]')`;
  return sql<boolean>`(record.date_earliest is not null and record.id <> ${id.uuid}::uuid and ${
    certain ? sql`${days} <@ ${span}` : sql`${days} && ${span}`
  })`;
}
