import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** Returns a whole response, except for its id and date. */
async function answer(payload: object, headers: Record<string, string> = {}) {
  const response = await api.app.inject({ method: "POST", url: "/graphql", payload, headers });
  const { "x-request-id": _id, date: _date, ...others } = response.headers;
  return { status: response.statusCode, headers: others, body: response.body };
}

const PAGE = "query Page($first: Int) { meetings(first: $first) { nodes { title } } }";
const TWO = 'query One { viewer { role } } query Two { country(code: "KP") { name } }';
const COSTLY =
  "query Costly($n: Int) { people(first: $n) { nodes { timeline(first: $n) { nodes { actors(first: $n) { nodes { id } } } } } } }";

describe("a repeated request gets the same response as the first time", () => {
  test.each([
    ["a query", { query: PAGE, variables: { first: 2 } }, {}],
    ["without variables", { query: "{ viewer { role } }", variables: null, extensions: null }, {}],
    ["one of two operations", { query: TWO, operationName: "Two" }, {}],
    ["an unknown operation", { query: TWO, operationName: "Three" }, {}],
    ["neither of two operations", { query: TWO }, {}],
    ["invalid variables", { query: PAGE, variables: { first: "two" } }, {}],
    ["variables that are not an object", { query: PAGE, variables: [2] }, {}],
    ["an error in a field", { query: PAGE, variables: { first: 101 } }, {}],
    ["an operation that costs too much", { query: COSTLY, variables: { n: 100 } }, {}],
    ["another response type", { query: PAGE }, { accept: "application/graphql-response+json" }],
    ["an error in another response type", { query: "{ nothing }" }, { accept: "application/graphql-response+json" }],
    ["an unsupported response type", { query: PAGE }, { accept: "image/png" }],
  ])("%s", async (_what, payload, headers) => {
    const first = await answer(payload, headers);
    for (let time = 0; time < 3; time++) expect(await answer(payload, headers)).toEqual(first);
  });

  test("the cost is counted for each request's variables", async () => {
    expect((await answer({ query: COSTLY, variables: { n: 1 } })).status).toBe(200);
    expect((await answer({ query: COSTLY, variables: { n: 1 } })).status).toBe(200);
    expect((await answer({ query: COSTLY, variables: { n: 100 } })).body).toContain("QUERY_TOO_COMPLEX");
  });
});
