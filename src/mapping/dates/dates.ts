import { dateIn, historicalDate } from "../../dates/historical-date.js";
import { type DateFormat, dateFormat } from "./date-format.js";
import { boundary, centuryReader, decadeReader, partReader, seasonReader, withSharedCentury } from "./date-units.js";
import { anyOf, type DateWords, dateWords } from "./date-words.js";

/** Reads a date in one of several formats into EDTF; undefined if it has none of them. */
export type DateReader = (text: string) => string | undefined;

interface Options {
  readonly formats: readonly string[];
  /** The language of month names and of words such as `circa`. */
  readonly language: string;
  /** The first year that two digits may mean. */
  readonly pivot?: number | undefined;
}

/**
 * Compiles a reader of dates in formats of `YYYY`, `YY`, `MMMM` (March), `MMM` (Mar), `MM`, `M`, `DD`, `D`, `HH`, `mm`, `ss` and `*`
 * (anything). Days and months of zero count as unknown; days may be written `1st`. In addition to single dates it reads `circa 1958`,
 * `1958?`, `early 1958`, `1950s` and `19th century` (with YYYY), `summer 1958` (with YYYY or month names), spans such as
 * `12.3.1958 - 14.3.1958` or `from 12 to 14 March 1958`, open intervals such as `before 1958` or `1958–present`, and alternatives:
 * `1958; 1959` is possibly between the two, and so is `between 1958 and 1960`.
 *
 * @throws {SyntaxError} if a format is not a date format
 */
export function dateReader({ formats, language, pivot }: Options): DateReader {
  const compiled = formats.map((format) => dateFormat(format, language, pivot));
  const words = dateWords(language);
  const single = singleReader(compiled, formats, words);
  const readers = [single, oneOfReader(compiled, single, words), spanReader(compiled, single, words)];
  if (formats.includes("YYYY")) readers.push(shortSpan);
  readers.push(openReader(single, words));
  return (text) => {
    // Patterns take quadratic time on long white space.
    const whole = text.normalize().replace(/\s+/g, " ").trim().replace(/’/g, "'");
    const written = whole.replace(/[.,;]$/, "");
    const date = single(whole);
    if (date !== undefined || written.length > LONGEST) return date;
    // The final dot may be part of a word: `1990 – н. в.`, `until the 19th c.`
    return firstOf(readers, written) ?? (whole === written ? undefined : firstOf(readers, whole));
  };
}

/** Longer texts are not dates. */
const LONGEST = 200;

/** Returns why a text is not a date in these formats, with the cause if it is known. */
export function whyNoDate(text: string, { formats, language }: Options): string {
  const words = dateWords(language);
  if (new RegExp(`^[[(]?${anyOf(words.none)}[\\])]?$`, "iu").test(text.trim()))
    return "means that there is no date. List it under `empty` of the input to count it as no value";
  return `is not a date in the format ${formats.join(" or ")}`;
}

