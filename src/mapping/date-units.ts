import { anyOf, type DateWords, literal } from "./date-words.js";

/** Reads a date into EDTF; undefined where it is none of the kind. */
type Reader = (text: string) => string | undefined;

/** Reads seasons, `summer 2019` and `winter 2018/19`, into those of EDTF: 21 to 24. */
export function seasonReader({ seasons, articles }: DateWords): Reader {
  const patterns = seasons.map(
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

/** Reads decades, `1990s`, into those of EDTF: `199X`. */
export function decadeReader({ decades, articles }: DateWords): Reader {
  const forms = decades.map((example) => literal(example).replace("1990", "(\\d{3})0"));
  const pattern = new RegExp(`^(?:${anyOf([...articles, ""])}\\s*)?(?:${forms.join("|")})$`, "iu");
  return (text) => {
    const found = pattern.exec(text)?.slice(1).find(Boolean);
    return found === undefined ? undefined : `${found}X`;
  };
}

/** The year, the month or the day before a date (-1) or after it (1); undefined of any other, and beyond the years 1 to 9999. */
export function neighbour(date: string, step: -1 | 1): string | undefined {
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
