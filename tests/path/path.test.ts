import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toGlobalId } from "../../src/ids/global-id.js";
import { countryKey, keyOf } from "../../src/ids/uuid.js";
import { type TestApi, testApi } from "../support/api.js";
import { Random } from "../support/random.js";

const PEOPLE = 90;
const key = (person: number) => keyOf("chains", "actor", String(person));
const id = (person: number) => toGlobalId("person", key(person));

/** Who met whom: fifty-five meetings of two or three people drawn at random, and one long chain that meets nobody else. */
const random = new Random(7);
const somebody = () => Math.floor(random.next() * 60);
const meetings: number[][] = [
  ...Array.from({ length: 55 }, (_, number) => [
    ...new Set([somebody(), somebody(), ...(number % 5 ? [] : [somebody()])]),
  ]),
  ...[70, 71, 72, 73, 74, 75, 76].map((person) => [person, person + 1]),
];

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await api.database.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db);
    const dataset = keyOf("chains", "dataset");
    await sql`insert into dataset (id, slug, title, fingerprint) values (${dataset}, 'chains', 'Chains', '')`.execute(
      db,
    );
    for (let person = 0; person < PEOPLE; person++) {
      await sql`insert into actor (id, kind, dataset_id, key, name, fingerprint) values (${key(person)}, 'PERSON', ${dataset}, ${String(person)}, ${`Person ${person}`}, '')`.execute(
        db,
      );
      await sql`insert into person (id) values (${key(person)})`.execute(db);
    }
    // Person 60 is of Iran and has met nobody; person 61 has only met someone of Iran.
    await sql`insert into person_nationality (person_id, country_id) values (${key(60)}, ${countryKey("IR")}), (${key(62)}, ${countryKey("IR")})`.execute(
      db,
    );
    for (const [number, people] of [...meetings, [61, 62]].entries()) {
      const meeting = keyOf("chains", "record", String(number));
      await sql`insert into record (id, kind, dataset_id, key, title, date, date_earliest, date_latest, fingerprint)
        values (${meeting}, 'MEETING', ${dataset}, ${String(number)}, ${`Meeting ${number}`}, '2001', '2001-01-01', '2001-12-31', '')`.execute(
        db,
      );
      await sql`insert into meeting (id, type) values (${meeting}, 'TALKS')`.execute(db);
      for (const [place, person] of people.entries()) {
        await sql`insert into participation (meeting_id, rank, actor_id, role) values (${meeting}, ${place + 1}, ${key(person)}, 'MEMBER')`.execute(
          db,
        );
      }
      await sql`select index_records(array[${meeting}::uuid])`.execute(db);
    }
  });
});
afterAll(() => api.close());

const PATH = `query ($from: ID!, $to: ID!, $maxLength: Int) { path(from: $from, to: $to, maxLength: $maxLength) {
  length actors { id } steps { from { id } to { id } record { id actors { nodes { id } } } count }
} }`;

/** The lengths of the shortest chains from a person to all others, by exhaustive search. */
function lengthsFrom(start: number): Map<number, number> {
  const lengths = new Map([[start, 0]]);
  for (const [person, length] of lengths) {
    for (const people of meetings.filter((meeting) => meeting.includes(person))) {
      for (const other of people) if (!lengths.has(other)) lengths.set(other, length + 1);
    }
  }
  return lengths;
}

test("a path is as short as an exhaustive search finds it, and its steps are connected", async () => {
  const seen = new Set<number | null>();
  for (let pair = 0; pair < 60; pair++) {
    const [one, other] = [somebody(), somebody()];
    if (one === other) continue;
    const length = lengthsFrom(one).get(other);
    const { path } = await api.data(PATH, { from: id(one), to: id(other), maxLength: 5 });
    const expected = length !== undefined && length <= 5 ? length : null;
    seen.add(expected);
    expect(path?.length ?? null).toBe(expected);
    if (!path) continue;
    const actors = path.actors.map((actor: { id: string }) => actor.id);
    expect([actors[0], actors.at(-1)]).toEqual([id(one), id(other)]);
    for (const [place, step] of path.steps.entries()) {
      expect([step.from.id, step.to.id]).toEqual(actors.slice(place, place + 2));
      const there = step.record.actors.nodes.map((actor: { id: string }) => actor.id);
      expect(there).toEqual(expect.arrayContaining([step.from.id, step.to.id]));
    }
  }
  // The sample includes close, distant and unconnected pairs.
  expect([...seen]).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, null]));
});

describe("the length of a path is limited:", () => {
  test.each([
    [4, null, 4],
    [5, null, null],
    [5, 5, 5],
    [6, 6, 6],
    [7, 6, null],
  ])("%i steps away, with maxLength %s", async (distance, maxLength, length) => {
    const { path } = await api.data(PATH, { from: id(70), to: id(70 + distance), maxLength });
    expect(path?.length ?? null).toBe(length);
  });
});

test("a path ends at a country through its people, but does not lead through a country", async () => {
  const country = toGlobalId("country", countryKey("IR"));
  const { path } = await api.data(PATH, { from: id(61), to: country });
  expect(path).toMatchObject({ length: 1, actors: [{ id: id(61) }, { id: country }], steps: [{ count: 1 }] });
  expect(await api.data(PATH, { from: id(61), to: id(60), maxLength: 6 })).toEqual({ path: null });
});

test("a path joins two countries by the records that involve both, and names the latest", async () => {
  const [from, to] = ["IR", "KP"].map((code) => toGlobalId("country", countryKey(code)));
  const { path, timeline } = await api.data(
    `query ($from: ID!, $to: ID!) {
      path(from: $from, to: $to) { length steps { count record { title } } }
      timeline(filter: { actors: [$from, $to], types: [MEETING, AGREEMENT, ALLEGATION] }, orderBy: { field: DATE, direction: DESC }) {
        totalCount nodes { title date { edtf } }
      }
    }`,
    { from, to },
  );
  expect(path.length).toBe(1);
  expect(path.steps[0].count).toBe(timeline.totalCount);
  const latest = timeline.nodes.filter(
    (node: { date: { edtf: string } }) => node.date.edtf === timeline.nodes[0].date.edtf,
  );
  expect(latest.map(({ title }: { title: string }) => title)).toContain(path.steps[0].record.title);
});

describe("a path is refused for", () => {
  test.each([
    ["an invalid id", "nobody", "BAD_USER_INPUT"],
    ["the id of something else", toGlobalId("source", key(1)), "BAD_USER_INPUT"],
    ["an unknown id", toGlobalId("person", keyOf("chains", "actor", "nobody")), "NOT_FOUND"],
    ["an id with a wrong type", toGlobalId("organization", key(1)), "NOT_FOUND"],
    ["the same actor at both ends", id(2), "BAD_USER_INPUT"],
  ])("%s", async (_, to, code) => {
    const { errors } = await api.ask(PATH, { from: id(2), to });
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument: ["to"] });
  });

  test("a length out of bounds", async () => {
    for (const maxLength of [0, 7]) {
      const { errors } = await api.ask(PATH, { from: id(1), to: id(2), maxLength });
      expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});
