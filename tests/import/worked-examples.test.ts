import { describe, expect, it } from "vitest";
import { DOCS, documented } from "./docs.js";
import { type Imported, imported } from "./imported.js";

describe("allegations in a CSV file", async () => {
  const { account, rejections, statements, entry } = await example("claims.yaml", "claims.csv");

  it("account for every row as documented", () => {
    const { read, used, skipped, rejected } = account.counts;
    expect(DOCS).toContain(`\nRows: ${read} read, ${used} used, ${skipped} skipped, ${rejected} rejected.\n`);
    expect(rejections).toMatchObject([
      {
        file: "claims.csv",
        line: 4,
        row: 3,
        reason: expect.stringContaining('"MMXXI" is not a date in the format D.M.YYYY'),
      },
    ]);
  });

  it("state claimants and accused, countries by code and others by name", () => {
    const ocean = keyOf("organization", "Ocean Trading Co");
    expect(entry("allegation", "claim-17")).toMatchObject({
      title: "Republic of Korea accuses DPRK; Ocean Trading Co",
      claim: "Coal was sold in spite of the sanctions",
      quote: "they sold coal",
      date: "2021-04-03",
      claimants: ["KR"],
      accused: ["KP", ocean],
    });
    expect(entry("allegation", "claim-18")).toMatchObject({
      date: "2020",
      claimants: ["GB"],
      accused: ["IR"],
      responses: [],
    });
  });

  it("give the response to both accused, if there is one", () => {
    expect(entry("allegation", "claim-17").responses).toMatchObject([
      { actor: "KP", stance: "DENIES", statement: "We did not", date: "2021-04-05" },
      { actor: keyOf("organization", "Ocean Trading Co"), stance: "DENIES" },
    ]);
  });

  it("cite the article of the row, published by one outlet", () => {
    const coal = keyOf("source", "Coal at sea");
    const gazette = keyOf("organization", "The Gazette");
    expect(entry("source", coal)).toMatchObject({
      publisher: gazette,
      url: "https://gazette.example/coal",
      published: "2021-04-06",
    });
    expect(entry("source", keyOf("source", "Tanker boarded")).publisher).toBe(gazette);
    expect(entry("allegation", "claim-17").citations).toEqual([{ source: coal, quote: "they sold coal" }]);
    expect(entry("organization", gazette)).toMatchObject({ type: "MEDIA", citations: [{ source: coal }] });
  });

  function keyOf(kind: string, name: string): string {
    const found = statements.filter(
      ({ kind: of, entry: said }) => of === kind && ("name" in said ? said.name : said.title) === name,
    );
    expect(found).toHaveLength(1);
    return found[0]?.key ?? "";
  }
});

describe("agreements with parties in one cell", async () => {
  const { account, statements, rejections } = await example("treaties.yaml", "treaties.csv");
  const treaties = statements.flatMap((statement) => (statement.kind === "agreement" ? [statement.entry] : []));

  it("use every row", () => {
    expect(rejections).toEqual([]);
    expect(account.counts).toEqual({ read: 3, used: 3, skipped: 0, rejected: 0 });
  });

  it("have current countries, former countries and others as parties, with the dates when they joined and left", () => {
    expect(treaties.map(({ parties }) => parties)).toEqual([
      [
        { actor: "FR", joined: "1993-03-14" },
        { actor: "VN", joined: "1993-03-14" },
      ],
      [
        { actor: "IR", joined: "2012-09-02" },
        { actor: "KP", joined: "2012-09-02" },
        { actor: expect.stringMatching(/^organization-port-authority-of-nampo-/), joined: "2012-09-02" },
      ],
      [
        { actor: "SU", joined: "1975-10-07", left: "1990" },
        { actor: "DD", joined: "1975-10-07", left: "1990" },
      ],
    ]);
  });

  it("have the status and the events for which the row gives dates", () => {
    expect(treaties.map(({ type, status }) => `${type} ${status}`)).toEqual([
      "TREATY IN_FORCE",
      "MEMORANDUM SIGNED",
      "TREATY TERMINATED",
    ]);
    expect(treaties.map(({ events }) => events.map(({ type, date }) => `${type} ${date}`))).toEqual([
      ["SIGNED 1993-03-14", "IN_FORCE 1994-07-01"],
      ["SIGNED 2012-09-02"],
      ["SIGNED 1975-10-07", "IN_FORCE 1976", "TERMINATED 1990"],
    ]);
  });

  it("have topics, and a citation with the place in the table", () => {
    expect(treaties.map(({ topics }) => topics)).toEqual([["air-traffic", "trade"], ["trade"], []]);
    expect(treaties[0]?.citations).toEqual([{ source: "table", locator: "treaty I-101" }]);
    expect(statements.find(({ kind, key }) => kind === "topic" && key === "air-traffic")?.entry).toEqual({
      name: "Air traffic",
    });
  });
});

describe("an XML archive", async () => {
  const { account, statements, entry } = await example("visits.yaml", "visits.xml");

  it("skips rows that the mapping's condition excludes", () => {
    expect(account.counts).toEqual({ read: 3, used: 2, skipped: 1, rejected: 0 });
  });

  it("states visits with their dates, places and topics", () => {
    expect(entry("meeting", "visit-204")).toMatchObject({
      title: "Visit of Sato Eisaku, Fukuda Takeo to Paris",
      summary: "Talks about trade and the Pacific.",
      date: "1971-09-02/1971-09-05",
      host: "FR",
      place: { name: "Paris", country: "FR" },
      topics: ["trade", "pacific"],
    });
    expect(entry("meeting", "visit-205")).toMatchObject({ date: "1971-10", topics: [] });
    expect(entry("meeting", "visit-205").summary).toBeUndefined();
  });

  it("gives each participant the office next to the name, and recognises a returning guest", () => {
    expect(entry("meeting", "visit-204").participants).toEqual([
      { actor: "guest-g7", role: "MEMBER", title: "Prime Minister", representing: "JP" },
      { actor: "guest-g9", role: "MEMBER", title: "Foreign Minister", representing: "JP" },
    ]);
    expect(entry("meeting", "visit-205").participants).toEqual([
      { actor: "guest-g9", role: "MEMBER", representing: "JP" },
    ]);
    expect(statements.filter(({ kind }) => kind === "person")).toHaveLength(2);
    expect(entry("person", "guest-g9")).toMatchObject({
      name: "Fukuda Takeo",
      nationalities: ["JP"],
      positions: [{ title: "Foreign Minister", country: "JP" }],
    });
  });
});

function example(mapping: string, input: string): Promise<Imported> {
  return imported(documented(mapping), { [input]: documented(input) });
}
