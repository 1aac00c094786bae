import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dateReader, whyNoDate } from "../../src/mapping/dates/dates.js";
import { DOCS } from "./docs.js";

/** The rows of the table of dates in docs/importing.md: texts, formats and results. */
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
  )("are read as documented: %s with %s is %s", (text, format, date) => {
    const options: unknown = parse(format);
    const { formats, ...others } =
      typeof options === "object" && options !== null ? (options as Record<string, any>) : { formats: format };
    expect(dateReader({ formats: [formats].flat().map(String), language: "en", ...others })(text)).toBe(date);
  });

  it("are read with the first of the given formats that matches", () => {
    expect(read("1/2/1990", "M/D/YYYY", "D/M/YYYY")).toBe("1990-01-02");
    expect(read("25/2/1990", "M/D/YYYY", "D/M/YYYY")).toBe("1990-02-25");
    expect(read("March 5, 1958", "D.M.YYYY", "MMMM D, YYYY")).toBe("1958-03-05");
    expect(read("Sept. 1958", "MMM YYYY")).toBe("1958-09");
    expect(read("2014-03-01T10:20:30Z", "YYYY-MM-DD*")).toBe("2014-03-01");
  });

  it("stay approximate and uncertain, also at each end of a span", () => {
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
    ["en", "YYYY", "Probably in 1966", "1966?"],
    ["en", "YYYY", "possibly c. 1966", "1966%"],
    ["en", "YYYY", "probably 1966 or 1967", "1966?/1967?"],
    ["de", "D. MMMM YYYY", "vermutlich am 1. März 1958", "1958-03-01?"],
    ["de", "YYYY", "wohl 1966", "1966?"],
    ["fr", "YYYY", "sans doute vers 1993", "1993%"],
    ["ru", "YYYY", "вероятно 1958", "1958?"],
    ["en", "MMMM D, YYYY", "May 3rd, 1993", "1993-05-03"],
  ])("can be in words of a language: %s, %s, %s", (language, format, text, date) => {
    expect(dateReader({ formats: [format], language })(text)).toBe(date);
  });

  it.each([
    ["fr", "D MMMM YYYY", "du 3 mars au 5 avril 2019", "2019-03-03/2019-04-05"],
    ["fr", "D MMMM YYYY", "du 3 au 5 mars 2019", "2019-03-03/2019-03-05"],
    ["fr", "D MMMM YYYY", "entre le 3 et le 5 mars 2019", "2019-03-03?/2019-03-05?"],
    ["de", "D. MMMM YYYY", "vom 3. bis 5. April 2019", "2019-04-03/2019-04-05"],
    ["de", "D. MMMM YYYY", "3. März bis 5. April 2019", "2019-03-03/2019-04-05"],
    ["de", "D. MMMM YYYY", "zwischen dem 3. und dem 5. April 2019", "2019-04-03?/2019-04-05?"],
    ["de", "D.M.YYYY", "3.-5.4.2019", "2019-04-03/2019-04-05"],
    ["de", "D.M.YYYY", "3.4.–5.5.2019", "2019-04-03/2019-05-05"],
    ["de", "DD.MM.YYYY", "28.02. - 03.03.2019", "2019-02-28/2019-03-03"],
    ["es", "D de MMMM de YYYY", "del 3 al 5 de abril de 2019", "2019-04-03/2019-04-05"],
    ["es", "D de MMMM de YYYY", "del 3 de marzo al 5 de abril de 2019", "2019-03-03/2019-04-05"],
    ["it", "D MMMM YYYY", "dal 3 al 5 aprile 2019", "2019-04-03/2019-04-05"],
    ["pt", "D de MMMM de YYYY", "de 3 a 5 de abril de 2019", "2019-04-03/2019-04-05"],
    ["ru", "D MMMM YYYY", "с 3 по 5 апреля 2019", "2019-04-03/2019-04-05"],
    ["en", "D MMMM YYYY", "from 3 March to 5 April 2019", "2019-03-03/2019-04-05"],
    ["en", "D MMMM YYYY", "3 March – 5 April 2019", "2019-03-03/2019-04-05"],
    ["en", "D MMMM YYYY", "between 3 and 5 March 2019", "2019-03-03?/2019-03-05?"],
    ["en", "D MMMM YYYY", "3 or 5 March 2019", "2019-03-03?/2019-03-05?"],
    ["en", "D MMMM YYYY", "3-5 March 2019", "2019-03-03/2019-03-05"],
    ["en", "D MMMM YYYY", "3rd–5th March 2019", "2019-03-03/2019-03-05"],
    ["en", "D MMMM YYYY", "30 December 2018 to 2 January 2019", "2018-12-30/2019-01-02"],
    ["en", "MMMM D, YYYY", "March 3-5, 2019", "2019-03-03/2019-03-05"],
    ["en", "MMMM D, YYYY", "March 3 – April 5, 2019", "2019-03-03/2019-04-05"],
    ["en", "MMMM YYYY", "March to May 2019", "2019-03/2019-05"],
    ["en", "M/D/YYYY", "3/3-5/2019", "2019-03-03/2019-03-05"],
    ["en", "YYYY-MM-DD", "2019-03-03 - 2019-03-05", "2019-03-03/2019-03-05"],
    ["en", "YYYY-MM-DD", "2019-03-03 to 2019-03-05", "2019-03-03/2019-03-05"],
    ["en", "YYYY-MM-DD", "2019-03-03 to 05", "2019-03-03/2019-03-05"],
    ["en", "D MMMM YYYY", "1 and 2 April 2013", "2013-04-01/2013-04-02"],
    ["en", "MMMM D, YYYY", "April 30 and May 2, 2013", "2013-04-30/2013-05-02"],
    ["en", "D MMMM YYYY", "30 December 2012 and 2 January 2013", "2012-12-30/2013-01-02"],
    ["de", "D. MMMM YYYY", "1. und 2. April 2013", "2013-04-01/2013-04-02"],
    ["de", "D.M.YYYY", "am 1. und 2.4.2013", "2013-04-01/2013-04-02"],
    ["fr", "D MMMM YYYY", "1er et 2 avril 2013", "2013-04-01/2013-04-02"],
    ["fr", "D MMMM YYYY", "les 1er et 2 avril 2013", "2013-04-01/2013-04-02"],
    ["es", "D de MMMM de YYYY", "1 y 2 de abril de 2013", "2013-04-01/2013-04-02"],
    ["ru", "D MMMM YYYY", "1 и 2 апреля 2013", "2013-04-01/2013-04-02"],
    ["en", "YYYY", "1971–75", "1971/1975"],
    ["de", "YYYY", "1971/75", "1971/1975"],
    ["en", "YYYY", "1971-75", "1971/1975"],
  ])("can be spans that state a common month or year once: %s, %s, %s", (language, format, text, date) => {
    expect(dateReader({ formats: [format], language })(text)).toBe(date);
  });

  it.each([
    ["YYYY-MM", "2019-03-05"],
    ["MM-YYYY", "03-05-2019"],
    ["DD-MM-YYYY", "03-05-04-2019"],
    ["YYYY", "2004-05"],
    ["YYYY", "2004/05"],
    ["D MMMM YYYY", "2 and 1 April 2013"],
    ["D MMMM YYYY", "1, 2 and 3 April 2013"],
    ["MMMM YYYY", "March and April 2013"],
    ["YYYY", "1975-71"],
    ["D MMMM YYYY", "5-3 March 2019"],
    ["D MMMM YYYY", "30 February - 2 March 2019"],
    ["D MMMM YYYY", "30 December - 2 January 2019"],
    ["YYYYMMDD", "2019030305"],
  ])("are not read as spans if that is ambiguous or impossible: %s, %s", (format, text) => {
    expect(read(text, format)).toBeUndefined();
  });

  it.each([
    ["en", "YYYY", "summer 2019", "2019-22"],
    ["en", "MMMM YYYY", "in the fall of 2019", "2019-23"],
    ["en", "MMMM YYYY", "c. spring 2019", "2019-21~"],
    ["en", "YYYY", "winter 2018/19", "2018-24"],
    ["de", "MMMM YYYY", "im Frühjahr 2019", "2019-21"],
    ["fr", "MMMM YYYY", "été 2019", "2019-22"],
    ["es", "YYYY", "otoño de 2019", "2019-23"],
    ["de", "YYYY", "1990er Jahre", "199X"],
    ["fr", "YYYY", "années 1990", "199X"],
    ["en", "YYYY", "the 1990s", "199X"],
    ["en", "YYYY", "before 2019", "../2018"],
    ["en", "MMMM YYYY", "after December 2019", "2020-01/.."],
    ["en", "D MMMM YYYY", "before 1 March 2020", "../2020-02-29"],
    ["en", "YYYY", "before the 1990s", "../198X"],
    ["en", "YYYY", "after the 19th century", "19XX/.."],
    ["en", "YYYY", "since 2019", "2019/.."],
    ["en", "YYYY", "until 2019", "../2019"],
    ["de", "D.M.YYYY", "nach dem 31.12.2019", "2020-01-01/.."],
    ["de", "YYYY", "seit 2019", "2019/.."],
    ["fr", "YYYY", "avant 2019", "../2018"],
    ["en", "YYYY", "c. 1950", "1950~"],
    ["es", "MMMM YYYY", "setiembre 2019", "2019-09"],
    ["de", "D. MMMM YYYY", "3. Jänner 2019", "2019-01-03"],
    ["fr", "D MMMM YYYY", "le 1er mai 1993", "1993-05-01"],
    ["de", "D. MMMM YYYY", "am 3. März 2019", "2019-03-03"],
  ])("can be seasons, decades and open spans: %s, %s, %s", (language, format, text, date) => {
    expect(dateReader({ formats: [format], language })(text)).toBe(date);
  });

  it.each([
    ["en", "early 3 March 2019", "is not a date in the format YYYY"],
    ["en", "early soon", "is not a date in the format YYYY"],
    ["en", "1st century", "is not a date in the format YYYY"],
    ["en", "5th century BC", "is not a date in the format YYYY"],
    ["en", "present", "is not a date in the format YYYY"],
    ["en", "soon–present", "is not a date in the format YYYY"],
    ["de", "1990 bis morgen", "is not a date in the format YYYY"],
    ["en", "n.d.", "means that there is no date. List it under `empty`"],
    ["de", "[o. J.]", "means that there is no date"],
    ["en", "summer 2018/19", "is not a date in the format YYYY"],
    ["en", "before 0001", "is not a date in the format YYYY"],
    ["en", "before the 2nd century", "is not a date in the format YYYY"],
    ["en", "after the 9990s", "is not a date in the format YYYY"],
    ["en", "soon", "is not a date in the format YYYY"],
    ["en", "Midway", "is not a date in the format YYYY"],
  ])("that cannot be written in EDTF are refused with a reason: %s, %s", (language, text, reason) => {
    expect(dateReader({ formats: ["YYYY"], language })(text)).toBeUndefined();
    expect(whyNoDate(text, { formats: ["YYYY"], language })).toContain(reason);
  });

  it.each([
    ["en", "YYYY", "mid 2019?", "2019%"],
    ["en", "YYYY", "c. late 2019", "2019~"],
    ["en", "YYYY", "in early 2019", "2019~"],
    ["en", "YYYY", "early 2019 - late 2020", "2019~/2020~"],
    ["en", "YYYY", "since mid-2019", "2019~/.."],
    ["en", "YYYY", "mid-1990s to early 2000s", "199X~/200X~"],
    ["en", "YYYY", "the 21st century", "20XX"],
    ["en", "YYYY", "until the 1990s", "../199X"],
    ["en", "YYYY", "1990-", "1990/.."],
    ["en", "YYYY-MM", "1990-05-present", "1990-05/.."],
    ["en", "YYYY-MM-DD", "1990-05-01 -", "1990-05-01/.."],
    ["de", "YYYY", "Ende des 19. Jahrhunderts", "18XX~"],
    ["de", "YYYY", "Anfang der 1990er Jahre", "199X~"],
    ["de", "D. MMMM YYYY", "vom 3. April 2019 bis heute", "2019-04-03/.."],
    ["fr", "YYYY", "fin du XIXe siècle", "18XX~"],
    ["fr", "MMMM YYYY", "mi-mars 2019", "2019-03~"],
    ["fr", "YYYY", "1990 à aujourd’hui", "1990/.."],
    ["es", "YYYY", "a principios de 2019", "2019~"],
    ["es", "YYYY", "finales del siglo XIX", "18XX~"],
    ["es", "YYYY", "1990 hasta la actualidad", "1990/.."],
    ["it", "YYYY", "fine del XX secolo", "19XX~"],
    ["pt", "YYYY", "século XXI", "20XX"],
    ["pt", "YYYY", "1990 até o presente", "1990/.."],
    ["ru", "YYYY", "конец XIX века", "18XX~"],
    ["ru", "YYYY", "с 1990 по настоящее время", "1990/.."],
    ["ru", "YYYY", "1990 – н. в.", "1990/.."],
    ["en", "YYYY", "until the 19th c.", "../18XX"],
    ["en", "YYYY", "until 2019.", "../2019"],
  ])("can be parts of a period, centuries, and ongoing periods: %s, %s, %s", (language, format, text, date) => {
    expect(dateReader({ formats: [format], language })(text)).toBe(date);
  });

  it.each([
    ["en", "19th-20th c.", "18XX/19XX"],
    ["en", "19–20th century", "18XX/19XX"],
    ["en", "from the 19th to the 20th century", "18XX/19XX"],
    ["en", "mid-19th-mid-20th centuries", "18XX~/19XX~"],
    ["en", "between the 19th and 20th centuries", "18XX?/19XX?"],
    ["en", "19th or 20th century", "18XX?/19XX?"],
    ["de", "19. bis 20. Jahrhundert", "18XX/19XX"],
    ["de", "vom 19. bis zum 20. Jh.", "18XX/19XX"],
    ["de", "19. und 20. Jahrhundert", "18XX/19XX"],
    ["de", "19./20. Jh.", "18XX/19XX"],
    ["fr", "XIXe/XXe siècles", "18XX/19XX"],
    ["de", "Ende des 19. bis Anfang des 20. Jahrhunderts", "18XX~/19XX~"],
    ["fr", "XIXe-XXe siècles", "18XX/19XX"],
    ["fr", "du XIXe au XXe siècle", "18XX/19XX"],
    ["fr", "fin XIXe – début XXe siècle", "18XX~/19XX~"],
    ["es", "siglos XIX y XX", "18XX/19XX"],
    ["es", "del siglo XIX al XX", "18XX/19XX"],
    ["es", "finales del siglo XIX - principios del XX", "18XX~/19XX~"],
    ["it", "secoli XIX-XX", "18XX/19XX"],
    ["it", "tra il XIX e il XX secolo", "18XX?/19XX?"],
    ["pt", "séculos XIX e XX", "18XX/19XX"],
    ["pt", "do século XIX ao XX", "18XX/19XX"],
    ["ru", "XIX–XX вв.", "18XX/19XX"],
    ["ru", "конец XIX – начало XX века", "18XX~/19XX~"],
  ])("can be two centuries that share the word: %s, %s, %s", (language, text, date) => {
    expect(dateReader({ formats: ["YYYY"], language })(text)).toBe(date);
  });

  it.each([
    ["en", "before mid-March 2019", "../2019-03~"],
    ["en", "after late 2019", "2019~/.."],
    ["en", "before the early 1990s", "../199X~"],
    ["en", "before circa 1950?", "../1950%"],
    ["en", "before 1950?", "../1949?"],
    ["en", "before spring 2019", "../2018-24"],
    ["en", "after winter 2018/19", "2019-21/.."],
    ["de", "vor Anfang 2019", "../2019~"],
    ["fr", "avant le début de 2019", "../2019~"],
    ["es", "antes de principios de 2019", "../2019~"],
    ["it", "prima dell’inizio del 2019", "../2019~"],
    ["pt", "antes do início de 2019", "../2019~"],
    ["ru", "до начала 2019", "../2019~"],
  ])("can be before or after an inexact time: %s, %s, %s", (language, text, date) => {
    expect(dateReader({ formats: ["YYYY", "MMMM YYYY"], language })(text)).toBe(date);
  });

  it.each([
    ["YYYY", "20th–19th century"],
    ["YYYY", "19th–20th"],
    ["YYYY", "1990 and 1991"],
    ["YYYY", "before spring 0001"],
    ["YYYY-MM", "1990-05-"],
    ["D MMMM YYYY", "early 5 March 2019"],
    ["D.M.YYYY", "early 2019"],
    ["D.M.YYYY", "19th century"],
    ["YYYY", "100th century"],
    ["YYYY", "IIX century"],
  ])("of these kinds are refused if ambiguous or impossible: %s, %s", (format, text) => {
    expect(read(text, format)).toBeUndefined();
  });

  it("are not searched for in very long texts, which would take minutes", { timeout: 20_000 }, () => {
    expect(read(`${"between 1 and ".repeat(20_000)}2019`, "D MMMM YYYY", "YYYY")).toBeUndefined();
    expect(read(`2019${" ".repeat(100_000)}x`, "D MMMM YYYY", "YYYY")).toBeUndefined();
  });

  it("that match no format or do not exist are refused", () => {
    for (const text of ["soon", "30.2.1990", "13/13/1990", "1990", "", "1.1.1990 - soon", "5.1.1990 - 1.1.1990"])
      expect(read(text, "D.M.YYYY", "M/D/YYYY")).toBeUndefined();
  });

  it("require a format with a year, and a pivot for a year of two digits", () => {
    expect(() => read("1.1.", "D.M.")).toThrow('"D.M." is not a date format: it has no year');
    expect(() => read("1.1.90", "D.M.YY")).toThrow("Add `pivot`");
    expect(dateReader({ formats: ["D.M.YY"], language: "en", pivot: 1990 })("1.2.89")).toBe("2089-02-01");
  });
});
