import { type RawBuilder, sql } from "kysely";
import type { RecordType, StatisticsDimension } from "../generated/models.js";
import { intervalOfPeriod } from "../tallies/interval.js";

/** The dimensions that the tallies keep as a `value` of circles, in the order in which pairs of them are named. */
export const KEPT_VALUES = ["YEAR", "PERIOD", "TYPE", "STATUS", "TOPIC"] as const;
export type KeptValue = (typeof KEPT_VALUES)[number];
/** The same, the number of records, and, for all records only, pairs of values with a space between them. */
export type Kept = "NUMBER" | KeptValue | `${KeptValue}_AND_${KeptValue}`;

/** The values of the tallies from which dimensions are counted. */
export const KEPT_AS: Partial<Record<StatisticsDimension, KeptValue>> = {
  YEAR: "YEAR",
  DECADE: "YEAR",
  MONTH: "PERIOD",
  TYPE: "TYPE",
  STATUS: "STATUS",
  TOPIC: "TOPIC",
};

/** Converts a value of the tallies to the key of a dimension. */
export function keyOf(of: RecordType, dimension: StatisticsDimension, value: RawBuilder<string>): RawBuilder<unknown> {
  switch (dimension) {
    case "YEAR":
    case "DECADE":
    case "MONTH":
      return intervalOfPeriod(value, dimension);
    case "TYPE":
    case "STATUS":
      return sql`${value}::${sql.raw(`${of.toLowerCase()}_${dimension.toLowerCase()}`)}`;
    case "TOPIC":
      return sql`nullif(${value}, '')::uuid`;
    default:
      return value;
  }
}
