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
)("every entry is on exactly one page, forwards and backwards, in the order %j", async (orderBy) => {
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

test("a page has 20 entries by default, and none with `first: 0`", async () => {
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

describe("invalid arguments of a page are refused by name", () => {
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
    ].map(([value, message]) => [{ after: forged("records by DATE", value) }, "after", message] as const),
    [
      { after: forged("records by TITLE", "x") },
      "after",
      /another list \(records by TITLE; this one: records by DATE\)/,
    ],
  ] as const)("%j", async (variables, argument, message) => {
    expect(await refusal(variables)).toMatchObject({
      message: expect.stringMatching(message as RegExp),
      extensions: { code: "BAD_USER_INPUT", argument: [argument] },
    });
  });
});

test.each([
  ["meetings by DATE", "milestones", "milestones by DATE"],
  ["meetings by DATE", "timeline", "records by DATE"],
  ["topics by NAME", "countries", "countries by NAME"],
  ["countries by NAME", "people", "people by NAME"],
  ["organizations by NAME", "people", "people by NAME"],
  ["datasets by TITLE", "sources", "sources by TITLE"],
] as const)("a cursor from %s is refused by %s", async (given, asked, expected) => {
  const [from, field] = given.split(" by ");
  const orderBy = field === "DATE" ? "" : `orderBy: { field: ${field}, direction: ASC },`;
  const { list } = await api.data(`{ list: ${from}(${orderBy} first: 1) { pageInfo { endCursor } } }`);
  for (const argument of ["after", "before"]) {
    const { errors } = await api.ask(`query ($cursor: String!) { ${asked}(${argument}: $cursor) { nodes { id } } }`, {
      cursor: list.pageInfo.endCursor,
    });
    expect(errors?.[0]).toMatchObject({
      message: `\`${argument}\` comes from another list (${given}; this one: ${expected}). Start over without it.`,
      extensions: { code: "BAD_USER_INPUT", argument: [argument] },
    });
  }
});

test("cursors name their list, also within a record or a country", async () => {
  const { country, meetings } = await api.data(`{
    country(code: "IR") {
      relations(first: 1) { pageInfo { endCursor } }
      coParticipants(first: 1) { pageInfo { endCursor } }
      representatives(first: 1) { pageInfo { endCursor } }
    }
    meetings(first: 1) {
      nodes {
        actors(first: 1) { pageInfo { endCursor } }
        participants(first: 1) { pageInfo { endCursor } }
        citations(first: 1) { pageInfo { endCursor } }
      }
    }
  }`);
  const pages = [...Object.values(country), ...Object.values(meetings.nodes[0])] as {
    pageInfo: { endCursor: string };
  }[];
  const lists = pages.map(({ pageInfo }) => JSON.parse(Buffer.from(pageInfo.endCursor, "base64url").toString())[0]);
  expect(lists).toEqual([
    "relations by COUNT",
    "co-participants by COUNT",
    "representatives by COUNT",
    "actors by RANK",
    "participants by RANK",
    "citations by RANK",
  ]);
});

test("a cursor stays valid if the filter changes, and continues from the same position", async () => {
  const { edges } = await page({ first: 6 });
  const { timeline } = await api.data(
    `query ($after: String!) { timeline(after: $after, first: 3, filter: { countries: ["IR"] }) { nodes { id } } }`,
    { after: edges[5].cursor },
  );
  expect(timeline.nodes).toHaveLength(3);
  for (const { id } of timeline.nodes) expect(all.indexOf(id)).toBeGreaterThan(5);
});

function forged(...parts: unknown[]): string {
  return Buffer.from(JSON.stringify([...parts, "00000000-0000-5000-8000-000000000000"])).toString("base64url");
}
