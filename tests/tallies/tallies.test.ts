import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RecordFilter, RecordType, StatisticsDimension } from "../../src/generated/models.js";
import { toGlobalId } from "../../src/ids/global-id.js";
import { countryKey } from "../../src/ids/uuid.js";
import { Context } from "../../src/request/context.js";
import { checkedStatement } from "../../src/statements/check.js";
import type { Statement } from "../../src/statements/statement.js";
import { countRecords } from "../../src/statistics/statistics.queries.js";
import { storeStatements } from "../../src/store/store.js";
import { type TestApi, testApi } from "../support/api.js";
import { addManyRecords } from "../support/many-records.js";
import { Random } from "../support/random.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addManyRecords(api.database.db, 300);
  // Two countries become a large circle after thousands of records; here, one is made directly.
  await keepPair("IR", "KP");
  await keepTwoPeople();
}, 120_000);
afterAll(() => api.close());

/** Makes two people large actors, as thousands of records would. */
async function keepTwoPeople(): Promise<void> {
  await sql`select keep_actor(id, '{}') from (select id from person order by id limit 2) as two`.execute(
    api.database.db,
  );
}

async function keepPair(one: string, other: string): Promise<void> {
  const keys = [countryKey(one), countryKey(other)].sort();
  await sql`select keep_circle(${keys[0]}::uuid, ${keys[1]}::uuid, '{}')`.execute(api.database.db);
}

const KINDS = ["MEETING", "AGREEMENT", "ALLEGATION", "MILESTONE"] as const;
const DIMENSIONS: readonly StatisticsDimension[] = [
  ...(["YEAR", "DECADE", "MONTH", "COUNTRY", "COUNTRY_PAIR", "TOPIC"] as const),
  ...(["TYPE", "STATUS", "SOURCE", "DATASET", "ACTOR"] as const),
];
const FILTERS: readonly RecordFilter[] = [
  {},
  { datasets: ["drawn-1", "many"] },
  { countries: ["KP"] },
  { anyCountry: ["US"] },
  { countries: ["KP", "IR"] },
  { countries: ["US", "RU"], types: ["MEETING", "ALLEGATION"] },
];
/** Matches everything, but the tallies cannot answer it, so the records themselves are counted. */
const COUNTED: RecordFilter = { and: [{}] };

function statistics(of: RecordType, groupBy: StatisticsDimension[], filter: RecordFilter, first: number) {
  const context = new Context(api.database.db, { depth: 9, aliases: 9, tokens: 9, cost: 9 }, "test");
  return countRecords(context, { of, groupBy, filter, first });
}

const TOTALS = `query ($all: RecordFilter, $meeting: MeetingFilter, $agreement: AgreementFilter, $allegation: AllegationFilter) {
  timeline(filter: $all) { totalCount }
  meetings(filter: $meeting) { totalCount }
  relation(between: ["KP", "IR"]) {
    meetings(filter: $meeting) { totalCount }
    timeline(filter: $all) { totalCount }
    allegationsBy(country: KP, filter: $allegation) { totalCount }
  }
  country(code: "IR") {
    agreements(filter: $agreement, orderBy: { field: TITLE, direction: ASC }) { totalCount }
    allegationsMade(filter: $allegation) { totalCount }
    allegationsAgainst(filter: $allegation) { totalCount }
  }
  people(first: 8) { nodes { timeline(filter: $all) { totalCount } meetings(filter: $meeting) { totalCount } } }
  organizations(first: 8) { nodes { allegationsMade(filter: $allegation) { totalCount } allegationsAgainst(filter: $allegation) { totalCount } } }
  sources(first: 8) { nodes { records(filter: $all) { totalCount } } }
  topics(first: 8) { nodes { records(filter: $all) { totalCount } } }
  datasets { nodes { records(filter: $all) { totalCount } } }
}`;

const CO_PARTICIPANTS = `query ($id: ID!, $filter: RecordFilter, $after: String) {
  node(id: $id) {
    ... on Actor {
      name
      coParticipants(filter: $filter, after: $after, first: 7) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { cursor count first { edtf } last { edtf } averageRank node { id name } }
      }
    }
  }
}`;

const SHARED = `query ($other: ID!, $filter: RecordFilter) {
  node(id: $other) {
    ... on Actor {
      up: timeline(filter: $filter, first: 100, orderBy: { field: DATE, direction: ASC }) { nodes { date { edtf } } }
      down: timeline(filter: $filter, first: 100, orderBy: { field: DATE, direction: DESC }) { nodes { date { edtf } } }
    }
  }
}`;

/** Expects the first and last dates of a country's co-participants to be those of the records that they share. */
async function expectDates(code: string): Promise<void> {
  const { node } = await api.data(CO_PARTICIPANTS, { id: toGlobalId("country", countryKey(code)) });
  for (const { first, last, node: other } of node.coParticipants.edges) {
    const shared = await api.data(SHARED, { other: other.id, filter: { countries: [code] } });
    const dated = ({ nodes }: { nodes: { date: unknown }[] }) => nodes.find(({ date }) => date)?.date ?? null;
    expect([first, last], `${code} and ${other.name}`).toEqual([dated(shared.node.up), dated(shared.node.down)]);
  }
}

