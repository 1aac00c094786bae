import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";
import { addManyRecords } from "../support/many-records.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addManyRecords(api.database.db, 400);
});
afterAll(() => api.close());

test("a relation distinguishes allegations in the two directions", async () => {
  const { allegations } = await api.data(`{ allegations(first: 100) { nodes {
    claimants { ... on Person { nationalities { code } } } accused { ... on Country { code } }
  } } }`);
  interface Sides {
    claimants: { nationalities?: { code: string }[] }[];
    accused: { code?: string }[];
  }
  const [[one, other] = []] = allegations.nodes
    .map(({ claimants, accused }: Sides) => [claimants[0]?.nationalities?.[0]?.code, accused[0]?.code])
    .filter(([claimant, accused]: (string | undefined)[]) => claimant && accused && claimant !== accused);
  const { relation, ...countries } = await api.data(
    `query ($one: CountryCode!, $other: CountryCode!) {
      relation(between: [$one, $other]) {
        byOne: allegationsBy(country: $one, first: 100) { totalCount nodes { id } }
        byOther: allegationsBy(country: $other, first: 100) { totalCount nodes { id } }
      }
      one: country(code: $one) { ...Sides }
      other: country(code: $other) { ...Sides }
    }
    fragment Sides on Country {
      allegationsMade(first: 100) { nodes { id } }
      allegationsAgainst(first: 100) { nodes { id } }
    }`,
    { one, other },
  );
  const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
  const both = (made: string, against: string) =>
    ids(countries[made].allegationsMade).filter((id) => ids(countries[against].allegationsAgainst).includes(id));
  expect(ids(relation.byOne)).toEqual(both("one", "other"));
  expect(ids(relation.byOther)).toEqual(both("other", "one"));
  expect(relation.byOne.totalCount).toBeGreaterThan(0);
  expect(ids(relation.byOne)).not.toEqual(ids(relation.byOther));
});

test("allegationsBy accepts a code in lower case", async () => {
  const document = (code: string) =>
    `{ relation(between: ["US", "RU"]) { allegationsBy(country: "${code}") { totalCount nodes { id } } } }`;
  expect(await api.data(document("ru"))).toEqual(await api.data(document("RU")));
});

test("allegationsBy refuses a third country", async () => {
  const { errors } = await api.ask(
    `{ relation(between: ["US", "RU"]) { allegationsBy(country: "IR") { totalCount } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: ["country"] });
});

test.each([
  ["MONTH", 1, /^\d{4}-\d\d$/],
  ["YEAR", 12, /^\d{4}$/],
  ["DECADE", 120, /^\d{3}X$/],
])("activity by %s has no gaps and equals the statistics", async (interval, months, period) => {
  const { relation, statistics } = await api.data(
    `query ($interval: ActivityInterval!, $dimension: StatisticsDimension!) {
      relation(between: ["US", "RU"]) { activity(interval: $interval) { period start count meetings } }
      statistics(of: MEETING, filter: { countries: ["RU", "US"] }, groupBy: [$dimension], first: 1000) { keys { value } count }
    }`,
    { interval, dimension: interval },
  );
  const month = ({ start }: { start: string }) => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));
  const starts = relation.activity.map(month);
  expect(starts.slice(1)).toEqual(starts.slice(0, -1).map((before: number) => before + months));
  const counted = new Map<string, number>();
  for (const point of relation.activity) {
    expect(point.period).toMatch(period);
    if (point.meetings > 0) counted.set(point.period, point.meetings);
  }
  const rows = statistics.filter(({ keys }: { keys: { value: string | null }[] }) => keys[0]?.value !== null);
  expect(counted).toEqual(
    new Map(rows.map(({ keys, count }: { keys: { value: string }[]; count: number }) => [keys[0]?.value, count])),
  );
});
