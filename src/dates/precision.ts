/** The precisions of the schema's `DatePrecision`, finest first. */
const PRECISIONS = ["DAY", "MONTH", "SEASON", "YEAR", "DECADE", "CENTURY"] as const;
export type DatePrecision = (typeof PRECISIONS)[number];

/** The less precise of two precisions. */
export function coarser(one: DatePrecision, other: DatePrecision): DatePrecision {
  return PRECISIONS.indexOf(one) > PRECISIONS.indexOf(other) ? one : other;
}
