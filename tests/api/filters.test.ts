import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
let ids: Record<string, string>;
beforeAll(async () => {
  api = await testApi();
  const { people, organizations, country, sources } = await api.data(`{
    people(filter: { text: "Takht" }) { nodes { id } }
    organizations(filter: { text: "Time Magazine" }) { nodes { id } }
    country(code: "IR") { id }
    sources(filter: { text: "Al-Monitor" }) { nodes { id } }
  }`);
  ids = {
    ravanchi: people.nodes[0].id,
    time: organizations.nodes[0].id,
    iran: country.id,
    alMonitor: sources.nodes[0].id,
  };
});
afterAll(() => api.close());

async function titles(field: string, filter: Record<string, unknown>): Promise<string[]> {
  const type = {
    timeline: "Record",
    meetings: "Meeting",
    agreements: "Agreement",
    allegations: "Allegation",
    milestones: "Milestone",
  }[field];
  const answer = await api.data(
    `query ($filter: ${type}Filter) { ${field}(first: 100, filter: $filter) { totalCount nodes { title } } }`,
    { filter },
  );
  expect(answer[field].totalCount).toBe(answer[field].nodes.length);
  return answer[field].nodes.map(({ title }: { title: string }) => title);
}

const SYRIAN_TALKS = "Talks of the Syrian-Korean Joint Technical Committee";
const SHIG = "UN Panel of Experts reports possible ties between SHIG and the DPRK's missile industry";

describe("a filter can select by", () => {
  test.each<[string, string, () => Record<string, unknown>, string[]]>([
    ["all of these countries", "meetings", () => ({ countries: ["SY", "KP"] }), [SYRIAN_TALKS]],
    ["any of these countries", "meetings", () => ({ anyCountry: ["SY", "UA"] }), [SYRIAN_TALKS]],
    ["these actors, in any role", "timeline", () => ({ actors: [ids.ravanchi] }), [SHIG]],
    ["topics, including narrower ones", "meetings", () => ({ topics: ["industry", "none"] }), [SYRIAN_TALKS]],
    ["types", "meetings", () => ({ types: ["SUMMIT"] }), ["Summit of Ri Yong-ho and Mohammad Javad Zarif in Tehran"]],
    ["text", "meetings", () => ({ text: "syrian -iran" }), [SYRIAN_TALKS]],
    ["sources", "meetings", () => ({ sources: [ids.alMonitor] }), [SYRIAN_TALKS]],
    ["datasets", "meetings", () => ({ datasets: ["countries"] }), []],
    [
      "status",
      "agreements",
      () => ({ status: ["PROPOSED"] }),
      ["Proposal of a Joint Trade Committee of Iran and the DPRK"],
    ],
    [
      "all of these parties",
      "agreements",
      () => ({ parties: [ids.iran], types: ["UNDERSTANDING"] }),
      ["Cooperation of Iran and the DPRK in research, science and technology"],
    ],
    [
      "claimants",
      "allegations",
      () => ({ claimants: [ids.time] }),
      ["Time Magazine sees military cooperation behind Yun Jung-ho's visit"],
    ],
    ["accused", "allegations", () => ({ accused: [ids.iran], topics: ["missiles"] }), [SHIG]],
    ["stance", "allegations", () => ({ stance: ["REJECTS"] }), [SHIG]],
    ["status of an allegation", "allegations", () => ({ status: ["CONTESTED"] }), [SHIG]],
    [
      "types of milestones",
      "milestones",
      () => ({ types: ["RELATIONS_ESTABLISHED"] }),
      ["Iran and the DPRK establish diplomatic relations"],
    ],
    ["types of records", "timeline", () => ({ types: ["MEETING"], countries: ["SY"] }), [SYRIAN_TALKS]],
  ])("%s", async (_what, field, filter, expected) => {
    expect(await titles(field, filter())).toEqual(expected);
  });
});

describe("a date filter", () => {
  test("matches dates that may lie in the span, or only those that certainly do", async () => {
    const year = { from: "2020", to: "2020-09-15" };
    expect(await titles("meetings", { date: year })).toEqual([
      "Talks of Hamid Zadboum and Han Song-u on banking and trade",
    ]);
    expect(await titles("meetings", { date: { ...year, match: "CERTAIN" } })).toEqual([]);
    expect(await titles("meetings", { date: { from: "2020", to: "2020", match: "CERTAIN" } })).toHaveLength(1);
  });

  test("excludes records without a date", async () => {
    expect(await titles("milestones", { date: {} })).not.toContain("War in Syria");
  });

  test("cannot end before it begins", async () => {
    const { errors } = await api.ask(`{ meetings(filter: { date: { from: "2020", to: "2019" } }) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/before it begins/),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});

test.each(["%", "_", "-", "\u{1F600}"])("a text without words matches nothing: %j", async (text) => {
  const lists = await api.data(
    `query ($text: String!) {
      timeline(filter: { text: $text }) { totalCount }
      sources(filter: { text: $text }) { totalCount }
      people(filter: { text: $text }) { totalCount }
      held: people(filter: { positions: { title: $text } }) { totalCount }
    }`,
    { text },
  );
  const nothing = { totalCount: 0 };
  expect(lists).toEqual({ timeline: nothing, sources: nothing, people: nothing, held: nothing });
});

describe("filters compose", () => {
  test("by and, or and not", async () => {
    const talks = { types: ["TALKS"] };
    const iran = { countries: ["IR"] };
    const [some, both, either, neither] = await Promise.all([
      titles("meetings", talks),
      titles("meetings", { and: [talks, iran] }),
      titles("meetings", { or: [talks, iran] }),
      titles("meetings", { not: { or: [talks, iran] } }),
    ]);
    expect(some).toHaveLength(3);
    expect(both).toHaveLength(2);
    expect(either).toHaveLength(8);
    expect(neither).toEqual([]);
  });

  test("an empty list matches everything where all values are required, and nothing where any value suffices", async () => {
    const everything = await titles("meetings", {});
    for (const all of [{ countries: [] }, { actors: [] }, { and: [] }])
      expect(await titles("meetings", all)).toEqual(everything);
    for (const any of [
      { anyCountry: [] },
      { topics: [] },
      { types: [] },
      { sources: [] },
      { datasets: [] },
      { or: [] },
    ])
      expect(await titles("meetings", any)).toEqual([]);
  });
});

test.each([
  ["timeline", "RecordFilter", { types: "MEETING" }],
  ["allegations", "AllegationFilter", { stance: "DENIES" }],
  ["agreements", "AgreementFilter", { events: "SIGNED" }],
])("%s: a list with too many values is refused", async (field, type, filter) => {
  const [[name, value]] = Object.entries(filter) as [[string, string]];
  const { errors } = await api.ask(`query ($filter: ${type}) { ${field}(filter: $filter) { totalCount } }`, {
    filter: { [name]: Array.from({ length: 1_000 }, () => value) },
  });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: ["filter", name] } }]);
});

test.each(["person", "organization", "country"])("an id of a %s with only zeros or ones is refused", async (type) => {
  for (const key of ["A".repeat(22), `${"_".repeat(21)}w`]) {
    const { errors } = await api.ask("query ($id: ID!) { timeline(filter: { actors: [$id] }) { totalCount } }", {
      id: `${type}_${key}`,
    });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  }
});
