import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

const QUERY = `{ country(code: "KP") { alpha3 } } # ${Date.now()}`;
const ANSWER = { data: { country: { alpha3: "PRK" } } };
const persistedQuery = { version: 1, sha256Hash: createHash("sha256").update(QUERY).digest("hex") };

async function ask(api: TestApi, query: Record<string, string>) {
  const parameters = new URLSearchParams({ extensions: JSON.stringify({ persistedQuery }), ...query });
  const headers = { "apollo-require-preflight": "true" };
  return (await api.app.inject({ method: "GET", url: `/graphql?${parameters}`, headers })).json();
}

test("a query is asked by its hash once it was sent", async () => {
  const api = await testApi();
  expect((await ask(api, {})).errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  expect(await ask(api, { query: QUERY })).toEqual(ANSWER);
  expect(await ask(api, {})).toEqual(ANSWER);
  await api.close();
});

test("while Redis does not answer, queries are answered when they are sent", async () => {
  const api = await testApi({ REDIS_URL: "redis://127.0.0.1:1" });
  expect(await ask(api, { query: QUERY })).toEqual(ANSWER);
  expect((await ask(api, {})).errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  await api.close();
});

const { TEST_REDIS_URL } = process.env;

describe.skipIf(!TEST_REDIS_URL)("with Redis (TEST_REDIS_URL)", () => {
  test("what one node was sent, another knows by its hash", async () => {
    const one = await testApi({ REDIS_URL: TEST_REDIS_URL ?? "" });
    const other = await testApi({ REDIS_URL: TEST_REDIS_URL ?? "" });
    expect(await ask(one, { query: QUERY })).toEqual(ANSWER);
    expect(await ask(other, {})).toEqual(ANSWER);
    await one.close();
    await other.close();
  });
});
