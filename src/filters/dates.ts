import { sql } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import { BadUserInput } from "../errors/errors.js";
import type { DateFilter } from "../generated/models.js";
import type { Condition } from "./condition.js";

/**
 * That a date held in two columns of days, from the earliest to the latest that it may mean, is in a span of time.
 *
 * @param argument the way to the span, from the field's argument down
 * @throws {BadUserInput} where the span ends before it begins
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
    throw new BadUserInput(`A span of time cannot end before it begins: from ${from} to ${to}.`, argument);
  }
  return { start, end };
}

/**
 * The same of records, for a list that walks an index in order of date: it begins and ends where the span does. A date begins
 * at most a year before the span where it does not mean more than a year; of the few dates that do, those in the span are
 * looked up. The days are compared one by one, as an index of ranges would have everything in the span read and sorted.
 *
 * @param sorted the indexed column that holds the records' `sort_date`
 */
export function isWithinByDate(sorted: string, filter: DateFilter): Condition {
  const { start, end } = spanOf(filter, ["filter", "date"]);
  const ofLongDates = (bound: "min" | "max") => sql`(
    select ${sql.raw(bound)}(sort_date) from record as long
    where date_latest > date_earliest + 366 and date_earliest <= ${end}::date and date_latest >= ${start}::date)`;
  const near = sql`${sql.ref(sorted)} between least(${start}::date - 366, ${ofLongDates("min")}) and greatest(${end}::date, ${ofLongDates("max")})`;
  const compared =
    filter.match === "CERTAIN"
      ? sql`record.date_earliest >= ${start}::date and record.date_latest <= ${end}::date`
      : sql`record.date_earliest <= ${end}::date and record.date_latest >= ${start}::date`;
  return sql<boolean>`(${near} and ${compared})`;
}
