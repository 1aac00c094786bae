import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";
import { addManyRecords } from "../support/many-records.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addManyRecords(api.database.db, 400);
});
afterAll(() => api.close());

interface List {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** Returns the ids of a whole list, read in small pages. Expects as many as its `totalCount`. */
async function idsOf(document: string, listIn: (data: any) => List, variables: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const list = listIn(await api.data(document, { ...variables, after }));
    ids.push(...list.nodes.map(({ id }) => id));
    more = list.pageInfo.hasNextPage;
    after = list.pageInfo.endCursor;
    if (!more) expect(ids.length).toBe(list.totalCount);
  }
  return ids;
}

const LIST = "{ totalCount nodes { id } pageInfo { hasNextPage endCursor } }";
const PAGE = "first: 7, after: $after";

test.each([
  ["US", "RU"],
  ["RU", "US"],
  ["US", "KP"],
  ["IR", "KP"],
])("the records of %s and %s are the same, whichever way they are requested", async (one, other) => {
  const variables = { one, both: [one, other], other: [other] };
  const ofCountry = await idsOf(
    `query ($one: CountryCode!, $other: [CountryCode!], $after: String) {
      country(code: $one) { timeline(${PAGE}, filter: { anyCountry: $other }) ${LIST} }
    }`,
    ({ country }) => country.timeline,
    variables,
  );
  expect(ofCountry.length).toBeGreaterThan(3);
  const inRelation = (order: string) =>
    idsOf(
      `query ($both: [CountryCode!]!, $after: String) { relation(between: $both) { timeline(${PAGE}, ${order}) ${LIST} } }`,
      ({ relation }) => relation.timeline,
      variables,
    );
  expect(await inRelation("orderBy: { field: DATE, direction: ASC }")).toEqual(ofCountry);
  expect(await inRelation("orderBy: { field: DATE, direction: DESC }")).toEqual(ofCountry.toReversed());
  expect((await inRelation("orderBy: { field: TITLE, direction: ASC }")).toSorted()).toEqual(ofCountry.toSorted());
  const filtered = await idsOf(
    `query ($both: [CountryCode!], $after: String) { timeline(${PAGE}, filter: { countries: $both }) ${LIST} }`,
    ({ timeline }) => timeline,
    variables,
  );
  expect(filtered).toEqual(ofCountry);
});

test("a filter by three countries matches records that involve all of them", async () => {
  const nodesOf = async (filter: string) =>
    (await api.data(`{ timeline(first: 100, filter: { countries: ${filter} }) { nodes { countries { code } } } }`))
      .timeline.nodes;
  const nodes = await nodesOf(`["IR", "KP", "US"]`);
  expect(nodes.length).toBeGreaterThan(0);
  for (const { countries } of nodes) {
    const codes = countries.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(["IR", "KP", "US"]));
  }
  expect(nodes.length).toBeLessThan((await nodesOf(`["IR", "KP"]`)).length);
});
