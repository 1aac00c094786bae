import { type RawBuilder, sql } from "kysely";
import type { ActivityInterval } from "../generated/models.js";

/** The longest span in days that a date may mean to be counted in an interval. */
const LONGEST_DATE: Record<ActivityInterval, number> = { MONTH: 31, YEAR: 366, DECADE: 3653 };

/** The first day of the interval in which a record's date begins; null where it is open or known less precisely than that. */
export function intervalOf(record: string, interval: ActivityInterval): RawBuilder<string | null> {
  const [earliest, latest] = [sql.ref(`${record}.date_earliest`), sql.ref(`${record}.date_latest`)];
  return sql`case when isfinite(${earliest}) and isfinite(${latest}) and ${latest} - ${earliest} < ${sql.lit(LONGEST_DATE[interval])}
    then date_trunc(${sql.lit(interval.toLowerCase())}, ${earliest}::timestamp)::date end`;
}

/** An interval in EDTF, by its first day: `2018-09`, `2018`, `201X`. */
export function periodOf(start: string, interval: ActivityInterval): string {
  if (interval === "MONTH") return start.slice(0, 7);
  return interval === "YEAR" ? start.slice(0, 4) : `${start.slice(0, 3)}X`;
}
