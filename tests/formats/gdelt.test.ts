import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { type Stated, stated } from "./stated.js";

/** An actor's ten cells: its code, name, country, group and role, with empty ones between. */
const actor = (name: string, country = "", group = "", role = "") => [
  `${country}${group}${role}`,
  name,
  country,
  group,
  "",
  "",
  "",
  role,
  "",
  "",
];

const NOWHERE = ["0", "", "", "", "", "", ""];
const GENEVA = ["4", "Geneva, Genève, Switzerland", "SZ", "SZ07", "46.2", "6.1667", "-2551235"];

interface Event {
  readonly id: number;
  readonly day: string;
  readonly actors: readonly [string[], string[]];
  readonly code: string;
  readonly mentions?: number;
  readonly added?: string;
  readonly report?: string;
}

/** A row of an export 1.0; the last cell is missing if there is no report. */
function row({ id, day, actors, code, mentions = 1, added = day, report }: Event): string {
  const cells = [String(id), day, day.slice(0, 6), day.slice(0, 4), "2016.5", ...actors[0], ...actors[1]];
  const action = [
    "1",
    code,
    code.slice(0, 3),
    code.slice(0, 2),
    "1",
    "1.0",
    String(mentions),
    "1",
    String(mentions),
    "0.5",
  ];
  const places = [...NOWHERE, ...NOWHERE, ...GENEVA];
  return [...cells, ...action, ...places, added, ...(report === undefined ? [] : [report])].join("\t");
}

/** The same row in an export 2.0, with codes of districts and the time when it was added. */
function rowOf2(event: Event): string {
  const cells = row(event).split("\t");
  for (const at of [53, 46, 39]) cells.splice(at, 0, "");
  return cells.map((cell, index) => (index === 59 ? `${cell}121500` : cell)).join("\t");
}

const IRAN = actor("IRAN", "IRN");
const USA = actor("UNITED STATES", "USA");
const url = (page: string) => `https://news.example/${page}`;

function titles({ all }: Stated) {
  return [...all("meeting"), ...all("agreement"), ...all("allegation")].map(({ title, date }) => `${date}: ${title}`);
}

it("folds reports of one event on adjacent days, in either direction", async () => {
  const rows = [
    row({ id: 1, day: "20160727", actors: [IRAN, USA], code: "042", mentions: 3, report: url("a") }),
    row({ id: 2, day: "20160727", actors: [USA, IRAN], code: "043", mentions: 4, report: url("b") }),
    row({ id: 3, day: "20160728", actors: [IRAN, USA], code: "042", mentions: 5, report: url("c") }),
    row({ id: 4, day: "20160729", actors: [IRAN, USA], code: "042", report: url("d") }),
  ];
  const { all, account } = await stated("gdelt", { "events.CSV": rows.join("\n") });
  const [folded, later, ...more] = all("meeting");
  expect(more).toEqual([]);
  expect(folded).toMatchObject({
    date: "2016-07-27/2016-07-28",
    type: "VISIT",
    host: "US",
    place: { name: "Geneva, Genève, Switzerland", country: "CH", latitude: 46.2 },
    summary: "Coded by machine from 3 reports with 12 mentions (CAMEO 042, 043).",
  });
  expect(folded?.citations.map(({ locator }) => locator)).toEqual([
    "GLOBALEVENTID 1",
    "GLOBALEVENTID 2",
    "GLOBALEVENTID 3",
  ]);
  // An event spans at most two days, so the third day is another event.
  expect(later?.date).toBe("2016-07-29");
  expect(all("source").map((source) => source.url)).toEqual(["a", "b", "c", "d"].map(url));
  expect(account.counts).toEqual({ read: 4, used: 4, skipped: 0, rejected: 0 });
});

it("counts a row once if two files have it", async () => {
  const once = Array.from({ length: 14 }, (_, index) => {
    const day = `201607${String(10 + index)}`;
    return ["a", "b"].map((page, at) =>
      row({ id: index * 2 + at, day, actors: [IRAN, USA], code: "042", report: url(page) }),
    );
  })
    .flat()
    .join("\n");
  const expected = (await stated("gdelt", { "a.tsv": once })).all("meeting");
  expect(expected.map(({ citations }) => citations.length)).toEqual(Array.from({ length: 7 }, () => 4));
  const twice = await stated("gdelt", { "a.tsv": once, "b.tsv.gz": gzipSync(once) });
  expect(twice.all("meeting")).toEqual(expected);
});