function firstOf(readers: readonly DateReader[], text: string): string | undefined {
  for (const read of readers) {
    const date = read(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Reads one date, exact or not. */
function singleReader(compiled: readonly DateFormat[], formats: readonly string[], words: DateWords): DateReader {
  const hasYears = formats.includes("YYYY");
  const wholes: readonly DateReader[] = [
    ...compiled.map(({ read }) => read),
    ...(hasYears ? [decadeReader(words), centuryReader(words)] : []),
    ...(hasYears || formats.some((format) => format.includes("MMM")) ? [seasonReader(words)] : []),
  ];
  const readers = [...wholes, partReader(words, (text) => firstOf(wholes, text))].map((read) => (text: string) => {
    const date = read(text);
    return date !== undefined && isDate(date) ? date : undefined;
  });
  const about = new RegExp(`^(?:${anyOf(words.about)}|~)\\s*(?=[\\d\\p{L}])`, "iu");
  const perhaps = new RegExp(`^${anyOf(words.perhaps)}\\s+`, "iu");
  const article = new RegExp(`^${optional(words.articles)}`, "iu");
  return (written) => {
    const text = written.replace(article, "");
    const certain = text
      .replace(perhaps, "")
      .replace(/\s*\?$/, "")
      .replace(article, "");
    const date = firstOf(readers, certain.replace(about, "").replace(article, ""));
    if (date === undefined) return undefined;
    const isUncertain = perhaps.test(text) || text.endsWith("?");
    const isApproximate = about.test(certain) || date.endsWith("~");
    const mark = isApproximate && isUncertain ? "%" : isApproximate ? "~" : isUncertain ? "?" : "";
    return `${date.replace(/~$/, "")}${mark}`;
  };
}

/** Reads several dates, one of which is right. */
function oneOfReader(compiled: readonly DateFormat[], single: DateReader, words: DateWords): DateReader {
  const or = `(?<!\\p{L})${anyOf(words.or)}(?!\\p{L})`;
  const list = new RegExp(`\\s*(?:;|,|\\||${or}|\\s/\\s|\\b[a-z]\\))\\s*`, "iu");
  const article = optional(words.articles);
  const and = `\\s+${anyOf(words.and)}\\s+${article}`;
  const between = new RegExp(`^${anyOf(words.between)}\\s+${article}(.*${and}.*)$`, "iu");
  const readOr = pairReader(compiled, { everywhere: `\\s+${anyOf(words.or)}\\s+` });
  const readAnd = pairReader(compiled, { everywhere: and });
  return (text) => {
    const [, pair] = between.exec(text) ?? [];
    const shared = pair === undefined ? readOr(text) : readAnd(pair);
    if (shared) return oneOf(shared);
    const parts = pair?.split(new RegExp(and, "iu")) ?? text.split(list);
    const dates = parts.filter(Boolean).map(single);
    if (dates.length >= 2 && dates.every((date) => date !== undefined)) return oneOf(dates);
    const [first = "", second = "", ...others] = parts;
    const centuries = others.length === 0 ? centuriesIn(single, first, second) : undefined;
    return centuries && oneOf(centuries);
  };
}

function oneOf(dates: readonly string[]): string {
  const inOrder = [...new Set(dates)].toSorted((one, other) => (earliest(one) < earliest(other) ? -1 : 1));
  const [first = "", last = first] = [inOrder[0], inOrder.at(-1)];
  return first === last ? first : `${uncertain(first)}/${uncertain(last)}`;
}

/** Reads an interval between two dates. */
function spanReader(compiled: readonly DateFormat[], single: DateReader, words: DateWords): DateReader {
  const article = optional(words.articles);
  const everywhere = `\\s+-\\s+|\\s+${anyOf(words.to)}\\s+${article}|\\s*[–—]\\s*`;
  const from = new RegExp(`^${optional(words.from)}${article}`, "iu");
  const and = `\\s+${anyOf(words.and)}\\s+${article}`;
  const readPair = pairReader(compiled, { everywhere, withoutHyphens: "-" });
  const readDays = daysReader(compiled, single, and);
  const separators = [everywhere, "-"].map((source) => new RegExp(source, "giu"));
  const betweenCenturies = new RegExp(`${everywhere}|-|/|${and}`, "giu");
  return (text) => {
    const ends = text.replace(from, "");
    const [first, last] = readPair(ends) ?? readDays(ends) ?? [];
    if (first !== undefined && last !== undefined) return dateSpan(first, last);
    for (const separator of separators) {
      for (const { 0: found, index } of ends.matchAll(separator)) {
        const [start, end] = [single(ends.slice(0, index)), single(ends.slice(index + found.length))];
        if (start !== undefined && end !== undefined) return dateSpan(start, end);
      }
    }
    for (const { 0: found, index } of ends.matchAll(betweenCenturies)) {
      const centuries = centuriesIn(single, ends.slice(0, index), ends.slice(index + found.length));
      if (centuries) return dateSpan(...centuries);
    }
    return undefined;
  };
}

/** Reads two days, such as those of an exchange of letters: `1 and 2 April 2013`. Two months or years may not mean an interval. */
function daysReader(compiled: readonly DateFormat[], single: DateReader, and: string) {
  const readPair = pairReader(compiled, { everywhere: and });
  const whole = new RegExp(`^(.+?)${and}(.+)$`, "iu");
  return (text: string): readonly string[] | undefined => {
    const [, first = "", last = ""] = whole.exec(text) ?? [];
    const days = readPair(text) ?? [single(first) ?? "", single(last) ?? ""];
    return days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ? days : undefined;
  };
}

/** Reads two centuries, of which only one may have the word: `19th` and `20th century`. */
function centuriesIn(single: DateReader, first: string, second: string): readonly [string, string] | undefined {
  for (const ends of [[first, second] as const, ...withSharedCentury(first, second)]) {
    const [start = "", end = ""] = ends.map(single);
    if (isCentury(start) && isCentury(end)) return [start, end];
  }
  return undefined;
}

function isCentury(date: string): boolean {
  return /^\d\dXX[?~%]?$/.test(date);
}

/** Reads two dates that share parts. */
function pairReader(compiled: readonly DateFormat[], between: Parameters<DateFormat["pairs"]>[0]) {
  const readers = compiled.map(({ pairs }) => pairs(between));
  return (text: string): readonly [string, string] | undefined => {
    for (const read of readers) {
      const pair = read(text);
      if (pair?.every(isDate)) return pair;
    }
    return undefined;
  };
}

/** Reads years of which the second has two digits: `1971–75`, `1971/75`; not if it could be a month: `2004-05`, `2004/05`. */
function shortSpan(text: string): string | undefined {
  const [, century = "", first = "", dash, last = ""] = /^(\d\d)(\d\d)(?:\s*([–-])\s*|\/)(\d\d)$/.exec(text) ?? [];
  if (last <= first || (dash !== "–" && Number(last) <= 12)) return undefined;
  return dateSpan(`${century}${first}`, `${century}${last}`);
}

/** Reads an interval with one known end. Times before or after a date exclude it. */
function openReader(single: DateReader, words: DateWords): DateReader {
  const article = optional(words.articles);
  const behind = (list: readonly string[]) => new RegExp(`^${anyOf(list)}\\s+${article}(.+)$`, "iu");
  const forms: readonly (readonly [RegExp, (date: string) => string | undefined])[] = [
    [behind(words.before), (date) => prefixed("../", boundary(date, -1))],
    [behind(words.after), (date) => suffixed(boundary(date, 1), "/..")],
    [behind(words.since), (date) => `${date}/..`],
    [behind(words.until), (date) => `../${date}`],
    [goesOn(words), (date) => `${date}/..`],
  ];
  return (text) => {
    for (const [pattern, open] of forms) {
      const date = single(pattern.exec(text)?.[1] ?? "");
      const time = date === undefined ? undefined : open(date);
      if (time !== undefined && isDate(time)) return time;
    }
    return undefined;
  };
}

/**
 * Matches a date after which a time continues: `1990–present`, `from 1990 to date`, `1990 –`. A hyphen after a date with hyphens is left
 * alone, as it may be the rest of a longer date: `1990-05-`.
 */
function goesOn({ from, to, present }: DateWords): RegExp {
  const dash = "\\s+-|(?<!-\\d+)-|\\s*[–—]";
  const on = `(?:\\s*[-–—]\\s*|\\s+${anyOf(to)}\\s+)${anyOf(present)}`;
  return new RegExp(`^(?:${anyOf(from)}\\s+)?(.+?)(?:${on}|${dash})$`, "iu");
}

function prefixed(prefix: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${prefix}${text}`;
}

function suffixed(text: string | undefined, suffix: string): string | undefined {
  return text === undefined ? undefined : `${text}${suffix}`;
}

function optional(words: readonly string[]): string {
  return words.length === 0 ? "" : `(?:${anyOf(words)}\\s+)?`;
}

/** Returns the interval between two dates in EDTF: the date itself if they are the same, undefined if it is invalid. */
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
  return dateIn(text)?.edtf === text;
}
