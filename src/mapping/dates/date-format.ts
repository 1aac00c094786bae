import { anyOf, literal } from "./date-words.js";
import { namesOfMonths } from "./month-names.js";

/** The separators of two dates, as regular expressions: for all formats, and additional ones for formats without hyphens. */
export interface Between {
  readonly everywhere: string;
  readonly withoutHyphens?: string;
}

/** A compiled date format. */
export interface DateFormat {
  /** Returns the date in EDTF, possibly one not in the calendar; undefined if the text does not have this format. */
  readonly read: (text: string) => string | undefined;
  /** Compiles a reader of two dates that share parts: `3–5 March 2019`, `March 3 to April 5, 2019`. */
  readonly pairs: (between: Between) => (text: string) => readonly [string, string] | undefined;
}

const TOKENS = /(YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|mm|ss|\*)/;

/**
 * @param pivot the first year that two digits may mean
 * @throws {SyntaxError} if the format is not a date format
 */
export function dateFormat(format: string, language: string, pivot: number | undefined): DateFormat {
  if (format === "EDTF") return { read: (text) => text, pairs: () => () => undefined };
  const pieces = format.split(TOKENS).filter((piece) => piece !== "");
  if (!pieces.some(isYear))
    throw new SyntaxError(`"${format}" is not a date format: it has no year. Write, for example, D.M.YYYY`);
  if (pieces.includes("YY") && pivot === undefined)
    throw new SyntaxError(`"${format}" has two-digit years. Add \`pivot\`, the first year that they may mean`);
  if (pieces.includes("mm") && !pieces.includes("HH"))
    throw new SyntaxError(`"${format}" has minutes (mm) but no hours. Write months as MM and days as DD`);
  const months = namesOfMonths(language);
  const source = (list: readonly string[], which = "") =>
    list.map((piece) => PATTERNS[piece]?.(months, which) ?? literal(piece)).join("");
  const whole = new RegExp(`^${source(pieces)}$`, "iu");
  const hasHyphens = pieces.some((piece) => !PATTERNS[piece] && piece.includes("-"));
  const dateIn = (groups: Groups | undefined, which = "") => dateOf(groups, which, months, pivot);
  return {
    read: (text) => dateIn(whole.exec(text)?.groups),
    pairs: ({ everywhere, withoutHyphens }) => {
      const between = hasHyphens || withoutHyphens === undefined ? everywhere : `${everywhere}|${withoutHyphens}`;
      const patterns = repeatable(pieces).map(({ before, repeated, mayEnd, after }) => {
        const first = `${source(repeated, "1")}${mayEnd === "" ? "" : `(?:${literal(mayEnd)})?`}`;
        return new RegExp(`^${source(before)}${first}(?:${between})${source(repeated, "2")}${source(after)}$`, "iu");
      });
      return (text) => {
        for (const pattern of patterns) {
          const groups = pattern.exec(text)?.groups;
          const [first, second] = [dateIn(groups, "1"), dateIn(groups, "2")];
          if (first !== undefined && second !== undefined) return [first, second];
        }
        return undefined;
      };
    },
  };
}

function isYear(piece: string): boolean {
  return piece === "YYYY" || piece === "YY";
}

/** The pieces of a format that appear once for each date, between pieces that both share, such as the year. */
interface Repeatable {
  readonly before: readonly string[];
  readonly repeated: readonly string[];
  /** Punctuation that may follow the first date: the full stop in `3. bis 5. April 2019`. */
  readonly mayEnd: string;
  readonly after: readonly string[];
}

/** Returns the day, or the day and month; the month if the format has no days. All-digit formats are ambiguous and have none. */
function repeatable(pieces: readonly string[]): Repeatable[] {
  const [year, month, day] = [isYear, isMonth, isDay].map((is) => pieces.findIndex(is)) as [number, number, number];
  if (month < 0 || !pieces.some((piece) => !PATTERNS[piece])) return [];
  const [start, end] = [Math.min(month, day), Math.max(month, day)];
  const spans = day < 0 ? [[month, month]] : [[day, day], ...(start < year && year < end ? [] : [[start, end]])];
  return spans.map(([from = 0, to = 0]) => {
    const next = pieces[to + 1] ?? "";
    return {
      before: pieces.slice(0, from),
      repeated: pieces.slice(from, to + 1),
      mayEnd: PATTERNS[next] ? "" : next.trim(),
      after: pieces.slice(to + 1),
    };
  });
}

function isMonth(piece: string): boolean {
  return /^M+$/.test(piece);
}

function isDay(piece: string): boolean {
  return /^D+$/.test(piece);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** @param which which of two dates; parts that both share have no suffix */
function dateOf(
  groups: Groups | undefined,
  which: string,
  months: ReadonlyMap<string, number>,
  pivot: number | undefined,
): string | undefined {
  const given = (name: string) => groups?.[`${name}${which}`] ?? groups?.[name];
  const year = given("year") ?? yearOf(given("shortYear"), pivot);
  if (year === undefined) return undefined;
  const monthName = given("monthName");
  const month = monthName === undefined ? Number(given("month") ?? 0) : (months.get(monthName.toLowerCase()) ?? 0);
  if (month === 0) return year;
  const inMonth = `${year}-${String(month).padStart(2, "0")}`;
  const day = Number(given("day") ?? 0);
  return day === 0 ? inMonth : `${inMonth}-${String(day).padStart(2, "0")}`;
}

/** Ordinal endings of days: `1st`, `1er`, `1º`. */
const ORDINAL = "(?:(?:st|nd|rd|th|er|º|°)(?!\\p{L}))?";

/** Patterns of tokens. The names of their groups end in `which`, to distinguish two dates. */
const PATTERNS: Readonly<Record<string, (months: ReadonlyMap<string, number>, which: string) => string>> = {
  YYYY: (_months, which) => `(?<year${which}>\\d{4})`,
  YY: (_months, which) => `(?<shortYear${which}>\\d{2})`,
  MMMM: monthPattern,
  MMM: monthPattern,
  MM: (_months, which) => `(?<month${which}>\\d{2})`,
  M: (_months, which) => `(?<month${which}>\\d{1,2})`,
  DD: (_months, which) => `(?<day${which}>\\d{2})${ORDINAL}`,
  D: (_months, which) => `(?<day${which}>\\d{1,2})${ORDINAL}`,
  HH: () => "\\d{1,2}",
  mm: () => "\\d{2}",
  ss: () => "\\d{2}(?:[.,]\\d+)?",
  "*": () => ".*",
};

function monthPattern(months: ReadonlyMap<string, number>, which: string): string {
  return `(?<monthName${which}>${anyOf([...months.keys()])})\\.?`;
}

function yearOf(twoDigits: string | undefined, pivot: number | undefined): string | undefined {
  if (twoDigits === undefined || pivot === undefined) return undefined;
  const inFirstCentury = Math.floor(pivot / 100) * 100 + Number(twoDigits);
  return String(inFirstCentury < pivot ? inFirstCentury + 100 : inFirstCentury).padStart(4, "0");
}
