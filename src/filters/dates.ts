import { sql } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import { BadUserInput } from "../errors/errors.js";
import type { DateFilter } from "../generated/models.js";
import type { Condition } from "./condition.js";

/**
 * Whether a date, stored in two columns as its earliest and latest possible day, is within a span of time.
 *
 * @param argument the path of the span, starting with the field's argument
 * @throws {BadUserInput} if the span ends before it begins
 */
export function isWithin(earliest: string, latest: string, filter: DateFilter, argument: readonly string[]): Condition {
  const { start, end } = spanOf(filter, argument);
  const days = sql`daterange(${sql.ref(earliest)}, ${sql.ref(latest)}, '[]')`;
  const span = sql`daterange(${start}::date, ${end}::date, '[]')`;
  const compared = filter.match === "CERTAIN" ? sql`${days} <@ ${span}` : sql`${days} && ${span}`;
  return sql<boolean>`(${sql.ref(earliest)} is not null and ${compared})`;
}

/** The first and the last day of a span of time. */
function spanOf({ from, to }: DateFilter, argument: readonly string[]): { start: string; end: string } {
  const start = (from && historicalDate(from).earliest) || "-infinity";
  const end = (to && historicalDate(to).latest) || "infinity";
  if (start > end) {
    throw new BadUserInput(`A time span cannot end before it begins: from ${from} to ${to}.`, argument);
  }
  return { start, end };
}

/**
 * Like `isWithin`, for lists of records that scan an index by date: limits the scan to the span. Dates no longer than a
 * year begin at most a year before it; of the few longer dates, those in the span are looked up. Days are compared
 * individually, since with a range index, the whole span would be read and sorted.
 *
 * @param sorted the indexed column that contains the records' `sort_date`
 */
export function isWithinByDate(sorted: string, filter: DateFilter): Condition {
  const { start, end } = spanOf(filter, ["filter", "date"]);
  const ofLongDates = (column: string) => sql`(
    select ${sql.raw(column)} from record as long
    where date_latest > date_earliest + 366 and date_earliest <= ${end}::date and date_latest >= ${start}::date)`;
  const [first, last] = [ofLongDates("min(sort_date)"), ofLongDates("max(sort_date)")];
  const day = sql.ref(sorted);
  const near = sql`${day} between least(${start}::date - 366, ${first}) and greatest(${end}::date, ${last})`;
  // Where another table is scanned, records of days far from the span are not looked up, unless a long date begins on them.
  const worthALook = sorted.startsWith("record.")
    ? sql`true`
    : sql`(${day} between ${start}::date - 366 and ${end}::date or ${day} = any (array${ofLongDates("sort_date")}))`;
  const compared =
    filter.match === "CERTAIN"
      ? sql`record.date_earliest >= ${start}::date and record.date_latest <= ${end}::date`
      : sql`record.date_earliest <= ${end}::date and record.date_latest >= ${start}::date`;
  return sql<boolean>`(${near} and ${worthALook} and ${compared})`;
}
