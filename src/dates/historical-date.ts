import edtf, { type ExtDate } from "edtf";
import { InvalidDate } from "./invalid-date.js";
import { labelOf } from "./label.js";
import { plainSpan, type Span } from "./plain-date.js";
import { coarser, type DatePrecision } from "./precision.js";
import { seasonSpan } from "./season.js";

export { InvalidDate } from "./invalid-date.js";

/** A date as precise as it is known; the type `HistoricalDate` of the schema. */
export interface HistoricalDate extends Span {
  /** The date in EDTF, levels 0 and 1. */
  readonly edtf: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** For people, in English. */
  readonly label: string;
}

/** A date that leaves its end open: a century, a decade, a year's month, a month's day. There is no year zero. */
const UNSPECIFIED = /^(?!00[0X]X)\d\d[\dX]X$|^(?!0000)\d{4}-(XX|XX-XX|\d\d-XX)$/;

const CACHE_SIZE = 20_000;
const cache = new Map<string, HistoricalDate>();

/**
 * The date that an EDTF text (ISO 8601-2, levels 0 and 1; years 1 to 9999) stands for. Of an interval, `earliest` is the
 * first day that its start may mean, `latest` the last day that its end may mean, and the less precise end gives the
 * precision. Dates are remembered, as the rows of a list share many.
 *
 * @throws {InvalidDate} on anything else
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

/** As `historicalDate`; undefined where the text is no date. */
export function dateIn(text: string): HistoricalDate | undefined {
  try {
    return historicalDate(text);
  } catch (error) {
    if (error instanceof InvalidDate) return undefined;
    throw error;
  }
}

/** The date of a column; null where it holds none, or was not read. */
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

/** An end of an interval that is open (`..`) or not known. */
function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

/** The span of a date, or of one end of an interval, as it is `written` in the whole `text`. */
function spanOf(written: string, text: string): Span {
  const unmarked = written.replace(/[?~%]$/, "");
  const plain = plainSpan(unmarked);
  if (plain) return plain;
  const date = read(unmarked, text);
  const [year = "", month = ""] = unmarked.split("-");
  if (date.type === "Season") return seasonSpan(Number(year), Number(month));
  // The parser takes more than can be held: times of day, years before 1, a 29 February of any year.
  if (!UNSPECIFIED.test(unmarked)) throw new InvalidDate(text);
  return { earliest: dayOf(date.min), latest: dayOf(date.max), precision: unspecifiedPrecision(year, month) };
}

function read(written: string, text: string): ExtDate {
  try {
    return edtf(written, { types: ["Date", "Season"], level: 1 });
  } catch {
    throw new InvalidDate(text);
  }
}

/** What is left open by X (`198X`, `2020-XX`) counts as not given. */
function unspecifiedPrecision(year: string, month: string): DatePrecision {
  if (year.endsWith("XX")) return "CENTURY";
  if (year.endsWith("X")) return "DECADE";
  return month === "XX" ? "YEAR" : "MONTH";
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
