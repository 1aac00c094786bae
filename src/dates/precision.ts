/** How precise a date is, as `DatePrecision` of the schema says it, from the finest to the coarsest. */
const PRECISIONS = ["DAY", "MONTH", "SEASON", "YEAR", "DECADE", "CENTURY"] as const;
export type DatePrecision = (typeof PRECISIONS)[number];

/** The less precise of two. */
export function coarser(one: DatePrecision, other: DatePrecision): DatePrecision {
  return PRECISIONS.indexOf(one) > PRECISIONS.indexOf(other) ? one : other;
}
