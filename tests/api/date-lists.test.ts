import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { historicalDate } from "../../src/dates/historical-date.js";
import { type TestApi, testApi } from "../support/api.js";
import { addManyRecords, manyKey } from "../support/many-records.js";

/** Dates that span more than a year, or are open at one end. */
const LONG_DATES = ["../1979", "../2024", "1980/..", "1900/1999", "198X", "1955/1956-02", "1965-03/1984"];

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const { db } = api.database;
  await addManyRecords(db, 400);
  for (const [place, date] of LONG_DATES.entries()) {
    const { earliest, latest } = historicalDate(date);
    const keys = Array.from({ length: 6 }, (_, time) => manyKey("record", 1 + place + time * LONG_DATES.length));
    await sql`update record set date = ${date}, date_earliest = ${earliest ?? "-infinity"}, date_latest = ${latest ?? "infinity"}
      where id = any (${keys}::uuid[])`.execute(db);
    await sql`select index_records(${keys}::uuid[])`.execute(db);
  }
});
afterAll(() => api.close());

interface Lists {
  [name: string]: { totalCount: number; nodes: { id: string; date: { earliest: string | null } | null }[] };
}

async function lists(filter: object, field: string, direction: string): Promise<Lists> {
  const { all, country, relation } = await api.data(
    `query ($filter: RecordFilter, $orderBy: RecordOrder) {
      all: timeline(first: 100, filter: $filter, orderBy: $orderBy) { ...Listed }
      country(code: "RU") { timeline(first: 100, filter: $filter, orderBy: $orderBy) { ...Listed } }
      relation(between: ["RU", "US"]) { timeline(first: 100, filter: $filter, orderBy: $orderBy) { ...Listed } }
    }
    fragment Listed on RecordConnection { totalCount nodes { id date { earliest } } }`,
    { filter, orderBy: { field, direction } },
  );
  return { all, country: country.timeline, relation: relation.timeline };
}

test.each([
  { from: "1950", to: "1956" },
  { from: "1983-02", to: "1986" },
  { from: "1978", to: "1979" },
  { to: "1970" },
  { from: "2024-06" },
  { from: "1950", to: "1990-06", match: "CERTAIN" },
  { to: "1985", match: "CERTAIN" },
])("a list filtered by %o has the same records in order of date as in other orders", async (date) => {
  const filter = { date, datasets: ["many"] };
  const byTitle = await lists(filter, "TITLE", "ASC");
  const ascending = await lists(filter, "DATE", "ASC");
  const descending = await lists(filter, "DATE", "DESC");
  expect(ascending.all?.totalCount).toBeGreaterThan(0);
  for (const [name, { totalCount, nodes }] of Object.entries(ascending)) {
    const ids = nodes.map(({ id }) => id);
    expect(descending[name]?.totalCount).toBe(totalCount);
    expect(byTitle[name]?.totalCount).toBe(totalCount);
    if (totalCount > 100) continue;
    expect(ids.length).toBe(totalCount);
    expect(descending[name]?.nodes.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(byTitle[name]?.nodes.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  }
});
