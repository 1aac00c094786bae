import { afterAll, beforeAll, expect, it } from "vitest";
import { toGlobalId } from "../../src/ids/global-id.js";
import { mergeActors, unmergeActors } from "../../src/merging/merge.js";
import { keyOfStatement } from "../../src/store/keys.js";
import { loadDossier } from "../../src/store/load-dossier.js";
import { type TestApi, testApi } from "../support/api.js";
import { everything } from "../support/everything.js";
import { Random } from "../support/random.js";
import { dossier } from "./dossiers.js";

const BY = { by: "Ann" };
const random = new Random(20_260_101);
const below = (count: number) => Math.floor(random.next() * count);

const PEOPLE = Array.from({ length: 12 }, (_, place) => `person-${place}`);
/** The stated participants of each meeting. */
const MEETINGS = new Map(
  Array.from({ length: 30 }, (_, place) => [
    `meeting-${place}`,
    [...new Set(Array.from({ length: 1 + below(5) }, () => random.of(PEOPLE)))],
  ]),
);
const id = (name: string) => toGlobalId("person", keyOfStatement("random", "person", name));

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await loadDossier(
    api.database,
    dossier("random", {
      people: Object.fromEntries(PEOPLE.map((name) => [name, { name: `Name ${name}` }])),
      meetings: Object.fromEntries(
        [...MEETINGS].map(([key, people]) => [
          key,
          { title: key, type: "TALKS", date: "2020", participants: people.map((actor) => ({ actor })) },
        ]),
      ),
    }),
  );
});
afterAll(() => api.close());

const SHOWN = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Person { id meetings(first: 100) { totalCount nodes { title } } } }
  people(filter: { datasets: ["random"] }, first: 100) { totalCount nodes { id } }
  meetings(filter: { datasets: ["random"] }, first: 100) { nodes {
    title participants { totalCount nodes { id } } actors { nodes { id } } } }
  statistics(of: MEETING, filter: { datasets: ["random"] }, groupBy: [ACTOR]) { keys { value } count }
}`;

/** The expected result, computed from everything that is stated. */
function expected(into: ReadonlyMap<string, string>) {
  const shown = (name: string): string => {
    const next = into.get(name);
    return next === undefined ? name : shown(next);
  };
  const meetingsOf = new Map<string, Set<string>>(PEOPLE.map((name) => [shown(name), new Set()]));
  for (const [meeting, people] of MEETINGS) for (const name of people) meetingsOf.get(shown(name))?.add(meeting);
  return {
    nodes: PEOPLE.map((name) => [id(shown(name)), [...(meetingsOf.get(shown(name)) ?? [])].sort()]),
    people: [...meetingsOf.keys()].map(id).sort(),
    meetings: [...MEETINGS]
      .map(([title, people]) => [title, [...new Set(people.map((name) => id(shown(name))))].sort()])
      .sort(),
    counts: [...meetingsOf]
      .filter(([, meetings]) => meetings.size > 0)
      .map(([name, meetings]) => `${id(name)} ${meetings.size}`)
      .sort(),
  };
}

async function shown() {
  const { nodes, people, meetings, statistics } = await api.data(SHOWN, { ids: PEOPLE.map(id) });
  expect(people.totalCount).toBe(people.nodes.length);
  for (const { participants, actors } of meetings.nodes) {
    expect(participants.totalCount).toBe(participants.nodes.length);
    expect(new Set(actors.nodes.map((actor: any) => actor.id))).toEqual(
      new Set(participants.nodes.map((actor: any) => actor.id)),
    );
  }
  for (const node of nodes) expect(node.meetings.totalCount).toBe(node.meetings.nodes.length);
  return {
    nodes: nodes.map((node: any) => [node.id, node.meetings.nodes.map(({ title }: any) => title).sort()]),
    people: people.nodes.map((person: any) => person.id).sort(),
    meetings: meetings.nodes
      .map(({ title, participants }: any) => [title, participants.nodes.map((actor: any) => actor.id).sort()])
      .sort(),
    counts: statistics.map(({ keys: [actor], count }: any) => `${actor.value} ${count}`).sort(),
  };
}

it("random merges, some of them undone, give the expected results, and undoing all leaves no trace", async () => {
  const { db } = api.database;
  const before = await everything(api.database, { tables: ["actor_apart"] });
  const into = new Map<string, string>();
  const keyOf = (name: string) => keyOfStatement("random", "person", name);
  const nameOf = new Map(PEOPLE.map((name) => [keyOf(name), name]));
  for (let step = 1; step <= 24; step++) {
    const merged = [...into.keys()];
    if (merged.length > 0 && random.next() < 0.35) {
      const undone = random.of(merged);
      await unmergeActors(db, [keyOf(undone)], BY);
      into.delete(undone);
    } else {
      const [keep = "", ...others] = Array.from({ length: 2 + below(2) }, () => random.of(PEOPLE));
      // A merged actor stands for the one it was merged into, so the result names the actors that were really merged.
      for (const { mergedId, intoId } of await mergeActors(db, keyOf(keep), others.map(keyOf), BY)) {
        into.set(nameOf.get(mergedId) ?? "", nameOf.get(intoId) ?? "");
      }
    }
    if (step % 4 === 0) expect(await shown()).toEqual(expected(into));
  }
  expect(into.size).toBeGreaterThan(3);
  for (const name of into.keys()) await unmergeActors(db, [keyOf(name)], BY);
  expect(await everything(api.database, { tables: ["actor_apart"] })).toEqual(before);
});
