import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

/** With a pool of one connection to a server, two operations are executed at once, and all others wait. */
let api: TestApi;
beforeAll(async () => {
  api = await testApi({ DATABASE_POOL_SIZE: "1" }, { poolSize: 1 });
});
afterAll(() => api.close());

test("each of many concurrent requests gets its own response", async () => {
  const codes = Array.from({ length: 40 }, (_, place) => ["KP", "IR", "RU", "CN"][place % 4]);
  const [right, wrong, late] = await Promise.all([
    Promise.all(
      codes.map((code) => api.data("query Asked($code: CountryCode!) { country(code: $code) { code } }", { code })),
    ),
    Promise.all(codes.map((_, place) => api.ask(`{ nothing${place} }`))),
    Promise.all(codes.map((code, place) => api.data(`{ asked${place}: country(code: "${code}") { code } }`))),
  ]);
  expect(right).toEqual(codes.map((code) => ({ country: { code } })));
  for (const [place, { errors }] of wrong.entries()) expect(errors?.[0]?.message).toContain(`"nothing${place}"`);
  expect(late).toEqual(codes.map((code, place) => ({ [`asked${place}`]: { code } })));
});
