import { historicalDate, InvalidDate } from "../dates/historical-date.js";

/** Reads a date in one of some formats into EDTF; undefined where it has none of them. */
export type DateReader = (text: string) => string | undefined;

interface Options {
  readonly formats: readonly string[];
  /** The language of the names of months. */
  readonly language: string;
  /** The first year that two digits may mean. */
  readonly pivot?: number | undefined;
}

const TOKENS = /YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|mm|ss|\*/g;
const APPROXIMATE = /^(?:c\.|ca\.?|circa|about|around|approx\.?|approximately|~)\s*(?=[\d\p{L}])/iu;
/** What stands between two dates of which one is right, and between the ends of a span. */
const OR = /\s*(?:;|,|\||\bor\b|\s\/\s|\b[a-z]\))\s*/;
const TO = /\s+(?:-|to|until)\s+|\s*[–—]\s*|\s*-\s*/;

/**
 * Reads dates in formats of `YYYY`, `YY`, `MMMM` (March), `MMM` (Mar), `MM`, `M`, `DD`, `D`, `HH`, `mm`, `ss` and `*` (what
 * does not matter). Days and months that are zero count as not known. Besides single dates it takes `circa 1958`, `1958?`,
 * `1950s` (with YYYY), spans such as `12.3.1958 - 14.3.1958` or `between 1958 and 1960`, and several of which one is right:
 * `1958; 1959` is possibly between the two.
 *
 * @throws {SyntaxError} on a format that says no date
 */
export function dateReader({ formats, language, pivot }: Options): DateReader {
  const readers = formats.map((format) => formatReader(format, language, pivot));
  const hasYears = formats.includes("YYYY");
  const plain: DateReader = (text) => {
    for (const read of readers) {
      const date = read(text);
      if (date !== undefined && isDate(date)) return date;
    }
    return hasYears && /^\d{3}0'?s$/.test(text) ? `${text.slice(0, 3)}X` : undefined;
  };
  const single: DateReader = (text) => {
    const bare = text.replace(APPROXIMATE, "").replace(/\s*\?$/, "");
    const date = plain(bare);
    if (date === undefined || bare === text) return date;
    const approximate = APPROXIMATE.test(text);
    return `${date}${approximate && text.endsWith("?") ? "%" : approximate ? "~" : "?"}`;
  };
  return (text) => {
    const written = text.trim().replace(/[.,;]$/, "");
    return single(text.trim()) ?? single(written) ?? oneOf(written, single) ?? spanOf(written, single);
  };
}

function oneOf(text: string, read: DateReader): string | undefined {
  const [, between] = /^between\s+(.*\sand\s.*)$/i.exec(text) ?? [];
  const parts = between?.split(/\s+and\s+/i) ?? text.split(OR);
  const dates = parts.filter(Boolean).map(read);
  if (dates.length < 2 || !dates.every((date) => date !== undefined)) return undefined;
  const inOrder = [...new Set(dates)].toSorted((one, other) => (earliest(one) < earliest(other) ? -1 : 1));
  const [first = "", last = first] = [inOrder[0], inOrder.at(-1)];
  return first === last ? first : `${uncertain(first)}/${uncertain(last)}`;
}

function spanOf(text: string, read: DateReader): string | undefined {
  const [start, end, ...more] = text.split(TO);
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  const from = read(start);
  const to = read(end);
  return from === undefined || to === undefined ? undefined : dateSpan(from, to);
}

/** The time from one date to another, in EDTF: the date itself where they are the same. */
export function dateSpan(from: string, to: string): string | undefined {
  if (from === to) return from;
  const span = `${from}/${to}`;
  return isDate(span) ? span : undefined;
}

function uncertain(date: string): string {
  return /[?~%]$/.test(date) ? date : `${date}?`;
}

function earliest(date: string): string {
  return historicalDate(date).earliest ?? "";
}

function isDate(text: string): boolean {
  try {
    return historicalDate(text).edtf === text;
  } catch (error) {
    if (error instanceof InvalidDate) return false;
    throw error;
  }
}

function formatReader(format: string, language: string, pivot: number | undefined): DateReader {
  if (format === "EDTF") return (text) => text;
  const tokens: readonly string[] = format.match(TOKENS) ?? [];
  if (!tokens.some((token) => token.startsWith("Y")))
    throw new SyntaxError(`"${format}" is not the format of a date: it has no year. Write for instance D.M.YYYY`);
  if (tokens.includes("YY") && pivot === undefined)
    throw new SyntaxError(`"${format}" has years of two digits. Add \`pivot\`, the first year that they mean`);
  const months = namesOfMonths(language);
  const pattern = new RegExp(
    `^${format
      .split(/(YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|mm|ss|\*)/)
      .map((piece) => PATTERNS[piece]?.(months) ?? piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"))
      .join("")}$`,
    "iu",
  );
  return (text) => {
    const { year, shortYear, month, monthName, day } = pattern.exec(text)?.groups ?? {};
    const fullYear = year ?? yearOf(shortYear, pivot);
    if (fullYear === undefined) return undefined;
    const monthNumber = monthName === undefined ? Number(month ?? 0) : (months.get(monthName.toLowerCase()) ?? 0);
    if (monthNumber === 0) return fullYear;
    const inMonth = `${fullYear}-${String(monthNumber).padStart(2, "0")}`;
    return Number(day ?? 0) === 0 ? inMonth : `${inMonth}-${String(Number(day)).padStart(2, "0")}`;
  };
}

const PATTERNS: Readonly<Record<string, (months: ReadonlyMap<string, number>) => string>> = {
  YYYY: () => "(?<year>\\d{4})",
  YY: () => "(?<shortYear>\\d{2})",
  MMMM: monthPattern,
  MMM: monthPattern,
  MM: () => "(?<month>\\d{2})",
  M: () => "(?<month>\\d{1,2})",
  DD: () => "(?<day>\\d{2})",
  D: () => "(?<day>\\d{1,2})",
  HH: () => "\\d{1,2}",
  mm: () => "\\d{2}",
  ss: () => "\\d{2}(?:[.,]\\d+)?",
  "*": () => ".*",
};

function monthPattern(months: ReadonlyMap<string, number>): string {
  const longestFirst = [...months.keys()].sort((one, other) => other.length - one.length);
  return `(?<monthName>${longestFirst.join("|")})\\.?`;
}

/** The names of months, long and short, in small letters and without a full stop at their end. */
function namesOfMonths(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2001, month - 1, 15));
    for (const style of ["long", "short"] as const) {
      for (const parts of [{ month: style }, { month: style, day: "numeric" }] as const) {
        const formatted = new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" }).formatToParts(date);
        const name = formatted.find(({ type }) => type === "month")?.value ?? "";
        names.set(name.toLowerCase().replace(/\.$/, ""), month);
      }
    }
  }
  if (language === "en" || language.startsWith("en-")) names.set("sept", 9);
  return names;
}

function yearOf(twoDigits: string | undefined, pivot: number | undefined): string | undefined {
  if (twoDigits === undefined || pivot === undefined) return undefined;
  const inFirstCentury = Math.floor(pivot / 100) * 100 + Number(twoDigits);
  return String(inFirstCentury < pivot ? inFirstCentury + 100 : inFirstCentury).padStart(4, "0");
}
