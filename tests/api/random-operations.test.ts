import { afterAll, beforeAll, expect, test } from "vitest";
import { buildChancerySchema } from "../../src/graphql/schema.js";
import { type TestApi, testApi } from "../support/api.js";
import { RandomOperations, seeded, type Values } from "../support/random-operation.js";

const COUNT = Number(process.env.RANDOM_OPERATIONS ?? 300);
const SEED = Number(process.env.RANDOM_SEED ?? 1);

/** Codes of errors in the operation itself, which random operations may contain. */
const EXPECTED = ["BAD_USER_INPUT", "QUERY_TOO_COMPLEX", "GRAPHQL_VALIDATION_FAILED"];

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ MAX_ALIASES: "10000", MAX_TOKENS: "100000", MAX_DEPTH: "30" });
});
afterAll(() => api.close());

test(`no operation that the schema allows causes a server error (${COUNT} at random)`, async () => {
  const operations = new RandomOperations(buildChancerySchema(), await realAndHostileValues(), seeded(SEED));
  let answered = 0;
  for (let count = 0; count < COUNT; count++) {
    const operation = operations.next();
    const { data, errors = [] } = await api.ask(operation.query, operation.variables);
    const unexpected = errors.filter(({ extensions }) => !EXPECTED.includes(extensions.code));
    expect(unexpected, JSON.stringify(operation)).toEqual([]);
    if (data) answered += 1;
  }
  expect(answered).toBeGreaterThan(COUNT / 3);
});

/** Existing ids, slugs and cursors, mixed with unknown, invalid and hostile values. */
async function realAndHostileValues(): Promise<Values> {
  const { timeline, people, sources, organizations } = await api.data(`{
    timeline { edges { cursor node { id actors(first: 2) { edges { cursor node { id } } } } } }
    people(first: 5) { edges { cursor node { id positions { id } citations { id } } } }
    sources { edges { cursor node { id } } }
    organizations(first: 5) { edges { cursor node { id } } }
  }`);
  const actors = [...people.edges, ...organizations.edges].map(({ node }) => node.id);
  const records = timeline.edges.map(({ node }: { node: { id: string } }) => node.id);
  const texts = [
    "Iran",
    "Korea",
    "oil",
    "minister",
    "visit",
    "sanctions -oil",
    '"joint committee',
    "a\0b",
    "\ud800",
    "%_\\",
    "ئەلف",
    "' or 1=1 --",
    "((",
    "",
  ];
  const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
  const key = "00000000-0000-5000-8000-000000000000";
  const cursors = [
    timeline.edges[3].cursor,
    people.edges[1].cursor,
    timeline.edges[0].node.actors.edges[0].cursor,
    sources.edges[0].cursor,
    forged("records by DATE", "0000-01-01", key),
    forged("records by DATE", "infinity", key),
    forged("people by NAME", "\0", key),
    forged("participants by RANK", "99999999999", key),
    forged("meetings by UPDATED_AT", "2024-01-01 25:00:00+00", key),
    forged("found by SCORE", "1e-999", key),
    "🜨",
  ];
  return {
    ID: [
      ...actors,
      ...records.slice(0, 5),
      sources.edges[0].node.id,
      people.edges[0].node.positions[0].id,
      "person_",
      "\0",
    ],
    CountryCode: ["IR", "KP", "US", "SY", "su", "KR", "ZZ"],
    EDTF: ["2018", "2017-08/2018", "../1979", "1979/..", "198X", "2024-04~", "0001", "9999", "2023-02-29"],
    String: texts,
    Int: [0, 1, 3, 20, 100, 101, -1, 2 ** 31 - 1, 2 ** 31],
    first: [0, 1, 2, 3, 4, 5, 10, 20, 101, -1],
    last: [0, 1, 2, 3, 4, 5, 101],
    after: cursors,
    before: cursors,
    slug: ["iran-dprk", "countries", "sanctions", "none", "\0"],
    topics: ["sanctions", "security", "\0"],
    broader: ["security", "economy"],
    datasets: ["iran-dprk", "none"],
    sources: [sources.edges[0].node.id, sources.edges[0].node.id, "source_"],
    actors,
  };
}
