import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";
import { addManyRecords, manyKey } from "../support/many-records.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addManyRecords(api.database.db, 300);
});
afterAll(() => api.close());

/** For each topic, the records about it or a narrower one, from the topics that each record states. */
async function aboutTopics(): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ slug: string; ids: string[] }>`
    with recursive branch as (
      select slug, id from topic
      union
      select branch.slug, topic.id from branch join topic on topic.broader_id = branch.id
    )
    select slug, array_agg(distinct record_id::text) filter (where record_id is not null) as ids
    from branch left join record_topic on topic_id = branch.id group by slug`.execute(api.database.db);
  return new Map(rows.map(({ slug, ids }) => [slug, ids ?? []]));
}

interface Listed {
  totalCount: number;
  nodes: { id: string; date: { earliest: string | null } | null }[];
}

/** Expects the lists of every topic's records to be complete, in every order. */
async function expectLists(): Promise<void> {
  const about = await aboutTopics();
  const { topics } = await api.data(`{ topics(first: 100) { nodes { slug
    byDate: records(first: 100, orderBy: { field: DATE, direction: ASC }) { ...Listed } latestFirst: records(first: 100, orderBy: { field: DATE, direction: DESC }) { ...Listed }
    byTitle: records(first: 100, orderBy: { field: TITLE, direction: ASC }) { ...Listed } } } }
    fragment Listed on RecordConnection { totalCount nodes { id } }`);
  let seen = 0;
  for (const { slug, byDate, latestFirst, byTitle } of topics.nodes) {
    const expected = about.get(slug)?.length ?? 0;
    if (expected > 100) continue;
    const { filtered, among } = await api.data(
      `query ($filtered: RecordFilter, $among: RecordFilter) {
        filtered: timeline(first: 100, filter: $filtered, orderBy: { field: DATE, direction: ASC }) { totalCount nodes { id } }
        among: timeline(first: 100, filter: $among, orderBy: { field: DATE, direction: ASC }) { totalCount nodes { id } }
      }`,
      { filtered: { topics: [slug] }, among: { topics: [slug, "no-such-topic"] } },
    );
    const ids = (list: Listed) => list.nodes.map(({ id }) => id);
    expect(new Set(ids(byDate)).size, slug).toBe(expected);
    expect(ids(byDate)).toEqual(ids(filtered));
    expect(ids(byDate)).toEqual(ids(among));
    expect(ids(byDate).toSorted()).toEqual(ids(latestFirst).toSorted());
    expect(ids(byDate).toSorted()).toEqual(ids(byTitle).toSorted());
    for (const list of [byDate, latestFirst, byTitle, filtered, among]) expect(list.totalCount).toBe(expected);
    seen += expected;
  }
  expect(seen).toBeGreaterThan(100);
}

test("a topic's lists include the records of narrower topics", expectLists);

test("a topic's lists stay correct when topics move in the hierarchy", async () => {
  const { db } = api.database;
  const [one, other, third] = [manyKey("topic", 1), manyKey("topic", 2), manyKey("topic", 3)];
  await sql`update topic set broader_id = ${one}::uuid where id = ${other}::uuid`.execute(db);
  await expectLists();
  await sql`update topic set broader_id = case when id = ${other}::uuid then ${third}::uuid end
    where id = ${other}::uuid or broader_id = ${third}::uuid`.execute(db);
  await expectLists();
});

test("an unknown topic has no records", async () => {
  const { timeline } = await api.data(
    `{ timeline(filter: { topics: ["no-such-topic"] }) { totalCount nodes { id } } }`,
  );
  expect(timeline).toEqual({ totalCount: 0, nodes: [] });
});

test("a topic's records do not depend on the other selected fields", async () => {
  const { topics } = await api.data(`{ topics(first: 100) { nodes { slug records { totalCount } } } }`);
  const alone = await api.data(`{ topics(first: 100) { nodes { records { totalCount nodes { id } } } } }`);
  const counts = topics.nodes.map(({ records }: { records: Listed }) => records.totalCount);
  expect(Math.max(...counts)).toBeGreaterThan(0);
  expect(alone.topics.nodes.map(({ records }: { records: Listed }) => records.totalCount)).toEqual(counts);
  expect(alone.topics.nodes.map(({ records }: { records: Listed }) => records.nodes.length > 0)).toEqual(
    counts.map((count: number) => count > 0),
  );
  const { timeline } = await api.data(
    `{ timeline(first: 20) { nodes { topics { records { totalCount } broader { records { totalCount } } } } } }`,
  );
  for (const topic of timeline.nodes.flatMap((node: { topics: object[] }) => node.topics)) {
    expect(topic.records.totalCount).toBeGreaterThan(0);
    if (topic.broader) expect(topic.broader.records.totalCount).toBeGreaterThanOrEqual(topic.records.totalCount);
  }
});
