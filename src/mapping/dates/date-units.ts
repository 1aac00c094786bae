import { anyOf, type DateWords, literal } from "./date-words.js";

/** Reads a date into EDTF; undefined if it is not of this kind. */
type Reader = (text: string) => string | undefined;

/** Reads seasons, `summer 2019` and `winter 2018/19`, into EDTF seasons, 21 to 24. */
export function seasonReader({ spring, summer, autumn, winter, articles }: DateWords): Reader {
  const patterns = [spring, summer, autumn, winter].map(
    (names) =>
      new RegExp(
        `^(?:${anyOf([...articles, ""])}\\s*)?${anyOf(names)},?\\s+(?:(?:of|de|del|di|du)\\s+)?(\\d{4})(?:[/–-](\\d{4}|\\d{2}))?$`,
        "iu",
      ),
  );
  return (text) => {
    for (const [index, pattern] of patterns.entries()) {
      const [found, year = "", next] = pattern.exec(text) ?? [];
      if (found === undefined) continue;
      const isWinterOfTwo = index === 3 && String(Number(year) + 1).endsWith(next ?? "");
      return next === undefined || isWinterOfTwo ? `${year}-${21 + index}` : undefined;
    }
    return undefined;
  };
}

/** Reads decades, `1990s`, into EDTF: `199X`. */
export function decadeReader({ decades, articles }: DateWords): Reader {
  const forms = decades.map((example) => literal(example).replace("1990", "(\\d{3})0"));
  const pattern = new RegExp(`^(?:${anyOf([...articles, ""])}\\s*)?(?:${forms.join("|")})$`, "iu");
  return (text) => {
    const found = pattern.exec(text)?.slice(1).find(Boolean);
    return found === undefined ? undefined : `${found}X`;
  };
}

/** Reads centuries, `19th century` and `XIXe siècle`, into EDTF: `18XX`. */
export function centuryReader({ centuries, articles }: DateWords): Reader {
  const forms = centuries.map((example) =>
    literal(example).replace(/19(th)?|XIX/, (number) =>
      number === "XIX" ? "([IVX]+)" : number === "19" ? "(\\d{1,2})" : "(\\d{1,2})(?:st|nd|rd|th)",
    ),
  );
  const pattern = new RegExp(`^(?:${anyOf([...articles, ""])}\\s*)?(?:${forms.join("|")})$`, "iu");
  return (text) => {
    const found = pattern.exec(text)?.slice(1).find(Boolean) ?? "";
    const number = /^\d/.test(found) ? Number(found) : ROMAN_NUMERALS.indexOf(found.toUpperCase());
    return number < 1 ? undefined : `${String(number - 1).padStart(2, "0")}XX`;
  };
}

/**
 * Completes two ends of which only one has the word for a century: `late 19th` and `early 20th century`, `siglo XIX` and `XX`. Returns all
 * possible readings.
 */
export function withSharedCentury(first: string, second: string): (readonly [string, string])[] {
  const [, ending, word] = /(?:\d|[IVX])([^\s\d]*(\s+\S+))$/i.exec(second) ?? [];
  const [, before] = /(?:^|\s)([^\s\d]+\s+)(?:\d+|[IVX]+)$/i.exec(first) ?? [];
  return [
    ...[word, ending].flatMap((behind) => (behind === undefined ? [] : [[first + behind, second] as const])),
    ...(before === undefined ? [] : [[first, second.replace(/\S+$/, (number) => before + number)] as const]),
  ];
}

/** Up to 29, each at its number. */
const ROMAN_NUMERALS: readonly string[] = ["", "X", "XX"].flatMap((tens) =>
  ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].map((ones) => `${tens}${ones}`),
);

/**
 * Reads a part of a month or of a longer time, `mid-March 2019` and `early 2019`, as the approximate whole: `2019~`. EDTF level 1 has no
 * parts of years, and months would claim more than the text says.
 *
 * @param read reads the whole, which follows such words
 */
export function partReader({ partly, articles }: DateWords, read: Reader): Reader {
  const part = new RegExp(`^${anyOf(partly)}[\\s-]+(?:${anyOf([...articles, "of"])}\\s+)?(?=[\\d\\p{L}])`, "iu");
  return (text) => {
    const whole = text.replace(part, "");
    const date = whole === text ? undefined : read(whole);
    return date === undefined || /^\d{4}-\d\d-\d\d/.test(date) ? undefined : `${date}~`;
  };
}

/**
 * Returns where a time begins or ends that excludes a date: the century, decade, year, season, month or day before it (-1) or after it (1).
 * The neighbour of an approximate date is unknown, so the time extends to that date itself.
 *
 * @returns undefined for any other date, and beyond the years 1 to 9999
 */
export function boundary(date: string, step: -1 | 1): string | undefined {
  if (/[~%]$/.test(date)) return date;
  const next = neighbour(date.replace(/\?$/, ""), step);
  return next !== undefined && date.endsWith("?") ? `${next}?` : next;
}

function neighbour(date: string, step: -1 | 1): string | undefined {
  const [inYears, known = "", open = ""] = /^(\d{2,3})(X{1,2})$/.exec(date) ?? [];
  if (inYears?.length === 4) {
    const next = String(Number(known) + step).padStart(known.length, "0");
    return /^0*$|-/.test(next) || next.length > known.length ? undefined : `${next}${open}`;
  }
  const [inSeasons, ofYear, season] = /^(\d{4})-(2[1-4])$/.exec(date) ?? [];
  if (inSeasons) {
    const count = Number(ofYear) * 4 + Number(season) - 21 + step;
    return count < 4 || count >= 40_000
      ? undefined
      : `${String(Math.floor(count / 4)).padStart(4, "0")}-${21 + (count % 4)}`;
  }
  const [matched, year = "", month, day] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!matched) return undefined;
  const next = new Date(0);
  next.setUTCFullYear(
    Number(year) + (month ? 0 : step),
    Number(month ?? 1) - 1 + (day || !month ? 0 : step),
    Number(day ?? 1) + (day ? step : 0),
  );
  const written = next.toISOString();
  return /^(?!0000)\d{4}-/.test(written) ? written.slice(0, date.length) : undefined;
}
