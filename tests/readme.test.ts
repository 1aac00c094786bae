import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "./support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const EXAMPLE = /\*\*(?<question>[^*]+)\*\*\n\n```graphql\n(?<query>[^`]+)```\n\n```json\n(?<answer>[^`]+)```/g;
const examples = [...readFileSync("README.md", "utf8").matchAll(EXAMPLE)].map(({ groups }) => groups ?? {});

test("the README shows five queries", () => {
  expect(examples).toHaveLength(5);
});

test.each(examples)("$question", async ({ query = "", answer = "" }) => {
  expect(await api.data(query)).toEqual(JSON.parse(answer));
});