it("does not fold reports with other actors, kinds or claims, or if folding is turned off", async () => {
  const events = [
    { id: 1, day: "20160727", actors: [IRAN, USA], code: "1122" },
    { id: 2, day: "20160727", actors: [USA, IRAN], code: "1122" },
    { id: 3, day: "20160727", actors: [IRAN, USA], code: "112" },
    { id: 4, day: "20160727", actors: [IRAN, USA], code: "112" },
  ] as const;
  const files = { "events.tsv": events.map((event) => row({ ...event, report: url("a") })).join("\n") };
  expect(titles(await stated("gdelt", files))).toEqual([
    "2016-07-27: Iran accuses United States of human rights abuses",
    "2016-07-27: United States accuses Iran of human rights abuses",
    "2016-07-27: Iran accuses United States",
  ]);
  expect((await stated("gdelt", files, { fold: false })).all("allegation")).toHaveLength(4);
});

it("states what the codes mean, and counts skipped rows by rule", async () => {
  const events: readonly Omit<Event, "id" | "day">[] = [
    { actors: [IRAN, USA], code: "036" },
    { actors: [IRAN, USA], code: "041" },
    { actors: [IRAN, USA], code: "046" },
    { actors: [IRAN, actor("NATO", "", "NAT")], code: "057" },
    { actors: [IRAN, USA], code: "0331" },
    { actors: [actor("SEPAH", "IRN", "", "MIL"), USA], code: "115" },
    { actors: [IRAN, USA], code: "190" },
    { actors: [IRAN, actor("")], code: "112" },
    { actors: [actor("CABINET", "", "", "GOV"), USA], code: "040" },
    { actors: [IRAN, IRAN], code: "040" },
    { actors: [IRAN, actor("EUROPE", "EUR")], code: "040" },
  ];
  const rows = events.map((event, index) => row({ id: index + 1, day: "20160727", ...event }));
  const read = await stated("gdelt", { "events.tsv": rows.join("\r\n") });
  expect(titles(read)).toEqual([
    "2016-07-27: Iran says it is willing to meet United States",
    "2016-07-27: Call between Iran and United States",
    "2016-07-27: Talks between Iran and United States",
    "2016-07-27: Agreement between Iran and North Atlantic Treaty Organization",
    "2016-07-27: Iran says to United States that it is willing to provide economic aid",
    "2016-07-27: Armed forces of Iran brings a lawsuit against United States",
  ]);
  expect(read.all("agreement").map(({ status }) => status)).toEqual(["SIGNED", "PROPOSED"]);
  expect(read.all("organization")).toMatchObject([
    { name: "North Atlantic Treaty Organization", type: "INTERGOVERNMENTAL" },
    { name: "Armed forces of Iran", type: "ARMED_FORCE", country: "IR" },
  ]);
  expect(Object.fromEntries(read.account.skippedBy)).toEqual({
    "not a meeting, agreement or allegation by its CAMEO code": 1,
    "an actor that is neither a country nor a known group": 3,
    "both actors are the same": 1,
  });
});

it("reads rows of 57, 58 and 61 columns, compressed or not", async () => {
  const event = { id: 7, day: "20160727", actors: [IRAN, USA], code: "040" } as const;
  const of57 = await stated("gdelt", { "a.csv": row(event) });
  const of58 = await stated("gdelt", { "a.csv": row({ ...event, report: url("a") }) });
  const of61 = await stated("gdelt", { "a.CSV.gz": gzipSync(rowOf2({ ...event, report: url("a") })) });
  expect(of57.all("source")).toMatchObject([{ title: "GDELT event export", type: "DATASET" }]);
  expect(of58.all("source")).toMatchObject([{ title: "news.example/a", type: "NEWS_ARTICLE", url: url("a") }]);
  expect(of61.statements).toEqual(of58.statements);
});

it("rejects rows that are not events, and continues", async () => {
  const good = row({ id: 1, day: "20160727", actors: [IRAN, USA], code: "040" });
  const badDay = row({ id: 2, day: "20160231", actors: [IRAN, USA], code: "040" });
  const { all, rejections } = await stated("gdelt", { "a.tsv": `${good}\nid\tname\n${badDay}\n` });
  expect(all("meeting")).toHaveLength(1);
  expect(rejections.map(({ line, reason }) => [line, reason])).toEqual([
    [2, "it is not an event of GDELT: 57, 58 or 61 columns between tabs, the first a number"],
    [3, 'the date (column 2) "20160231" is not a day, such as 20160728'],
  ]);
});
