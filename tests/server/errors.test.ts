import { Writable } from "node:stream";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { buildChancerySchema } from "../../src/graphql/schema.js";
import { createServer } from "../../src/server/server.js";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

async function post(payload: unknown, headers: Record<string, string> = {}) {
  return api.app.inject({ method: "POST", url: "/graphql", payload: payload as object, headers });
}

describe("an operation that asks for too much is refused before anything is read", () => {
  test.each([
    ["deep", `{ viewer { ${"__typename ... on Viewer { ".repeat(40)} name ${"}".repeat(40)} } }`],
    ["many aliases", `{ ${Array.from({ length: 301 }, (_, i) => `a${i}: viewer { role }`).join(" ")} }`],
    ["many directives", `{ viewer { ${"name @include(if: true) ".repeat(51)} } }`],
    ["many tokens", `{ viewer { ${"name ".repeat(15_001)} } }`],
    [
      "costly",
      `{ people(first: 100) { nodes { timeline(first: 100) { nodes { actors(first: 100) { nodes { id } } } } } } }`,
    ],
    [
      "costly by the default of a variable",
      `query ($n: Int = 100) { people(first: $n) { nodes { timeline(first: $n) { nodes { actors(first: $n) { nodes { id } } } } } } }`,
    ],
    [
      "costly from the end",
      `{ people(first: null, last: 100) { nodes { timeline(first: null, last: 100) { nodes { actors(last: 100) { nodes { id } } } } } } }`,
    ],
    ["a filter nested deep", `{ meetings(filter: ${"{ not: ".repeat(9)} {} ${"}".repeat(9)}) { totalCount } }`],
  ])("%s", async (_what, query) => {
    const { errors } = await api.ask(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain("QUERY_TOO_COMPLEX");
    expect(errors?.[0]?.message).toMatch(/Ask for|at most/);
  });

  test("a body that is too long", async () => {
    const answer = await post({ query: `{ viewer { role } } # ${"x".repeat(1_000_000)}` });
    expect(answer.statusCode).toBe(413);
  });
});

describe("an operation that cannot be understood is refused with a code", () => {
  test.each([
    ["syntax", "{ viewer {", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ viewer { age } }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "fragments in a circle",
      "{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "a literal that is no date",
      '{ timeline(filter: { date: { from: "yesterday" } }) { totalCount } }',
      "BAD_USER_INPUT",
    ],
    ["a literal that is no country", '{ country(code: "DPRK") { name } }', "BAD_USER_INPUT"],
    ["a text that is too long", `{ search(query: "${"x".repeat(201)}") { totalCount } }`, "BAD_USER_INPUT"],
    ["an id of something else", '{ meetings(filter: { actors: ["meeting_x"] }) { totalCount } }', "BAD_USER_INPUT"],
  ])("%s", async (_what, query, code) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test.each([[{ first: 2 ** 31 }], [{ first: "3" }], [{ first: 1.5 }], [{ first: [3] }], [{ first: { size: 3 } }]])(
    "the variable %j",
    async (variables) => {
      const { errors } = await api.ask("query ($first: Int) { meetings(first: $first) { totalCount } }", variables);
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );

  test.each(["a\0b", "\0"])("a text with a zero byte", async (text) => {
    const { errors } = await api.ask("query ($text: String!) { search(query: $text) { totalCount } }", { text });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test.each(["\ud800", "🜨", "%_\\", "'; drop table record --", "((&|!"])("but not an odd text: %j", async (text) => {
    const { search, meetings } = await api.data(
      "query ($text: String!) { search(query: $text) { totalCount } meetings(filter: { text: $text }) { totalCount } }",
      { text },
    );
    expect(search.totalCount + meetings.totalCount).toBeGreaterThanOrEqual(0);
  });
});

describe("requests that another site's page could forge are refused", () => {
  test.each([
    ["a GET without a header that needs leave", { method: "GET", url: "/graphql?query={viewer{role}}" }],
    [
      "a POST of plain text",
      {
        method: "POST",
        url: "/graphql",
        payload: '{"query":"{viewer{role}}"}',
        headers: { "content-type": "text/plain" },
      },
    ],
  ] as const)("%s", async (_what, request) => {
    expect((await api.app.inject(request)).statusCode).toBeGreaterThanOrEqual(400);
  });
});

test("introspection can be turned off", async () => {
  const closed = await testApi({ INTROSPECTION: "false" });
  try {
    const { errors } = await closed.ask("{ __schema { queryType { name } } }");
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect((await closed.ask("{ __typename }")).errors).toBeUndefined();
  } finally {
    await closed.close();
  }
  expect((await api.ask("{ __schema { queryType { name } } }")).errors).toBeUndefined();
});

describe("where the database fails", () => {
  const opened: { close(): Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  test("clients learn nothing of the cause, and the log has it under the request's id", async () => {
    const lines: string[] = [];
    const log = pino(
      { level: "error" },
      new Writable({
        write(line, _encoding, done) {
          lines.push(String(line));
          done();
        },
      }),
    );
    const broken = await testApi();
    opened.push(broken);
    await sql`drop table person cascade`.execute(broken.database.db);
    const app = await createServer({
      config: readConfig({}),
      database: broken.database,
      schema: buildChancerySchema(),
      log,
    });
    opened.push(app);
    const answer = await app.inject({
      method: "POST",
      url: "/graphql",
      payload: { query: "{ people { totalCount } }" },
    });
    expect(answer.json().errors[0].extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
    expect(answer.body).not.toMatch(/relation|person|select/i);
    expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({
      requestId: answer.headers["x-request-id"],
      err: { message: expect.stringContaining("person") },
    });
  });

  test("/readyz says so, and /healthz does not", async () => {
    const gone = await testApi();
    opened.push(gone.app);
    expect((await gone.app.inject({ url: "/readyz" })).json()).toMatchObject({ status: "ok" });
    await gone.database.close();
    expect((await gone.app.inject({ url: "/readyz" })).statusCode).toBe(503);
    expect((await gone.app.inject({ url: "/healthz" })).statusCode).toBe(200);
  });
});
