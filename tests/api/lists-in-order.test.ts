import { afterAll, beforeAll, expect, test } from "vitest";
import { checkedStatement } from "../../src/statements/check.js";
import type { Statement } from "../../src/statements/statement.js";
import { storeStatements } from "../../src/store/store.js";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

function statement(kind: string, key: string, entry: object): Statement {
  const checked = checkedStatement({ kind, key, entry });
  if ("wrong" in checked) throw new Error(checked.wrong);
  return checked;
}

async function imported(statements: Statement[]): Promise<void> {
  const source = statement("source", "gazette", { title: "Gazette of the test", type: "REPORT" });
  const { total } = await storeStatements(api.database, { slug: "ordered", title: "Ordered" }, [source, ...statements]);
  expect(total.rejected).toBe(0);
}

/** Reads a list page by page, forwards and backwards, and expects both to be the same. */
async function wholeList(query: string, at: (data: any) => any, variables: object): Promise<any[]> {
  const read = async (backwards: boolean) => {
    const nodes: any[] = [];
    for (let cursor: string | null = null; ; ) {
      const page = at(
        await api.data(query, {
          ...variables,
          ...(backwards ? { last: 3, before: cursor } : { first: 3, after: cursor }),
        }),
      );
      if (backwards) nodes.unshift(...page.nodes);
      else nodes.push(...page.nodes);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
      if (!(backwards ? hasPreviousPage : hasNextPage)) return nodes;
      cursor = backwards ? startCursor : endCursor;
    }
  };
  const forwards = await read(false);
  expect(await read(true)).toEqual(forwards);
  return forwards;
}

const PAGE = "first: $first, after: $after, last: $last, before: $before";
const VARIABLES = "$first: Int, $after: String, $last: Int, $before: String";
const SHOWN = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

test("a country's people are listed by name, also after one is renamed", async () => {
  const person = (key: string, name: string) =>
    statement("person", key, { name, nationalities: ["LI", "MC"], citations: [{ source: "gazette" }] });
  const named = async (names: Record<string, string>, direction: string) => {
    await imported(Object.entries(names).map(([key, name]) => person(key, name)));
    const people = await wholeList(
      `query (${VARIABLES}, $direction: OrderDirection!) { country(code: "LI") {
        people(${PAGE}, orderBy: { field: NAME, direction: $direction }) { nodes { name } ${SHOWN} } } }`,
      ({ country }) => country.people,
      { direction },
    );
    return people.map(({ name }) => name);
  };
  const names = { a: "Émile", b: "Anna", c: "zoe", d: "Boris", e: "Eva", f: "Karl", g: "Lena" };
  expect(await named(names, "ASC")).toEqual(["Anna", "Boris", "Émile", "Eva", "Karl", "Lena", "zoe"]);
  expect(await named({ ...names, c: "Abel" }, "DESC")).toEqual([
    "Lena",
    "Karl",
    "Eva",
    "Émile",
    "Boris",
    "Anna",
    "Abel",
  ]);
});

test("a source's records are listed by date, each once, also after a date is corrected", async () => {
  const meeting = (key: string, date: string | undefined) =>
    statement("meeting", key, {
      title: `Meeting ${key}`,
      type: "TALKS",
      ...(date ? { date } : {}),
      participants: [{ actor: "LI" }],
      citations: [
        { source: "gazette", locator: "p. 1" },
        { source: "gazette", locator: "p. 2" },
      ],
    });
  const listed = async (dates: Record<string, string | undefined>, direction: string) => {
    await imported(Object.entries(dates).map(([key, date]) => meeting(key, date)));
    const { sources } = await api.data(`{ sources(filter: { datasets: ["ordered"] }) { nodes { id } } }`);
    const { id } = sources.nodes[0];
    const records = await wholeList(
      `query ($id: ID!, ${VARIABLES}, $direction: OrderDirection!) { source(id: $id) {
        records(${PAGE}, orderBy: { field: DATE, direction: $direction }) { nodes { title } ${SHOWN} } } }`,
      ({ source }) => source.records,
      { id, direction },
    );
    const filtered = await wholeList(
      `query ($id: ID!, ${VARIABLES}, $direction: OrderDirection!) {
        timeline(filter: { sources: [$id] }, ${PAGE}, orderBy: { field: DATE, direction: $direction }) { nodes { title } ${SHOWN} } }`,
      ({ timeline }) => timeline,
      { id, direction },
    );
    expect(filtered).toEqual(records);
    const { source } = await api.data(`query ($id: ID!) { source(id: $id) { records { totalCount } } }`, { id });
    expect(source.records.totalCount).toBe(records.length);
    return records.map(({ title }) => title.replace("Meeting ", "")).join("");
  };
  const dates = { a: "1999", b: "2001-05-06", c: "1987-02", d: "2010", e: "2011-01-01", f: "1950" };
  expect(await listed(dates, "ASC")).toBe("fcabde");
  expect(await listed({ ...dates, f: "2020" }, "DESC")).toBe("fedbac");
});
