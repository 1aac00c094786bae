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

describe("an operation that requests too much is refused before anything is read", () => {
  test.each([
    [
      "deep nesting",
      `{ country(code: "KP") { ${"relations(first: 1) { nodes { countries { ".repeat(5)} id ${"} } } ".repeat(5)} } }`,
    ],
    ["many aliases", `{ ${Array.from({ length: 301 }, (_, i) => `a${i}: viewer { role }`).join(" ")} }`],
    ["many directives", `{ viewer { ${"name @include(if: true) ".repeat(51)} } }`],
    ["deep nesting in fragments", `{ viewer { ${"... on Viewer { ".repeat(3_500)} role ${"}".repeat(3_500)} } }`],
    ["many tokens", `{ viewer { ${"name ".repeat(15_001)} } }`],
    [
      "a high cost",
      `{ people(first: 100) { nodes { timeline(first: 100) { nodes { actors(first: 100) { nodes { id } } } } } } }`,
    ],
    [
      "a high cost by the default of a variable",
      `query ($n: Int = 100) { people(first: $n) { nodes { timeline(first: $n) { nodes { actors(first: $n) { nodes { id } } } } } } }`,
    ],
    [
      "a high cost for the database",
      `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: search(query: "kim ${i}") { totalCount }`).join(" ")} }`,
    ],
    [
      "a high cost by the length of a list",
      `query ($rows: Int = 1000) { statistics(of: MEETING, groupBy: [YEAR], first: $rows) { keys { ${Array.from({ length: 20 }, (_, i) => `a${i}: label`).join(" ")} } ${Array.from({ length: 50 }, (_, i) => `k${i}: keys { label }`).join(" ")} } }`,
    ],
    [
      "a high cost with `last`",
      `{ people(first: null, last: 100) { nodes { timeline(first: null, last: 100) { nodes { actors(last: 100) { nodes { id } } } } } } }`,
    ],
    [
      "a filter with many nested ones",
      `{ meetings(filter: { or: [${`{ and: [${"{},".repeat(10)}] }`.repeat(10)}] }) { totalCount } }`,
    ],
    [
      "deep nesting in introspection",
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    ],
    ["a deeply nested filter", `{ meetings(filter: ${"{ not: ".repeat(9)} {} ${"}".repeat(9)}) { totalCount } }`],
    [
      "a deeply nested value",
      `{ meetings(filter: ${"{ not: ".repeat(1_500)} {} ${"}".repeat(1_500)}) { totalCount } }`,
    ],
    ["the same field many times", `{ viewer { ${"role ".repeat(14_000)} } }`],
    [
      "the schema many times",
      `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: __schema { types { name } }`).join(" ")} }`,
    ],
    [
      "parts of the schema many times, in a fragment",
      `{ __schema { types { ...all } } } fragment all on __Type { ${Array.from({ length: 11 }, (_, i) => `a${i}: fields { name }`).join(" ")} }`,
    ],
  ])("%s", async (_what, query) => {
    const { errors } = await api.ask(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain("QUERY_TOO_COMPLEX");
    expect(errors?.[0]?.message).toMatch(/Ask for|at most/);
  });

  test.each([
    `{ meetings(filter: { or: [${`{ and: [${"{},".repeat(10)}] }`.repeat(10)}] }) { totalCount } }`,
    `{ meetings(filter: ${"{ not: ".repeat(9)} {} ${"}".repeat(9)}) { totalCount } }`,
  ])("a filter, naming the argument: %s", async (query) => {
    expect((await api.ask(query)).errors?.[0]?.extensions.argument).toEqual(["filter"]);
  });

  test.each([
    ["filters", "RecordFilter", (depth: number) => `${'{"not":'.repeat(depth)}{}${"}".repeat(depth)}`],
    ["lists", "RecordFilter", (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`],
  ])("variables with deeply nested %s", async (_what, type, nested) => {
    const query = `query ($value: ${type}) { timeline(filter: $value) { totalCount } }`;
    for (const depth of [99, 5_000]) {
      const answer = await api.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json" },
        payload: `{ "query": ${JSON.stringify(query)}, "variables": { "value": ${nested(depth)} } }`,
      });
      expect(answer.statusCode).toBe(depth > 100 ? 400 : answer.statusCode);
      expect(answer.json().errors[0].extensions.code).toMatch(
        depth > 100 ? /^QUERY_TOO_COMPLEX$/ : /^(QUERY_TOO_|BAD_USER)/,
      );
    }
    const address = `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(`{"value":${nested(500)}}`)}`;
    expect((await api.app.inject({ url: address })).json().errors[0].extensions.code).toBe("QUERY_TOO_COMPLEX");
  });

  test("variables with many values", async () => {
    const unknown = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`k${i}`, 1]));
    const answer = await post({
      query: "query ($filter: RecordFilter) { timeline(filter: $filter) { totalCount } }",
      variables: { filter: unknown },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe("QUERY_TOO_COMPLEX");
  });

  test("a body that is too long", async () => {
    const answer = await post({ query: `{ viewer { role } } # ${"x".repeat(1_000_000)}` });
    expect(answer.statusCode).toBe(413);
    expect(answer.json().errors[0].extensions.code).toBe("BAD_REQUEST");
  });
});

