import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ CACHE_SECONDS: "30" });
});
afterAll(() => api.close());

const LONG = "{ countries(first: 100) { nodes { code name } } }";

function get(query: string, headers: Record<string, string> = {}) {
  const parameters = new URLSearchParams({ query });
  return api.app.inject({ url: `/graphql?${parameters}`, headers: { "apollo-require-preflight": "yes", ...headers } });
}

describe("the response to a GET", () => {
  test("may be cached for the configured time, and is not sent again if unchanged", async () => {
    const first = await get(LONG);
    expect(first.headers["cache-control"]).toBe("public, max-age=30");
    const again = await get(LONG, { "if-none-match": String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect(again.headers["cache-control"]).toBe("public, max-age=30");
    const other = await get("{ viewer { role } }", { "if-none-match": String(first.headers.etag) });
    expect(other.statusCode).toBe(200);
  });

  test.each([
    ["with an error alongside data", '{ viewer { role } meetings(after: "x") { totalCount } }', {}],
    ["to an invalid operation", "{ nothing }", {}],
    ["to a request with credentials", "{ viewer { role } }", { authorization: "Bearer someone" }],
  ])("is not cached: %s", async (_what, query, headers) => {
    expect((await get(query, headers)).headers["cache-control"]).toBe("no-store");
  });

  test("is not cached if it says that a persisted query is unknown", async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } });
    const { headers, body } = await api.app.inject({
      url: `/graphql?${new URLSearchParams({ extensions })}`,
      headers: { "apollo-require-preflight": "yes" },
    });
    expect(body).toContain("PERSISTED_QUERY_NOT_FOUND");
    expect(headers["cache-control"]).toMatch(/no-cache|no-store/);
  });
});

describe("responses are compressed for clients that accept it", () => {
  test.each([
    ["GET", () => get(LONG, { "accept-encoding": "gzip" })],
    [
      "POST",
      () =>
        api.app.inject({
          method: "POST",
          url: "/graphql",
          payload: { query: LONG },
          headers: { "accept-encoding": "gzip" },
        }),
    ],
  ])("to a %s request", async (_method, ask) => {
    const { headers, rawPayload } = await ask();
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers.vary).toMatch(/accept-encoding/i);
    const { data } = JSON.parse(gunzipSync(rawPayload).toString());
    expect(data.countries.nodes).toHaveLength(100);
  });

  test("but not short ones", async () => {
    const { headers } = await get("{ viewer { role } }", { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBeUndefined();
  });
});
