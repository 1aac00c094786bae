import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dateReader } from "../../src/mapping/dates.js";
import { DOCS } from "./docs.js";

/** The rows of the table of dates in docs/importing.md: texts, formats, and what becomes of them. */
function documentedDates(): { texts: string[]; formats: string[]; dates: string[] }[] {
  const [, table = ""] = /\| in the file \| with \| becomes \|\n\|[- |]+\|\n((?:\|.*\n)+)/.exec(DOCS) ?? [];
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [texts = [], formats = [], dates = []] = row
        .split("|")
        .slice(1, 4)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code));
      return { texts, formats, dates };
    });
}

function read(text: string, ...formats: string[]): string | undefined {
  return dateReader({ formats, language: "en" })(text);
}

describe("dates", () => {
  it.each(
    documentedDates().flatMap(({ texts, formats, dates }) =>
      texts.map(
        (text, index) =>
          [
            text,
            formats.at(Math.min(index, formats.length - 1)) ?? "",
            dates.at(Math.min(index, dates.length - 1)) ?? "",
          ] as const,
      ),
    ),
  )("of the document: %s with %s is %s", (text, format, date) => {
    const options: unknown = parse(format);
    const { formats, ...others } =
      typeof options === "object" && options !== null ? (options as Record<string, any>) : { formats: format };
    expect(dateReader({ formats: [formats].flat().map(String), language: "en", ...others })(text)).toBe(date);
  });

  it("are tried in the formats given, in their order", () => {
    expect(read("1/2/1990", "M/D/YYYY", "D/M/YYYY")).toBe("1990-01-02");
    expect(read("25/2/1990", "M/D/YYYY", "D/M/YYYY")).toBe("1990-02-25");
    expect(read("March 5, 1958", "D.M.YYYY", "MMMM D, YYYY")).toBe("1958-03-05");
    expect(read("Sept. 1958", "MMM YYYY")).toBe("1958-09");
    expect(read("2014-03-01T10:20:30Z", "YYYY-MM-DD*")).toBe("2014-03-01");
  });

  it("keep what is approximate and uncertain, of each end of a span too", () => {
    expect(read("ca. 5.3.1958", "D.M.YYYY")).toBe("1958-03-05~");
    expect(read("circa 1958?", "YYYY")).toBe("1958%");
    expect(read("c. 1950 - 1955", "YYYY")).toBe("1950~/1955");
    expect(read("1959; 1958; 1962", "YYYY")).toBe("1958?/1962?");
    expect(read("a) 1964 b) 28.8.1962", "D.M.YYYY", "YYYY")).toBe("1962-08-28?/1964?");
    expect(read("1958; 1958", "YYYY")).toBe("1958");
  });

  it.each([
    ["fr", "D MMMM YYYY", "1er mai 1993", "1993-05-01"],
    ["fr", "D MMMM YYYY", "3 fevrier 1993", "1993-02-03"],
    ["fr", "D MMMM YYYY", "3 fe\u0301vr. 1993", "1993-02-03"],
    ["fr", "YYYY", "vers 1993", "1993~"],
    ["fr", "YYYY", "circa 1993", "1993~"],
    ["fr", "YYYY", "entre 1958 et 1960", "1958?/1960?"],
    ["fr", "D MMMM YYYY", "3 mai 1993 au 5 mai 1993", "1993-05-03/1993-05-05"],
    ["fr-CA", "YYYY", "1958 ou 1959", "1958?/1959?"],
    ["de", "D. MMMM YYYY", "um 1. Marz 1958", "1958-03-01~"],
    ["de", "YYYY", "1971 bis 1975", "1971/1975"],
    ["es", "D de MMMM de YYYY", "hacia 1º de mayo de 1993", "1993-05-01~"],
    ["ru", "YYYY", "около 1958", "1958~"],
    ["ru", "YYYY", "1958 или 1959", "1958?/1959?"],
    ["ja", "YYYY", "about 1958", "1958~"],
    ["en", "MMMM D, YYYY", "May 3rd, 1993", "1993-05-03"],
  ])("in words of a language: %s, %s, %s", (language, format, text, date) => {
    expect(dateReader({ formats: [format], language })(text)).toBe(date);
  });

  it("that have none of the formats, or are not in the calendar, are none", () => {
    for (const text of ["soon", "30.2.1990", "13/13/1990", "1990", "", "1.1.1990 - soon", "5.1.1990 - 1.1.1990"])
      expect(read(text, "D.M.YYYY", "M/D/YYYY")).toBeUndefined();
  });

  it("have formats with a year, and a pivot where it has two digits", () => {
    expect(() => read("1.1.", "D.M.")).toThrow('"D.M." is not the format of a date: it has no year');
    expect(() => read("1.1.90", "D.M.YY")).toThrow("Add `pivot`");
    expect(dateReader({ formats: ["D.M.YY"], language: "en", pivot: 1990 })("1.2.89")).toBe("2089-02-01");
  });
});
