import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/dossier/format.js";
import { readDossier } from "../../src/dossier/read.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import type { StatedCitation } from "../../src/statements/statement.js";

let dossier: Dossier;
beforeAll(async () => {
  dossier = await readDossier(join(PACKAGE_ROOT, "db", "dossiers", "iran-dprk.yaml"));
});

describe("the dossier Iran–DPRK", () => {
  it("quotes the article for each entry, and names the paragraph", () => {
    const cited = [...citationLists(dossier)];
    expect(cited.length).toBeGreaterThan(80);
    for (const citations of cited)
      expect(citations.some(({ source, quote, locator }) => source === "article" && quote && locator)).toBe(true);
    const paragraphs = new Set(
      cited.flat().flatMap(({ locator }) => /^paragraph (\d+)$/.exec(locator ?? "")?.[1] ?? []),
    );
    expect(paragraphs.size).toBe(19);
  });

  it("dates the visit of 2024, and notes that the text does not", () => {
    const visit = dossier.meetings["visit-of-yun-jung-ho-2024"];
    expect(visit?.date).toBe("2024-04~");
    expect(visit?.citations[0]?.note).toContain("no date");
  });

  it.each([
    ["visit-of-pak-chol-min-2019", "2019", ["pak-chol-min"]],
    ["talks-zadboum-han-2020", "2020-09", ["hamid-zadboum", "han-song-u"]],
    ["visit-of-kim-yong-nam-2017", "2017-08", ["kim-yong-nam"]],
    ["summit-ri-zarif-2018", "2018-08", ["ri-yong-ho", "mohammad-javad-zarif"]],
    ["talks-dadashpour-han-2022", "2022-12", ["hashem-dadashpour", "han-song-u"]],
  ])("has the date and the participants of %s", (key, date, people) => {
    const meeting = dossier.meetings[key];
    expect(meeting?.date).toBe(date);
    expect(meeting?.participants.map(({ actor }) => actor)).toEqual(people);
    for (const participant of meeting?.participants ?? [])
      expect(participant).toMatchObject({ title: expect.any(String) });
  });

  it("records the article's view of evidence as its publisher's assessment, never as a fact", () => {
    expect(dossier.allegations["west-on-arms-for-russia"]).toMatchObject({
      accused: ["IR", "KP"],
      assessments: [{ by: "article-publisher", verdict: "UNSUPPORTED" }],
    });
    expect(dossier.allegations["us-strangling-irans-economy"]?.claimants).toEqual(["article-publisher"]);
  });

  it("has the response to the UN panel's allegation", () => {
    expect(dossier.allegations["un-panel-on-shig-2021"]?.responses).toMatchObject([
      { actor: "majid-takht-ravanchi", stance: "REJECTS", quote: "false information and fabricated data" },
    ]);
  });

  it("uses every topic, source, person and organisation that it states", () => {
    const { topics, sources, people, organizations, ...records } = dossier;
    const used = JSON.stringify([
      records,
      Object.values(people),
      Object.values(organizations),
      Object.values(sources),
      Object.values(topics),
    ]);
    const unused = [topics, sources, people, organizations]
      .flatMap(Object.keys)
      .filter((key) => !used.includes(`"${key}"`));
    // This committee was only proposed, so no record involves it.
    expect(unused).toEqual(["joint-trade-committee"]);
  });
});

function* citationLists(value: unknown): Generator<StatedCitation[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === "citations") yield inner;
    else yield* citationLists(inner);
  }
}
