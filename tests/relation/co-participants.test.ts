import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";
import { addManyRecords } from "../support/many-records.js";

let api: TestApi;
let leader: string;
let meetings: Meeting[];
beforeAll(async () => {
  api = await testApi();
  await addManyRecords(api.database.db, 200);
  const { people } = await api.data(`{ people(filter: { text: "Person 1" }, first: 1) { nodes { id name } } }`);
  leader = people.nodes[0].id;
  const { person } = await api.data(
    `query ($id: ID!) { person(id: $id) { meetings(first: 100) { totalCount nodes {
      date { earliest latest } participants(first: 100) { edges { role rank representing { code } node { id } } }
    } } } }`,
    { id: leader },
  );
  meetings = person.meetings.nodes;
  expect(meetings.length).toBe(person.meetings.totalCount);
});
afterAll(() => api.close());

interface Meeting {
  date: { earliest: string; latest: string } | null;
  participants: {
    edges: { role: string; rank: number; representing: { code: string } | null; node: { id: string } }[];
  };
}

const CO_PARTICIPANTS = `query ($id: ID!, $filter: RecordFilter, $roles: [ParticipantRole!], $maxRank: Int) {
  person(id: $id) { coParticipants(first: 100, filter: $filter, roles: $roles, maxRank: $maxRank) {
    totalCount edges { count averageRank first { earliest } roles { role count } periods { period count averageRank } node { id } }
  } }
}`;
const MEETINGS = { types: ["MEETING"] };

async function coParticipants(variables: object) {
  return (await api.data(CO_PARTICIPANTS, { id: leader, ...variables })).person.coParticipants;
}

/** Every participant of each of the leader's meetings, with the place in the delegation. */
function appearances() {
  return meetings.flatMap(({ date, participants: { edges } }) =>
    edges
      .filter(({ node }) => node.id !== leader)
      .map((edge) => ({
        id: edge.node.id,
        role: edge.role,
        year: date && date.earliest.slice(0, 4) === date.latest.slice(0, 4) ? date.earliest.slice(0, 4) : null,
        rank: edges.filter((other) => other.representing?.code === edge.representing?.code && other.rank <= edge.rank)
          .length,
      })),
  );
}

const mean = (numbers: number[]) =>
  Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 100) / 100;

test("co-participants have counts, roles, average ranks and periods", async () => {
  const { edges } = await coParticipants({ filter: MEETINGS });
  const all = appearances();
  let people = 0;
  for (const { node, count, averageRank, roles, periods } of edges) {
    const own = all.filter(({ id }) => id === node.id);
    // Hosts are countries: they appear without being participants.
    if (own.length === 0) continue;
    people += 1;
    expect(count).toBe(own.length);
    expect(averageRank).toBeCloseTo(mean(own.map(({ rank }) => rank)), 1);
    for (const { role, count } of roles)
      expect(count).toBe(own.filter((appearance) => appearance.role === role).length);
    const dated = own.filter(({ year }) => year !== null);
    expect(periods.reduce((sum: number, period: { count: number }) => sum + period.count, 0)).toBe(dated.length);
    for (const { period, count, averageRank } of periods) {
      const then = dated.filter(({ year }) => year === period);
      expect(count).toBe(then.length);
      if (then.length === 0) expect(averageRank).toBeNull();
      else expect(averageRank).toBeCloseTo(mean(then.map(({ rank }) => rank)), 1);
    }
  }
  expect(people).toBe(new Set(all.map(({ id }) => id)).size);
});

test("co-participants can be limited to roles and ranks", async () => {
  const counted = (list: { id: string }[]) => new Set(list.map(({ id }) => id)).size;
  const heads = appearances().filter(({ role }) => role === "HEAD_OF_DELEGATION");
  expect((await coParticipants({ filter: MEETINGS, roles: ["HEAD_OF_DELEGATION"] })).totalCount).toBe(counted(heads));
  const front = appearances().filter(({ rank }) => rank <= 1);
  expect(counted(front)).toBeGreaterThan(0);
  expect((await coParticipants({ maxRank: 1 })).totalCount).toBe(counted(front));
});

test("co-participants are the same without a filter and with one that everything matches", async () => {
  expect(await coParticipants({ filter: { and: [] } })).toEqual(await coParticipants({}));
});

test("the details of a page of co-participants take a fixed number of statements", async () => {
  const few = await api.counted(CO_PARTICIPANTS.replace("first: 100", "first: 2"), { id: leader });
  const { statements } = await api.counted(CO_PARTICIPANTS, { id: leader });
  expect(statements).toBe(few.statements);
});

test("two countries' counts are the same from both sides, and equal to the records of their relation", async () => {
  const { country } = await api.data(`{ country(code: "IR") {
    coParticipants(first: 100) { edges { count node { ... on Country { relationWith(code: "IR") { timeline { totalCount } }
      coParticipants(first: 100) { edges { count node { ... on Country { code } } } } } } } } } }`);
  const others = country.coParticipants.edges.filter(({ node }: any) => node.relationWith);
  expect(others.length).toBeGreaterThan(3);
  for (const { count, node } of others) {
    const { edges } = node.coParticipants;
    const back = edges.find((edge: any) => edge.node.code === "IR");
    expect([back?.count, node.relationWith.timeline.totalCount]).toEqual([count, count]);
  }
});
