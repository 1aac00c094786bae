import type { DatePrecision } from "./precision.js";

/** The days that a date may mean, `YYYY-MM-DD`, both included; null where an end is open or unknown. */
export interface Span {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
}

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The span of a year, a month or a day without any mark, null for all else. Nearly all dates are such, and this is some
 * hundred times faster than a parser; and unlike the parser it knows that 2023 had no 29 February.
 */
export function plainSpan(text: string): Span | null {
  const [matched, year = "", month, day] = PLAIN.exec(text) ?? [];
  if (!matched || year === "0000") return null;
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: "YEAR" };
  const length = daysOf(Number(year), Number(month));
  if (!length) return null;
  if (!day) return { earliest: `${text}-01`, latest: `${text}-${length}`, precision: "MONTH" };
  const isDay = Number(day) >= 1 && Number(day) <= length;
  return isDay ? { earliest: text, latest: text, precision: "DAY" } : null;
}

/** How many days a month (from 1) has; undefined where there is no such month. */
export function daysOf(year: number, month: number): number | undefined {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : DAYS[month - 1];
}