const persisted = (version: number, sha256Hash: string) => ({ persistedQuery: { version, sha256Hash } });

describe("JSON keys with the names of inherited properties", () => {
  const send = (payload: string) => post(payload, { "content-type": "application/json" });

  test.each([
    '{ "query": "{ viewer { role } }", "__proto__": { "query": "{ unknown }" } }',
    '{ "query": "{ viewer { role } }", "constructor": { "prototype": { "query": "{ unknown }" } } }',
    '{ "query": "{ viewer { role } }", "variables": { "__proto__": { "a": 1 }, "constructor": { "prototype": 1 } } }',
    '{ "query": "{ viewer { role } }", "operationName": null, "extensions": { "__proto__": { "persistedQuery": 1 } } }',
  ])("are ignored in a request: %s", async (payload) => {
    const answer = await send(payload);
    expect(answer.json()).toEqual({ data: { viewer: { role: "READER" } } });
    expect(answer.statusCode).toBe(200);
  });

  test.each(["__proto__", "constructor"])("are refused by name in an input object: %s", async (key) => {
    const answer = await send(
      `{ "query": "query ($filter: RecordFilter) { timeline(filter: $filter) { totalCount } }",
         "variables": { "filter": { "text": "Iran", "${key}": { "prototype": { "text": "Tehran" } } } } }`,
    );
    expect(answer.json().errors[0]).toMatchObject({
      message: expect.stringContaining(`Field "${key}" is not defined by type "RecordFilter".`),
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("do not provide values of missing variables", async () => {
    const query = "query ($code: CountryCode!) { country(code: $code) { code } }";
    const answer = await send(JSON.stringify({ query, variables: 0 }).replace(":0}", ':{"__proto__":{"code":"IR"}}}'));
    expect(answer.json().errors[0].message).toBe('Variable "$code" of required type "CountryCode!" was not provided.');
  });
});

describe("an invalid operation is refused with a code", () => {
  test.each([
    ["a syntax error", "{ viewer {", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ viewer { age } }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "circular fragments",
      "{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "a literal that is not a date",
      '{ timeline(filter: { date: { from: "yesterday" } }) { totalCount } }',
      "BAD_USER_INPUT",
    ],
    [
      "a text much longer than a date",
      `{ timeline(filter: { date: { from: "{${"2000,".repeat(10_000)}}" } }) { totalCount } }`,
      "BAD_USER_INPUT",
    ],
    ["a literal that is not a country", '{ country(code: "DPRK") { name } }', "BAD_USER_INPUT"],
    ["a text that is too long", `{ search(query: "${"x".repeat(201)}") { totalCount } }`, "BAD_USER_INPUT"],
    [
      "a variable whose value would be lost",
      "query ($__proto__: ID!) { node(id: $__proto__) { id } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a mutation", "mutation { endRelations { id } }", "GRAPHQL_VALIDATION_FAILED"],
    ["a subscription", "subscription { meetings { id } }", "GRAPHQL_VALIDATION_FAILED"],
    ["an id of something else", '{ meetings(filter: { actors: ["meeting_x"] }) { totalCount } }', "BAD_USER_INPUT"],
  ])("%s", async (_what, query, code) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test("a long value, which is shortened in the message, along with what was expected", async () => {
    const query = "query ($code: CountryCode!) { country(code: $code) { name } }";
    const { errors } = await api.ask(query, { code: "K".repeat(100_000) });
    expect(errors?.[0]?.message.length).toBeLessThan(2_100);
    expect(errors?.[0]?.message).toMatch(/^Variable "\$code" got invalid value.* … .*ISO 3166/s);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test.each([
    ['$value: CountryCode = "IR"', "country(code: $value) { name }", ["code"]],
    [
      "$value: ActivityInterval",
      'relation(between: ["IR", "KP"]) { activity(interval: $value) { count } }',
      ["interval"],
    ],
    ["$value: DateMatch", 'timeline(filter: { date: { from: "2018", match: $value } }) { totalCount }', ["filter"]],
    [
      "$value: RecordOrderField = TITLE",
      "timeline(orderBy: { field: $value }) { totalCount nodes { id } }",
      ["orderBy"],
    ],
    ["$value: Boolean = true", "viewer { role @include(if: $value) }", ["if"]],
  ])("null for (%s) if that is not allowed: %s", async (variable, field, argument) => {
    for (let time = 0; time < 3; time++) {
      const { errors } = await api.ask(`query (${variable}) { ${field} }`, { value: null });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(
          /^Argument "\w+" (of non-null type .* must not be null|has invalid value .*)\.$/,
        ),
        extensions: { code: "BAD_USER_INPUT", argument },
      });
    }
  });

  test("many errors in an operation, of which only the first are listed", async () => {
    const fields = Array.from({ length: 150 }, (_, i) => `unknown${i}`).join(" ");
    const { errors } = await api.ask(`{ ${fields} }`);
    expect(errors).toHaveLength(101);
    expect(errors?.at(-1)).toEqual({
      message: "There are more errors in the document than are listed here. Fix these first.",
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });

  test("many errors in variables, of which only the first are listed", async () => {
    const { errors } = await api.ask(
      "query ($codes: [CountryCode!]) { meetings(filter: { anyCountry: $codes }) { totalCount } }",
      {
        codes: Array.from({ length: 80 }, () => "Iran"),
      },
    );
    expect(errors).toHaveLength(51);
    expect(errors?.at(-1)).toEqual({
      message: "There are more errors in the variables than are listed here. Fix these first.",
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  test.each([
    ["a country", '{ countries: ["ZZ"] }', ["filter", "countries"]],
    ["any country", '{ or: [{ anyCountry: ["ZZ"] }] }', ["filter", "anyCountry"]],
    ["a span that ends before it begins", '{ date: { from: "2020", to: "2019" } }', ["filter", "date"]],
    ["a span beside a country", '{ countries: ["IR"], date: { from: "2020", to: "2019" } }', ["filter", "date"]],
    ["an actor", '{ actors: ["x"] }', ["filter", "actors"]],
    ["a zero byte in a topic", '{ topics: ["a\\u0000"] }', ["filter", "topics"]],
    ["two zero bytes in topics", '{ topics: ["a", "\\u0000"] }', ["filter", "topics"]],
  ])("a filter, with the path to the invalid value: %s", async (_what, filter, argument) => {
    const { errors } = await api.ask(`{ timeline(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
  });

  test.each([
    ["meetings", '{ representing: ["ZZ"] }', ["filter", "representing"]],
    ["people", '{ countries: ["ZZ"] }', ["filter", "countries"]],
    ["organizations", '{ countries: ["ZZ"] }', ["filter", "countries"]],
    ["countries", '{ countries: ["ZZ"] }', ["filter", "countries"]],
    ["sources", '{ publishedOn: { from: "2020", to: "2019" } }', ["filter", "publishedOn"]],
    ["topics", '{ broader: ["\\u0000"] }', ["filter", "broader"]],
  ])("a filter of %s, with the path to the invalid value: %s", async (list, filter, argument) => {
    const { errors } = await api.ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
  });

  test("a literal, with its location", async () => {
    const query = '{ timeline(filter: { date: { from: "2018-13" } }) { totalCount } }';
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.locations).toEqual([{ line: 1, column: query.indexOf('"2018') + 1 }]);
    const other = await api.ask('{ country(code: ["KP"]) { name } }');
    expect(other.errors?.[0]?.message).toContain('not ["KP"]');
  });

  test.each([
    ["invalid JSON", "{ query", {}, 400],
    [
      "an unsupported content type",
      "{ viewer { role } }",
      { "content-type": "application/x-www-form-urlencoded" },
      415,
    ],
    ["a wrong hash", { query: "{ viewer { role } }", extensions: persisted(1, "abc") }, {}, 400],
    ["another version of persisted queries", { extensions: persisted(2, "abc") }, {}, 400],
  ])("a request with %s", async (_what, payload, headers, status) => {
    const answer = await post(payload, { "content-type": "application/json", ...headers });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0].extensions.code).toBe("BAD_REQUEST");
  });

  test.each([["-".repeat(50)], ["- ".repeat(50)], ["-(".repeat(50)], [`${"-".repeat(40)}a`]])(
    "but not a text of hyphens: %s",
    async (text) => {
      const query =
        "query ($text: String!) { timeline(filter: { text: $text }) { totalCount } search(query: $text) { totalCount } }";
      const { errors } = await api.ask(query, { text });
      expect(errors).toBeUndefined();
    },
  );

  test.each([[{ first: 2 ** 31 }], [{ first: "3" }], [{ first: 1.5 }], [{ first: [3] }], [{ first: { size: 3 } }]])(
    "the variable %j",
    async (variables) => {
      const { errors } = await api.ask("query ($first: Int) { meetings(first: $first) { totalCount } }", variables);
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );

  test.each([
    "search(query: $text)",
    "meetings(filter: { text: $text })",
    "sources(filter: { not: { text: $text } })",
    "people(filter: { text: $text })",
    "people(filter: { positions: { title: $text } })",
  ])("a text with a zero byte: %s", async (field) => {
    for (const text of ["a\0b", "\0"]) {
      const { errors } = await api.ask(`query ($text: String!) { ${field} { totalCount } }`, { text });
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
      expect(errors?.[0]?.extensions.argument).toEqual([field.startsWith("search") ? "query" : "filter"]);
    }
  });

  test.each(["\ud800", "🜨", "%_\\", "'; drop table record --", "((&|!"])("but not an odd text: %j", async (text) => {
    const { search, meetings } = await api.data(
      "query ($text: String!) { search(query: $text) { totalCount } meetings(filter: { text: $text }) { totalCount } }",
      { text },
    );
    expect(search.totalCount + meetings.totalCount).toBeGreaterThanOrEqual(0);
  });
});

describe("a request with an unsupported method is refused with the allowed ones", () => {
  test.each(["PUT", "PATCH", "DELETE"] as const)("%s", async (method) => {
    for (const sent of [{}, { payload: "no JSON", headers: { "content-type": "text/plain" } }]) {
      const answer = await api.app.inject({ method, url: "/graphql", ...sent });
      expect(answer.statusCode).toBe(405);
      expect(answer.headers.allow).toBe("GET, POST, OPTIONS");
      expect(answer.json().errors[0].extensions.code).toBe("BAD_REQUEST");
    }
  });

  test("HEAD, whose response has no body", async () => {
    const headers = { "apollo-require-preflight": "1" };
    const answer = await api.app.inject({ method: "HEAD", url: "/graphql?query={viewer{role}}", headers });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe("GET, POST, OPTIONS");
  });

  test.each([
    ["GET", { url: "/graphql?query={viewer{role}}", headers: { "apollo-require-preflight": "1" } }],
    ["POST", { url: "/graphql", payload: { query: "{ viewer { role } }" } }],
    [
      "OPTIONS",
      {
        url: "/graphql",
        headers: { origin: "https://studio.apollographql.com", "access-control-request-method": "POST" },
      },
    ],
  ] as const)("but not %s", async (method, request) => {
    const answer = await api.app.inject({ method, ...request });
    expect([200, 204]).toContain(answer.statusCode);
  });
});

describe("requests that another site's page could forge are refused", () => {
  test.each([
    ["a GET without a header that requires a preflight", { method: "GET", url: "/graphql?query={viewer{role}}" }],
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

describe("if the database fails", () => {
  const opened: { close(): Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  test("clients do not see the cause, which is logged with the request's id", async () => {
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

  test("/readyz reports it, and /healthz does not", async () => {
    const gone = await testApi();
    opened.push(gone.app);
    expect((await gone.app.inject({ url: "/readyz" })).json()).toMatchObject({ status: "ok" });
    await gone.database.close();
    expect((await gone.app.inject({ url: "/readyz" })).statusCode).toBe(503);
    expect((await gone.app.inject({ url: "/healthz" })).statusCode).toBe(200);
  });
});
