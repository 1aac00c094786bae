import { type RawBuilder, sql } from "kysely";
import type { ActivityInterval } from "../generated/models.js";

/** The longest span, in days, of a date that is counted in an interval. */
const LONGEST_DATE: Record<ActivityInterval, number> = { MONTH: 31, YEAR: 366, DECADE: 3653 };

/** Returns the first day of the interval in which a record's date begins; null if the date is open or less precise. */
export function intervalOf(record: string, interval: ActivityInterval): RawBuilder<string | null> {
  const [earliest, latest] = [sql.ref(`${record}.date_earliest`), sql.ref(`${record}.date_latest`)];
  return sql`case when isfinite(${earliest}) and isfinite(${latest}) and ${latest} - ${earliest} < ${sql.lit(LONGEST_DATE[interval])}
    then ${firstDay(interval, earliest)} end`;
}

/** Returns the same for a period of the tallies: a month, year or decade in EDTF, empty for less precise dates. */
export function intervalOfPeriod(period: RawBuilder<string>, interval: ActivityInterval): RawBuilder<string | null> {
  switch (interval) {
    case "MONTH":
      return sql`case when length(${period}) = 7 then (${period} || '-01')::date end`;
    case "YEAR":
      return sql`case when ${period} ~ '^\\d{4}' then (left(${period}, 4) || '-01-01')::date end`;
    case "DECADE":
      return sql`case when ${period} <> ''
        then ${firstDay(interval, sql`make_date(greatest(left(${period}, 3)::int * 10, 1), 1, 1)`)} end`;
  }
}

/** The first decade has no year 0, and begins with year 1. */
function firstDay(interval: ActivityInterval, day: RawBuilder<unknown>): RawBuilder<string> {
  return sql`greatest(date_trunc(${sql.lit(interval.toLowerCase())}, ${day}::timestamp)::date, '0001-01-01')`;
}

/** Returns the interval with a first day in EDTF: `2018-09`, `2018`, `201X`. */
export function periodOf(start: string, interval: ActivityInterval): string {
  if (interval === "MONTH") return start.slice(0, 7);
  return interval === "YEAR" ? start.slice(0, 4) : `${start.slice(0, 3)}X`;
}

/** Returns the first days of all intervals from one to another. */
export function intervalsBetween(first: string, last: string, interval: ActivityInterval): string[] {
  const starts: string[] = [];
  const months = { MONTH: 1, YEAR: 12, DECADE: 120 }[interval];
  const [year = 0, month = 1] = first.split("-").map(Number);
  const before = year * 12 + month - 1;
  for (let count = before - (before % months), start = first; start <= last; count += months) {
    start = `${String(Math.max(Math.floor(count / 12), 1)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`;
    if (start <= last) starts.push(start);
  }
  return starts;
}
