import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDuplicates } from "../../src/duplicates/find-duplicates.js";
import { loadDossier } from "../../src/store/load-dossier.js";
import { type TestApi, testApi } from "../support/api.js";
import { OTHER_LIST, WATCH_LIST } from "./lists.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await loadDossier(api.database, WATCH_LIST);
  await loadDossier(api.database, OTHER_LIST);
  await findDuplicates(api.database);
});
afterAll(() => api.close());

const CANDIDATES = `query ($filter: DuplicateFilter, $first: Int, $after: String) {
  duplicateCandidates(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor }
    nodes { score foundAt reasons { kind supports text } actors { __typename id name dataset { slug } } }
  }
}`;

interface Candidate {
  readonly score: number;
  readonly reasons: readonly { readonly kind: string; readonly supports: boolean; readonly text: string }[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly dataset: { readonly slug: string };
  }[];
}

async function candidates(filter: object = {}): Promise<Candidate[]> {
  return (await api.data(CANDIDATES, { filter, first: 100 })).duplicateCandidates.nodes;
}

/** The pair with these two names; undefined if it is not listed. */
async function pair(one: string, other: string): Promise<Candidate | undefined> {
  const wanted = [one, other].sort();
  return (await candidates()).find(({ actors }) => {
    const names = actors.map(({ name }) => name).sort();
    return names.length === 2 && names.every((name, place) => name === wanted[place]);
  });
}

describe("possible duplicates", () => {
  it("are found across datasets by romanisation, similar position and country", async () => {
    const found = await pair("Yun Jung-ho", "YOON Jong Ho");
    expect(found?.score).toBeGreaterThan(0.7);
    expect(found?.reasons).toEqual([
      { kind: "NAME", supports: true, text: expect.stringContaining('"YOON Jong Ho"') },
      { kind: "COUNTRY", supports: true, text: "both belong to North Korea" },
      { kind: "POSITION", supports: true, text: expect.stringContaining("Minister for External Economic Relations") },
    ]);
  });

  it("are found by compatible dates of birth, and score low with incompatible ones", async () => {
    const all = (await candidates()).filter(({ actors }) => actors.some(({ name }) => name === "Ch'oe Ryong-hae"));
    const [first, second] = all;
    expect(first?.score).toBeGreaterThan(0.8);
    expect(first?.reasons).toContainEqual({
      kind: "BIRTH_DATE",
      supports: true,
      text: "born January 1950 and 15 January 1950, which fit",
    });
    // The younger namesake is not listed, or scores far lower.
    expect(second?.score ?? 0).toBeLessThan(0.5);
  });

  it("are found across scripts", async () => {
    expect((await pair("قاسم سلیمانی", "Qasem Soleimani"))?.score).toBeGreaterThan(0.6);
  });

  it("include organisations, found by abbreviated words, country and type", async () => {
    const found = await pair("Chosŏn Paekho Trading Co.", "Korea Paekho Trading Corporation");
    expect(found?.reasons.map(({ kind }) => kind)).toEqual(["NAME", "COUNTRY", "TYPE"]);
  });

  it("are found by a shared identifier, whatever their names", async () => {
    const found = await pair("Hassan Ali", "Abu Yusuf");
    expect(found?.score).toBe(0.95);
    expect(found?.reasons).toEqual([
      { kind: "IDENTIFIER", supports: true, text: "both have the passport identifier P100" },
    ]);
  });

  it("exclude actors with merely similar names", async () => {
    expect(await pair("Maria Petrova", "Marina Petrović")).toBeUndefined();
  });
});

describe("the list of duplicates", () => {
  it("is in order of score, page by page", async () => {
    const all = await candidates();
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((one, other) => other - one));
    const first = (await api.data(CANDIDATES, { first: 2 })).duplicateCandidates;
    const second = (await api.data(CANDIDATES, { first: 100, after: first.pageInfo.endCursor })).duplicateCandidates;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(first.totalCount).toBe(all.length);
    expect([...first.nodes, ...second.nodes]).toEqual(all);
  });

  it("can be filtered by type, dataset, actor and score", async () => {
    const all = await candidates();
    const kinds = (found: readonly Candidate[]) =>
      new Set(found.flatMap(({ actors }) => actors.map(({ id }) => id.split("_")[0])));
    expect(kinds(await candidates({ types: ["ORGANIZATION"] }))).toEqual(new Set(["organization"]));
    const ofDossier = await candidates({ datasets: ["iran-dprk"] });
    expect(ofDossier).toEqual(all.filter(({ actors }) => actors.some(({ dataset }) => dataset.slug === "iran-dprk")));
    expect(ofDossier.length).toBeLessThan(all.length);
    const id = (await pair("Hassan Ali", "Abu Yusuf"))?.actors[0]?.id;
    expect(await candidates({ actors: [id] })).toEqual(
      all.filter(({ actors }) => actors.some((actor) => actor.id === id)),
    );
    expect(await candidates({ minScore: 0.9 })).toEqual(all.filter(({ score }) => score >= 0.9));
  });

  it("gives each pair an id by which it can be fetched", async () => {
    const document = "{ duplicateCandidates(first: 1) { nodes { id score actors { id } } } }";
    const [first] = (await api.data(document)).duplicateCandidates.nodes;
    const { node } = await api.data(
      "query ($id: ID!) { node(id: $id) { ... on DuplicateCandidate { id score actors { id } } } }",
      { id: first.id },
    );
    expect(node).toEqual(first);
  });

  it("refuses an invalid score and the id of something else", async () => {
    const wrongScore = await api.ask(CANDIDATES, { filter: { minScore: 2 } });
    expect(wrongScore.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    const wrongId = await api.ask(CANDIDATES, { filter: { actors: ["topic_x"] } });
    expect(wrongId.errors?.[0]?.message).toContain('"topic_x" is not the id of a country, person or organisation.');
  });

  it("stays the same after another search for duplicates", async () => {
    const before = (await api.data(CANDIDATES, { first: 1 })).duplicateCandidates;
    const listed = (found: readonly Candidate[]) => found.map(({ score, actors }) => ({ score, actors }));
    const all = listed(await candidates());
    await findDuplicates(api.database);
    expect(listed(await candidates())).toEqual(all);
    const rest = (await api.data(CANDIDATES, { first: 100, after: before.pageInfo.endCursor })).duplicateCandidates;
    expect(listed(rest.nodes)).toEqual(all.slice(1));
  });
});
