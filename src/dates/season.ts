import { daysOf, type Span } from "./plain-date.js";

/** The first month of each season (21 to 24 in EDTF). */
const FIRST_MONTHS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * The span of a season: three whole months of the northern hemisphere, with spring starting in March and winter ending
 * in February. EDTF does not define them; the library uses calendar quarters, in which spring ends in March.
 */
export function seasonSpan(year: number, season: number): Span {
  const first = FIRST_MONTHS[season] ?? 1;
  const isWinter = first === 12;
  const lastYear = isWinter && year < 9999 ? year + 1 : year;
  const lastMonth = isWinter ? (year < 9999 ? 2 : 12) : first + 2;
  return {
    earliest: day(year, first, 1),
    latest: day(lastYear, lastMonth, daysOf(lastYear, lastMonth) ?? 31),
    precision: "SEASON",
  };
}

function day(year: number, month: number, dayOfMonth: number): string {
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}
