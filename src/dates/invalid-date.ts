import { daysOf } from "./plain-date.js";

/** Thrown for a text that cannot be stored as a date. Its message says why, and what to write. */
export class InvalidDate extends Error {
  override readonly name = "InvalidDate";

  constructor(text: string, why: string = whyInvalid(text)) {
    super(`${JSON.stringify(shortened(text))} cannot be used as a date: ${why}. ${EXAMPLES}`);
  }
}

const EXAMPLES =
  "Use a form such as 2019, 2020-09, 1883-06-11, 2024-04~ (around), 1958? (possibly), 198X, " +
  "2013-02-25/2013-02-26, ../1979 (until) or 2019/.. (from).";

/** Common mistakes in place of EDTF. The first matching pattern gives the reason. */
const MISTAKES: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^\s*$/, "it is empty"],
  [/^\s|\s$/, "there is a space before or after it"],
  [/\dT\d/i, "a time of day is not supported"],
  [/^-\d|^00[0X][0X]|^Y-?\d|(^|[\d\s])B\.?C\.?E?\b/i, "the year must be between 1 and 9999"],
  [/^X+/, "at least the first two digits of the year must be known"],
  [/^\d{3}0'?s$/, "a decade ends in X, such as 198X for the 1980s"],
  [/^(c|ca|circa|around|about)\b/i, "an approximate date ends in ~, such as 2024-04~"],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/, "the year comes first, then the month, then the day: 1883-06-11"],
  [/\/.*\//, "an interval has two ends, separated by one slash"],
  [/^\d{4}-\d{4}$/, "the ends of an interval are separated by a slash: 2019/2021"],
  [/^\d{4}-\d(-|$)|^\d{4}-\d{2}-\d$/, "months and days have two digits, such as 2020-09"],
  [/^\d{5,}$|^\d{4}[./]\d{1,2}([./]|$)/, "year, month and day are separated by hyphens, such as 1883-06-11"],
];

function whyInvalid(text: string): string {
  const mistake = MISTAKES.find(([pattern]) => pattern.test(text));
  return mistake?.[1] ?? notInCalendar(text) ?? "it is not a date in the Extended Date/Time Format, levels 0 and 1";
}

function notInCalendar(text: string): string | undefined {
  for (const [, year = "", month = "", day] of text.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)) {
    const length = daysOf(Number(year), Number(month));
    if (!length && (day || Number(month) < 21 || Number(month) > 24)) return `there is no month ${month}`;
    if (length && day && (Number(day) < 1 || Number(day) > length))
      return `${year}-${month} has ${length} days, not ${day}`;
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