/** Expects the co-participants of countries and of others with many records to be those counted in the records. */
async function expectCoParticipants(): Promise<void> {
  const { rows: large } = await sql<{ id: string }>`select actor_id as id from large_actor order by 1`.execute(
    api.database.db,
  );
  const ids = [
    ...["KP", "IR", "US"].map((code) => toGlobalId("country", countryKey(code))),
    ...large.slice(0, 3).map(({ id }) => toGlobalId("person", id)),
  ];
  for (const id of ids) {
    const first = await api.data(CO_PARTICIPANTS, { id });
    expect(first).toEqual(await api.data(CO_PARTICIPANTS, { id, filter: COUNTED }));
    const after = first.node.coParticipants.pageInfo.endCursor;
    expect(await api.data(CO_PARTICIPANTS, { id, after })).toEqual(
      await api.data(CO_PARTICIPANTS, { id, after, filter: COUNTED }),
    );
  }
  await expectDates("KP");
}

/** Expects every answer from the tallies to equal a count of the records. */
async function expectAgreement(): Promise<void> {
  for (const of of KINDS) {
    const dimensions = DIMENSIONS.filter((dimension) => isCountedBy(of, dimension));
    const pairs = Array.from({ length: 6 }, () => [random.of(dimensions), random.of(dimensions)]);
    const byTwo: StatisticsDimension[][] = [["YEAR", "ACTOR"], ...pairs.filter(([one, other]) => one !== other)];
    for (const groupBy of [...dimensions.map((one) => [one]), ...byTwo]) {
      for (const filter of [{}, random.of(FILTERS)]) {
        const first = random.of([2, 5, 1000]);
        const kept = await statistics(of, groupBy, filter, first);
        const counted = await statistics(of, groupBy, { ...filter, ...COUNTED }, first);
        const what = `the first ${first} of ${of} by ${groupBy.join(" and ")} where ${JSON.stringify(filter)}`;
        expect(kept, what).toEqual(counted);
      }
    }
  }
  await expectCoParticipants();
  const counted = { all: COUNTED, meeting: COUNTED, agreement: COUNTED, allegation: COUNTED };
  expect(await api.data(TOTALS)).toEqual(await api.data(TOTALS, counted));
  // The counts of a country's relations come from the tallies alone.
  const { country } = await api.data(
    `{ country(code: "KP") { relations(first: 50) { edges { count country { code } } } } }`,
  );
  for (const { count, country: other } of country.relations.edges.slice(0, 5)) {
    const { timeline } = await api.data(`query ($filter: RecordFilter) { timeline(filter: $filter) { totalCount } }`, {
      filter: { countries: ["KP", other.code], ...COUNTED },
    });
    expect(count).toBe(timeline.totalCount);
  }
}

function isCountedBy(of: RecordType, dimension: StatisticsDimension): boolean {
  if (dimension === "TYPE") return of !== "ALLEGATION";
  return dimension !== "STATUS" || of === "ALLEGATION" || of === "AGREEMENT";
}

const random = new Random(20_260_101);

function statement(kind: string, key: string, entry: object): Statement {
  const checked = checkedStatement({ kind, key, entry });
  if ("wrong" in checked) throw new Error(checked.wrong);
  return checked;
}

/** A dataset's statements: sources, topics, people, and random records of all kinds, different each time. */
function drawn(slug: string, records: number): Statement[] {
  const cited = () => [{ source: random.of(["list", "letter"]) }];
  const who = () => random.of(["KP", "IR", "US", "RU", "ann", "ben"]);
  const others = () => [...new Set([who(), who(), who()])];
  const about = () => ({
    title: "Drawn",
    ...random.of([
      {},
      { date: "1999" },
      { date: "200X" },
      { date: "2014-05" },
      { date: "2014-05-06" },
      { date: "../1979" },
    ]),
    topics: random.of([[], ["broad"], ["narrow"], ["broad", "narrow"]]),
    citations: [...cited(), ...cited()].slice(0, random.of([1, 2])),
  });
  const kinds = {
    meeting: () => ({ type: random.of(["TALKS", "VISIT"]), participants: others().map((actor) => ({ actor })) }),
    agreement: () => ({
      type: "TREATY",
      status: random.of(["SIGNED", "IN_FORCE"]),
      parties: others().map((actor) => ({ actor })),
    }),
    allegation: () => ({ claim: "Something", claimants: [who()], accused: others() }),
    milestone: () => ({ type: "RECOGNITION", actors: others().map((actor) => ({ actor, role: "PARTY" })) }),
  };
  return [
    ...["list", "letter"].map((key) => statement("source", key, { title: `Source ${key}`, type: "REPORT" })),
    statement("topic", `broad-${slug}`, { name: `Broad ${slug}` }),
    statement("topic", "broad", { name: "Broad" }),
    statement("topic", "narrow", {
      name: "Narrow",
      ...(records % 2 ? { broader: `broad-${slug}` } : { broader: "broad" }),
    }),
    ...["ann", "ben"].map((key) =>
      statement("person", key, { name: key, nationalities: [random.of(["KP", "IR"])], citations: cited() }),
    ),
    ...Array.from({ length: records }, (_, place) => {
      // The key includes the kind, because an entry cannot change its kind.
      const kind = (["meeting", "agreement", "allegation", "milestone"] as const)[place % 4] ?? "meeting";
      return statement(kind, `${kind}-${place}`, { ...about(), ...kinds[kind]() });
    }),
  ];
}

