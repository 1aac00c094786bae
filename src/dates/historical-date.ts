import edtf, { type ExtDate, type ExtInterval } from "edtf";
import { labelOf } from "./label.js";

/** How precise a date is, as `DatePrecision` of the schema says it, from the finest to the coarsest. */
export const PRECISIONS = ["DAY", "MONTH", "SEASON", "YEAR", "DECADE", "CENTURY"] as const;
export type DatePrecision = (typeof PRECISIONS)[number];

/** A date as precise as it is known; the type `HistoricalDate` of the schema. */
export interface HistoricalDate {
  /** The date in EDTF, levels 0 and 1. */
  readonly edtf: string;
  /** The first day that it may mean, `YYYY-MM-DD`; null where its start is open or unknown. */
  readonly earliest: string | null;
  /** The last day that it may mean; null where its end is open or unknown. */
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** For people, in English. */
  readonly label: string;
}

/** A text that is no date that can be held. Its message says why, and what to write. */
export class InvalidDate extends Error {
  override readonly name = "InvalidDate";
}

const EXAMPLES = "Write for instance 2019, 2020-09, 1883-06-11, 2024-04~, 198X, 2013-02-25/2013-02-26 or ../1979.";
const CACHE_SIZE = 20_000;
const cache = new Map<string, HistoricalDate>();

/**
 * The date that an EDTF text (ISO 8601-2, levels 0 and 1; years 1 to 9999) stands for. Parsed dates are remembered, as
 * the rows of a list share many.
 *
 * @throws {InvalidDate} on anything else
 */
export function historicalDate(text: string): HistoricalDate {
  const known = cache.get(text);
  if (known) return known;
  const date = parse(text);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, date);
  return date;
}

function parse(text: string): HistoricalDate {
  const parsed = read(text);
  const ends = parsed.type === "Interval" ? [parsed.lower, parsed.upper] : [parsed, parsed];
  const [lower, upper] = ends.map((end) => (isDate(end) ? end : null));
  if (!lower && !upper) throw invalid(text, "at least one end of an interval must be known");
  const dates = [lower, upper].filter(isDate);
  for (const date of dates) {
    const year = date.values[0];
    if (year === undefined || year < 1 || year > 9999) throw invalid(text, "the year must lie between 1 and 9999");
  }
  const written = text.split("/");
  const precisions = dates.map((date, index) => precisionOf(date, written.length > 1 && !lower ? written[1] : written[index]));
  const date = {
    edtf: text,
    earliest: lower ? dayOf(lower.min) : null,
    latest: upper ? dayOf(upper.max) : null,
    precision: precisions.reduce((coarser, other) => (PRECISIONS.indexOf(other) > PRECISIONS.indexOf(coarser) ? other : coarser)),
    approximate: dates.some((end) => Boolean(end.approximate?.value)),
    uncertain: dates.some((end) => Boolean(end.uncertain?.value)),
  };
  return { ...date, label: labelOf(date) };
}

function read(text: string): ExtDate | ExtInterval {
  if (text.includes("T")) throw invalid(text, "a time of day cannot be held");
  try {
    return edtf(text, { types: ["Date", "Season", "Interval"], level: 1 });
  } catch (error) {
    const reversed = error instanceof Error && /upper bound|lower bound/.test(error.message);
    throw invalid(text, reversed ? "it ends before it begins" : "it is not a date in the Extended Date/Time Format");
  }
}

function invalid(text: string, why: string): InvalidDate {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return new InvalidDate(`"${shown}" cannot be used as a date: ${why}. ${EXAMPLES}`);
}

function isDate(end: ExtDate | number | null | undefined): end is ExtDate {
  return typeof end === "object" && end !== null;
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** What is left open by X (`198X`, `2020-XX`) counts as not given. */
function precisionOf(date: ExtDate, written: string | undefined): DatePrecision {
  const [year = "", ...parts] = (written ?? "").replace(/[?~%]/g, "").split("-");
  if (date.type === "Season") return "SEASON";
  if (year.endsWith("XX")) return "CENTURY";
  if (year.endsWith("X")) return "DECADE";
  const given = parts.filter((part) => part !== "XX").length;
  return given === 2 ? "DAY" : given === 1 ? "MONTH" : "YEAR";
}
