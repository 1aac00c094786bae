import { createHash } from "node:crypto";
import { type AddressInfo, connect, createServer } from "node:net";
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

test("a query can be requested by its hash after its text was sent", async () => {
  const api = await testApi();
  expect((await ask(api, {})).errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  expect(await ask(api, { query: QUERY })).toEqual(ANSWER);
  expect(await ask(api, {})).toEqual(ANSWER);
  await api.close();
});

test("if Redis does not answer, only queries with their text are answered", async () => {
  const api = await testApi({ REDIS_URL: "redis://127.0.0.1:1" });
  expect(await ask(api, { query: QUERY })).toEqual(ANSWER);
  expect((await ask(api, {})).errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  await api.close();
});

const { TEST_REDIS_URL } = process.env;

describe.skipIf(!TEST_REDIS_URL)("with Redis (TEST_REDIS_URL)", () => {
  test("a query that was sent to one node is known to another by its hash", async () => {
    const one = await testApi({ REDIS_URL: TEST_REDIS_URL ?? "" });
    const other = await testApi({ REDIS_URL: TEST_REDIS_URL ?? "" });
    expect(await ask(one, { query: QUERY })).toEqual(ANSWER);
    expect(await ask(other, {})).toEqual(ANSWER);
    await one.close();
    await other.close();
  });

  test("requests that wait for Redis do not block others", async () => {
    const redis = await heldBack(new URL(TEST_REDIS_URL ?? ""));
    const api = await testApi({ REDIS_URL: redis.url, DATABASE_POOL_SIZE: "1" }, { poolSize: 1 });
    expect(await ask(api, { query: QUERY })).toEqual(ANSWER);
    // The connection to Redis takes a moment.
    await expect.poll(() => ask(api, {})).toEqual(ANSWER);
    redis.hold();
    const waiting = Array.from({ length: 5 }, () => ask(api, {}));
    const first = await Promise.race([...waiting.map((asked) => asked.then(() => "by hash")), api.data(QUERY)]);
    expect(first).toEqual(ANSWER.data);
    redis.release();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => ANSWER));
    await api.close();
    redis.close();
  });
});

/** Starts a proxy of Redis that can hold back its responses. */
async function heldBack({ hostname, port }: URL) {
  let isHeld = false;
  const held: (() => void)[] = [];
  const server = createServer((client) => {
    const redis = connect(Number(port), hostname);
    client.on("error", () => {});
    client.on("close", () => redis.destroy());
    client.pipe(redis);
    redis.on("error", () => client.destroy());
    redis.on("data", (data) => {
      if (isHeld) held.push(() => client.write(data));
      else client.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      for (const send of held.splice(0)) send();
    },
    close: () => server.close(),
  };
}