async function importDrawn(slug: string, records: number, prune = false) {
  const { total } = await storeStatements(api.database, { slug, title: slug }, drawn(slug, records), {
    batchSize: 10,
    prune,
  });
  expect(total.rejected).toBe(0);
}

const CHANGES: Record<string, () => Promise<unknown>> = {
  "an import": () => importDrawn("drawn-1", 30),
  "an import of other content under the same keys": () => importDrawn("drawn-1", 24),
  "an import that prunes": () => importDrawn("drawn-1", 11, true),
  "two concurrent imports": () => Promise.all([importDrawn("drawn-1", 21), importDrawn("drawn-2", 33, true)]),
  "direct changes by SQL": () =>
    api.database.db.transaction().execute(async (trx) => {
      await sql`update record set date = '1950', date_earliest = '1950-01-01', date_latest = '1950-12-31' where key = 'meeting-4'`.execute(
        trx,
      );
      await sql`update meeting set type = 'CALL' where id in (select id from record where key = 'meeting-8')`.execute(
        trx,
      );
      await sql`update citation set source_id = (select max(id::text)::uuid from source) where record_id in (select id from record where key like '%-1')`.execute(
        trx,
      );
      await sql`delete from record_topic where record_id in (select id from record where key like 'agreement-%')`.execute(
        trx,
      );
      // Dates, topics and sources are derived for where records are looked up by actor, country, topic and source.
      await sql`select index_records(array(
        select id from record where key = 'meeting-4' or key like '%-1' or key like 'agreement-%'))`.execute(trx);
      await sql`delete from record where key = 'allegation-2'`.execute(trx);
    }),
  "a transaction that is rolled back": async () => {
    const failed = api.database.db.transaction().execute(async (trx) => {
      await sql`delete from record where key like 'meeting-%'`.execute(trx);
      await sql`select count_uncounted()`.execute(trx);
      throw new Error("rolled back");
    });
    await expect(failed).rejects.toThrow("rolled back");
  },
};

test.each(Object.keys(CHANGES))(
  "tallies agree with the records after %s",
  async (name) => {
    await CHANGES[name]?.();
    await expectAgreement();
    const noted = await sql<{ many: number }>`select coalesce(sum(many), 0)::int as many from uncounted`.execute(
      api.database.db,
    );
    await sql`select count_uncounted()`.execute(api.database.db);
    if ((noted.rows[0]?.many ?? 0) > 0) await expectAgreement();
  },
  120_000,
);

test.each(KINDS)("tallies of all %s by two dimensions agree with the records", async (of) => {
  const values = (["YEAR", "DECADE", "MONTH", "TYPE", "STATUS", "TOPIC"] as const).filter((one) =>
    isCountedBy(of, one),
  );
  for (const [place, one] of values.entries()) {
    for (const other of values.slice(place + 1)) {
      const kept = await statistics(of, [other, one], {}, 1000);
      expect(kept, `${other} and ${one}`).toEqual(await statistics(of, [other, one], COUNTED, 1000));
      expect(kept.length).toBeGreaterThan(0);
    }
  }
});

test("tallies agree with the records after a circle becomes large", async () => {
  await keepPair("US", "RU");
  await expectAgreement();
}, 60_000);

test("an actor's co-participants are kept once it is in two thousand records of a kind", async () => {
  const kept = () => sql`select from large_actor`.execute(api.database.db).then(({ rows }) => rows.length);
  const meetings = (number: number): Statement[] => [
    statement("source", "list", { title: "List", type: "REPORT" }),
    ...["eve", "joe"].map((key) => statement("person", key, { name: key, citations: [{ source: "list" }] })),
    ...Array.from({ length: number }, (_, place) =>
      statement("meeting", `long-${place}`, {
        title: "One of many",
        type: "TALKS",
        participants: ["eve", "joe", "KP"].slice(place % 2).map((actor) => ({ actor })),
        citations: [{ source: "list" }],
      }),
    ),
  ];
  const before = await kept();
  const imported = (number: number) =>
    storeStatements(api.database, { slug: "long", title: "long" }, meetings(number), { prune: true });
  await imported(1990);
  expect(await kept()).toBe(before);
  await imported(2000);
  // Joe is in all of them, Eve in every other one.
  expect(await kept()).toBe(before + 1);
  await expectCoParticipants();
  await imported(3);
  await expectCoParticipants();
}, 120_000);
