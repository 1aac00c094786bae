import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
let all: string[];
beforeAll(async () => {
  api = await testApi();
  all = (await page({ first: 100 })).nodes.map(({ id }: { id: string }) => id);
});
afterAll(() => api.close());

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: RecordOrder = { field: DATE, direction: ASC }) {
  timeline(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    totalCount nodes { id } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(variables: Record<string, unknown>) {
  return (await api.data(PAGE, variables)).timeline;
}

async function refusal(variables: Record<string, unknown>) {
  return (await api.ask(PAGE, variables)).errors?.[0];
}

test.each(
  ["DATE", "TITLE", "CREATED_AT", "UPDATED_AT"].flatMap((field) =>
    ["ASC", "DESC"].map((direction) => ({ field, direction })),
  ),
)("every entry is on exactly one page, forwards and backwards, by %j", async (orderBy) => {
  const whole = (await page({ first: 100, orderBy })).nodes.map(({ id }: { id: string }) => id);
  const forwards: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo, totalCount } = await page({ first: 7, after, orderBy });
    expect(totalCount).toBe(all.length);
    forwards.push(...nodes.map(({ id }: { id: string }) => id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  const backwards: string[] = [];
  for (let before: string | null = null; ; ) {
    const { nodes, pageInfo } = await page({ last: 7, before, orderBy });
    backwards.unshift(...nodes.map(({ id }: { id: string }) => id));
    before = pageInfo.startCursor;
    if (!pageInfo.hasPreviousPage) break;
  }
  expect(forwards).toEqual(whole);
  expect(backwards).toEqual(whole);
  expect(new Set(whole)).toEqual(new Set(all));
});

test("a page has 20 entries where the operation does not say, and none for 0", async () => {
  expect((await page({})).nodes).toHaveLength(20);
  expect(await page({ first: 0 })).toMatchObject({
    nodes: [],
    totalCount: all.length,
    pageInfo: { startCursor: null },
  });
});

test("a page can lie between two cursors", async () => {
  const { edges } = await page({ first: 6 });
  const between = await page({ first: 10, after: edges[0].cursor, before: edges[5].cursor });
  expect(between.nodes.map(({ id }: { id: string }) => id)).toEqual(all.slice(1, 5));
});

describe("what cannot be a page is refused, with the argument's name", () => {
  test.each([
    [{ first: 101 }, "first", /at most 100/],
    [{ last: 101 }, "last", /at most 100/],
    [{ first: -1 }, "first", /negative/],
    [{ first: 1, last: 1 }, "last", /not both/],
    [{ after: "🜨" }, "after", /not a cursor/],
    [{ before: "" }, "before", /not a cursor/],
    ...[
      ["0000-01-01", /not a cursor/],
      ["2023-02-29", /not a cursor/],
      ["'; drop table record --", /not a cursor/],
    ].map(([value, message]) => [{ after: forged("DATE", value) }, "after", message] as const),
    [{ after: forged("TITLE", "x") }, "after", /sorted by TITLE, this one is sorted by DATE/],
  ] as const)("%j", async (variables, argument, message) => {
    expect(await refusal(variables)).toMatchObject({
      message: expect.stringMatching(message as RegExp),
      extensions: { code: "BAD_USER_INPUT", argument: [argument] },
    });
  });
});

function forged(...parts: unknown[]): string {
  return Buffer.from(JSON.stringify([...parts, "00000000-0000-5000-8000-000000000000"])).toString("base64url");
}
