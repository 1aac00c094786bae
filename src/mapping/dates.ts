import { historicalDate, InvalidDate } from "../dates/historical-date.js";
import { dateWords } from "./date-words.js";

/** Reads a date in one of some formats into EDTF; undefined where it has none of them. */
export type DateReader = (text: string) => string | undefined;

interface Options {
  readonly formats: readonly string[];
  /** The language of the names of months, and of words such as `circa`. */
  readonly language: string;
  /** The first year that two digits may mean. */
  readonly pivot?: number | undefined;
}

const TOKENS = /YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|mm|ss|\*/g;
/** What marks dates that are not exact, and stands between several. */
interface Marks {
  readonly about: RegExp;
  /** What stands between two dates of which one is right, and between the ends of a span. */
  readonly or: RegExp;
  readonly to: RegExp;
  /** Finds two dates of which one is right; their text is its first group. */
  readonly between: RegExp;
  readonly and: RegExp;
}

function marksIn(language: string): Marks {
  const words = dateWords(language);
  const anyOf = (list: readonly string[]) => `(?:${list.map(literal).join("|")})`;
  const and = `\\s+${anyOf(words.and)}\\s+`;
  return {
    about: new RegExp(`^(?:${anyOf(words.about.toSorted(byLength))}|~)\\s*(?=[\\d\\p{L}])`, "iu"),
    or: new RegExp(`\\s*(?:;|,|\\||(?<!\\p{L})${anyOf(words.or)}(?!\\p{L})|\\s/\\s|\\b[a-z]\\))\\s*`, "iu"),
    to: new RegExp(`\\s+(?:-|${anyOf(words.to)})\\s+|\\s*[–—]\\s*|\\s*-\\s*`, "iu"),
    between: new RegExp(`^${anyOf(words.between)}\\s+(.*${and}.*)$`, "iu"),
    and: new RegExp(and, "iu"),
  };
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}

/**
 * Reads dates in formats of `YYYY`, `YY`, `MMMM` (March), `MMM` (Mar), `MM`, `M`, `DD`, `D`, `HH`, `mm`, `ss` and `*` (what
 * does not matter). Days and months that are zero count as not known; days may be written `1st`. Besides single dates it takes
 * `circa 1958`, `1958?`, `1950s` (with YYYY), spans such as `12.3.1958 - 14.3.1958` or `between 1958 and 1960`, and several of
 * which one is right: `1958; 1959` is possibly between the two.
 *
 * @throws {SyntaxError} on a format that says no date
 */
export function dateReader({ formats, language, pivot }: Options): DateReader {
  const readers = formats.map((format) => formatReader(format, language, pivot));
  const hasYears = formats.includes("YYYY");
  const marks = marksIn(language);
  const plain: DateReader = (text) => {
    for (const read of readers) {
      const date = read(text);
      if (date !== undefined && isDate(date)) return date;
    }
    return hasYears && /^\d{3}0'?s$/.test(text) ? `${text.slice(0, 3)}X` : undefined;
  };
  const single: DateReader = (text) => {
    const bare = text.replace(marks.about, "").replace(/\s*\?$/, "");
    const date = plain(bare);
    if (date === undefined || bare === text) return date;
    const approximate = marks.about.test(text);
    return `${date}${approximate && text.endsWith("?") ? "%" : approximate ? "~" : "?"}`;
  };
  return (text) => {
    const whole = text.normalize().trim();
    const written = whole.replace(/[.,;]$/, "");
    return single(whole) ?? single(written) ?? oneOf(written, single, marks) ?? spanOf(written, single, marks);
  };
}

function oneOf(text: string, read: DateReader, { or, between, and }: Marks): string | undefined {
  const [, pair] = between.exec(text) ?? [];
  const parts = pair?.split(and) ?? text.split(or);
  const dates = parts.filter(Boolean).map(read);
  if (dates.length < 2 || !dates.every((date) => date !== undefined)) return undefined;
  const inOrder = [...new Set(dates)].toSorted((one, other) => (earliest(one) < earliest(other) ? -1 : 1));
  const [first = "", last = first] = [inOrder[0], inOrder.at(-1)];
  return first === last ? first : `${uncertain(first)}/${uncertain(last)}`;
}

function spanOf(text: string, read: DateReader, { to: between }: Marks): string | undefined {
  const [start, end, ...more] = text.split(between);
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
      .map((piece) => PATTERNS[piece]?.(months) ?? literal(piece))
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

/** The first of May is `1st`, `1er` or `1º`. */
const ORDINAL = "(?:(?:st|nd|rd|th|er|º|°)(?!\\p{L}))?";

const PATTERNS: Readonly<Record<string, (months: ReadonlyMap<string, number>) => string>> = {
  YYYY: () => "(?<year>\\d{4})",
  YY: () => "(?<shortYear>\\d{2})",
  MMMM: monthPattern,
  MMM: monthPattern,
  MM: () => "(?<month>\\d{2})",
  M: () => "(?<month>\\d{1,2})",
  DD: () => `(?<day>\\d{2})${ORDINAL}`,
  D: () => `(?<day>\\d{1,2})${ORDINAL}`,
  HH: () => "\\d{1,2}",
  mm: () => "\\d{2}",
  ss: () => "\\d{2}(?:[.,]\\d+)?",
  "*": () => ".*",
};

function monthPattern(months: ReadonlyMap<string, number>): string {
  const longestFirst = [...months.keys()].sort(byLength);
  return `(?<monthName>${longestFirst.join("|")})\\.?`;
}

/** Whether the names of months are known in a language, a BCP 47 tag. */
export function hasNamesOfMonths(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** The names of months, long and short, in small letters and without a full stop at their end; also without their accents. */
function namesOfMonths(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2001, month - 1, 15));
    for (const style of ["long", "short"] as const) {
      for (const parts of [{ month: style }, { month: style, day: "numeric" }] as const) {
        const formatted = new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" }).formatToParts(date);
        const name = formatted.find(({ type }) => type === "month")?.value ?? "";
        names.set(name.normalize().toLowerCase().replace(/\.$/, ""), month);
      }
    }
  }
  if (language === "en" || language.startsWith("en-")) names.set("sept", 9);
  for (const [name, month] of [...names]) {
    const bare = name.normalize("NFD").replace(/\p{M}/gu, "").normalize();
    if (!names.has(bare)) names.set(bare, month);
  }
  return names;
}

function yearOf(twoDigits: string | undefined, pivot: number | undefined): string | undefined {
  if (twoDigits === undefined || pivot === undefined) return undefined;
  const inFirstCentury = Math.floor(pivot / 100) * 100 + Number(twoDigits);
  return String(inFirstCentury < pivot ? inFirstCentury + 100 : inFirstCentury).padStart(4, "0");
}
