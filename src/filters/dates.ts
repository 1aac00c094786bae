import { sql } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import { BadUserInput } from "../errors/errors.js";
import type { DateFilter } from "../generated/models.js";
import type { Condition } from "./condition.js";

/**
 * That a date held in two columns of days, from the earliest to the latest that it may mean, is in a span of time.
 *
 * @throws {BadUserInput} where the span ends before it begins
 */
export function isWithin(earliest: string, latest: string, { from, to, match }: DateFilter): Condition {
  const start = (from && historicalDate(from).earliest) || "-infinity";
  const end = (to && historicalDate(to).latest) || "infinity";
  if (start > end) {
    throw new BadUserInput(`A span of time cannot end before it begins: from ${from} to ${to}.`, ["date"]);
  }
  const days = sql`daterange(${sql.ref(earliest)}, ${sql.ref(latest)}, '[]')`;
  const span = sql`daterange(${start}::date, ${end}::date, '[]')`;
  const compared = match === "CERTAIN" ? sql`${days} <@ ${span}` : sql`${days} && ${span}`;
  return sql<boolean>`(${sql.ref(earliest)} is not null and ${compared})`;
}
