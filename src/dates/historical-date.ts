import edtf, { type ExtDate } from "edtf";
import { InvalidDate } from "./invalid-date.js";
import { isOpen, labelOf } from "./label.js";
import { plainSpan, type Span } from "./plain-date.js";
import { coarser, type DatePrecision } from "./precision.js";
import { seasonSpan } from "./season.js";

export { InvalidDate } from "./invalid-date.js";

/** A date of any precision; the schema's type `HistoricalDate`. */
export interface HistoricalDate extends Span {
  /** The date in EDTF, levels 0 and 1. */
  readonly edtf: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Human-readable, in English. */
  readonly label: string;
}

/** A date with unspecified digits: a century, a decade, a month of a year, a day of a month. There is no year zero. */
const UNSPECIFIED = /^(?!00[0X]X)\d\d[\dX]X$|^(?!0000)\d{4}-(XX|XX-XX|\d\d-XX)$/;

const CACHE_SIZE = 20_000;
const cache = new Map<string, HistoricalDate>();

/**
 * Parses an EDTF text (ISO 8601-2, levels 0 and 1; years 1 to 9999). For an interval, `earliest` is the first possible
 * day of its start, `latest` the last possible day of its end, and the precision is that of the less precise end. Dates
 * are memoised, since the rows of a list share many.
 *
 * @throws {InvalidDate} on any other text
 */
export function historicalDate(text: string): HistoricalDate {
  const known = cache.get(text);
  if (known) return known;
  const date = {
    edtf: text,
    ...(plainSpan(text) ?? parse(text)),
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
    label: labelOf(text),
  };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, date);
  return date;
}

/** Like `historicalDate`; undefined if the text is not a date. */
export function dateIn(text: string): HistoricalDate | undefined {
  try {
    return historicalDate(text);
  } catch (error) {
    if (error instanceof InvalidDate) return undefined;
    throw error;
  }
}

/** The date in a column; null if the column is empty or was not read. */
export function dateOf(text: string | null | undefined): HistoricalDate | null {
  return text === null || text === undefined ? null : historicalDate(text);
}

function parse(text: string): Span {
  const ends = text.split("/");
  const [start = "", end] = ends;
  if (end === undefined) return spanOf(start, text);
  if (ends.length > 2) throw new InvalidDate(text);
  const lower = isOpen(start) ? null : spanOf(start, text);
  const upper = isOpen(end) ? null : spanOf(end, text);
  const known = lower ?? upper;
  if (!known) throw new InvalidDate(text, "at least one end of an interval must be known");
  const earliest = lower?.earliest ?? null;
  const latest = upper?.latest ?? null;
  if (earliest && latest && earliest > latest) throw new InvalidDate(text, "it ends before it begins");
  return {
    earliest,
    latest,
    precision: coarser(lower?.precision ?? known.precision, upper?.precision ?? known.precision),
  };
}

/** The span of a date or of one end of an interval. Errors quote the whole `text`. */
function spanOf(written: string, text: string): Span {
  const unmarked = written.replace(/[?~%]$/, "");
  const plain = plainSpan(unmarked);
  if (plain) return plain;
  const date = read(unmarked, text);
  const [year = "", month = ""] = unmarked.split("-");
  if (date.type === "Season") return seasonSpan(Number(year), Number(month));
  // The parser accepts more than can be stored: times of day, years before 1, 29 February in any year.
  if (!UNSPECIFIED.test(unmarked)) throw new InvalidDate(text);
  return { earliest: dayOf(date.min), latest: dayOf(date.max), precision: unspecifiedPrecision(year, month) };
}

/** The longest date without its mark. The parser takes minutes over a text of some thousand characters. */
const LONGEST = "2013-02-XX".length;

function read(written: string, text: string): ExtDate {
  if (written.length > LONGEST) throw new InvalidDate(text);
  try {
    return edtf(written, { types: ["Date", "Season"], level: 1 });
  } catch {
    throw new InvalidDate(text);
  }
}

/** Components replaced by X (`198X`, `2020-XX`) count as not given. */
function unspecifiedPrecision(year: string, month: string): DatePrecision {
  if (year.endsWith("XX")) return "CENTURY";
  if (year.endsWith("X")) return "DECADE";
  return month === "XX" ? "YEAR" : "MONTH";
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
