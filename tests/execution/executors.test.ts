import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readExamples } from "../../src/server/examples.js";
import { type TestApi, testApi } from "../support/api.js";

let compiled: TestApi;
let graphqlJs: TestApi;
beforeAll(async () => {
  [compiled, graphqlJs] = await Promise.all([testApi({ EXECUTOR: "compiled" }), testApi({ EXECUTOR: "graphql-js" })]);
});
afterAll(() => Promise.all([compiled.close(), graphqlJs.close()]));

/** Returns an API's response over HTTP, with its status. */
async function answer({ app }: TestApi, query: string, variables?: Record<string, unknown>) {
  const response = await app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
  return { status: response.statusCode, body: response.json() };
}

const FRAGMENTS = `
  query Fragments($wanted: Boolean!, $unwanted: Boolean!) {
    timeline(first: 5) { nodes {
      __typename
      ... on Meeting @include(if: $wanted) { host { ...Named } type }
      ... on Allegation @skip(if: $unwanted) { claim claimants { ...Named } }
      ...Dated
    } }
    country(code: "IR") { ...Named people(first: 2) { nodes { ...Named } } }
  }
  fragment Named on Actor { __typename name ... on Country @skip(if: $unwanted) { code } }
  fragment Dated on Record { date { edtf label } }`;

const FILTERED =
  "query Filtered($filter: MeetingFilter) { meetings(filter: $filter, first: 3) { totalCount nodes { title } } }";

describe("compiled operations answer as graphql-js does", () => {
  test.each([
    [
      "the types of interfaces and unions",
      '{ search(query: "Iran") { edges { score node { __typename ... on Actor { name } ... on Record { title } } } } }',
    ],
    ["introspection", '{ __schema { queryType { name } } __type(name: "Meeting") { name kind } }'],
    ["null for unknown objects", '{ meeting(id: "meeting_none") { title } country(code: "ZZ") { name } }'],
    ["aliases of one field", '{ a: country(code: "IR") { name } b: country(code: "KP") { name } }'],
    [
      "an error alongside data",
      '{ meetings(first: 1) { nodes { title } } broken: meetings(after: "x") { nodes { title } } }',
    ],
    ["an error in a nested field", '{ country(code: "IR") { name meetings(first: 101) { totalCount } } }'],
    ["a literal of the wrong type", '{ timeline(filter: { date: { from: "yesterday" } }) { totalCount } }'],
    ["an argument that breaks a constraint", '{ search(query: "") { totalCount } }'],
    ["a syntax error", "{ meetings {"],
    ["an unknown field", "{ meetings { nodes { nothing } } }"],
  ])("%s", async (_what, query) => {
    const expected = await answer(graphqlJs, query);
    expect(await answer(compiled, query)).toEqual(expected);
  });

  test.each([[{ wanted: true, unwanted: false }], [{ wanted: false, unwanted: true }], [{ wanted: "yes" }]])(
    "fragments and directives with the variables %j",
    async (variables) => {
      expect(await answer(compiled, FRAGMENTS, variables)).toEqual(await answer(graphqlJs, FRAGMENTS, variables));
    },
  );

  test.each([
    [{ filter: { countries: ["IR"], not: { types: ["CALL"] } } }],
    [{ filter: { or: [{ date: { from: "2018" } }, { text: "visit" }] } }],
    [{ filter: { date: { from: "yesterday" } } }],
    [{ filter: { nothing: true } }],
    [{ filter: null }],
    [{}],
  ])("a filter in the variables %j", async (variables) => {
    expect(await answer(compiled, FILTERED, variables)).toEqual(await answer(graphqlJs, FILTERED, variables));
  });

  test.each(["constructor", "toString", "hasOwnProperty", "valueOf"])(
    "a variable called $%s, with and without a value",
    async (name) => {
      const query = `query ($${name}: Int, $filter: MeetingFilter) { meetings(first: $${name}, filter: $filter) { nodes { title } } }`;
      for (const [variables, count] of [
        [{ [name]: 1 }, 1],
        [{ [name]: null }, 8],
        [{}, 8],
        [undefined, 8],
      ] as const) {
        const answered = await answer(compiled, query, variables);
        expect(answered).toEqual(await answer(graphqlJs, query, variables));
        expect(answered.body.data.meetings.nodes).toHaveLength(count);
      }
    },
  );

  test.each([
    ["OrderDirection", "countries(first: 2, orderBy: { field: NAME, direction: $value }) { nodes { name } }", "DESC"],
    [
      "OrderDirection = ASC",
      "people(first: 2, orderBy: { field: NAME, direction: $value }) { nodes { name } }",
      "DESC",
    ],
    ["DateMatch = CERTAIN", 'timeline(filter: { date: { from: "2018", match: $value } }) { totalCount }', "POSSIBLE"],
    ["DateMatch", 'timeline(filter: { and: [{ date: { to: "2017", match: $value } }] }) { totalCount }', "CERTAIN"],
    ['CountryCode = "IR"', "timeline(filter: { countries: [$value] }) { totalCount }", "KP"],
    ["ActivityInterval", 'relation(between: ["IR", "KP"]) { activity(interval: $value) { period } }', "DECADE"],
    ["Boolean = true", "viewer { role @include(if: $value) }", false],
    ["[CountryCode!]", "timeline(filter: { countries: $value }) { totalCount }", ["US"]],
    ["String", "timeline(filter: { text: $value }) { totalCount }", "Tehran"],
  ])("a variable of type %s with a value, null and absent: %s", async (type, field, value) => {
    const query = `query ($value: ${type}) { ${field} }`;
    for (const variables of [{ value }, { value: null }, {}]) {
      const answered = await answer(compiled, query, variables);
      expect(answered).toEqual(await answer(graphqlJs, query, variables));
      for (const { extensions } of answered.body.errors ?? []) expect(extensions.code).toBe("BAD_USER_INPUT");
    }
    expect((await answer(compiled, query, { value })).body).not.toEqual((await answer(compiled, query)).body);
  });

  test("the examples of the documentation", async () => {
    for (const { document } of await readExamples()) {
      expect(await answer(compiled, document)).toEqual(await answer(graphqlJs, document));
    }
  });
});

test("a repeated operation returns the same response as the first time", async () => {
  const adaptive = await testApi({ EXECUTOR: "adaptive" });
  try {
    const variables = { wanted: true, unwanted: false };
    const first = await answer(adaptive, FRAGMENTS, variables);
    expect(await answer(adaptive, FRAGMENTS, variables)).toEqual(first);
    expect(await answer(adaptive, FRAGMENTS, variables)).toEqual(first);
  } finally {
    await adaptive.close();
  }
});
