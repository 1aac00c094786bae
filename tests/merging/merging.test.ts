import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toGlobalId } from "../../src/ids/global-id.js";
import { countryKey } from "../../src/ids/uuid.js";
import { mergeActors, unmergeActors } from "../../src/merging/merge.js";
import { keyOfStatement } from "../../src/store/keys.js";
import { loadDossier } from "../../src/store/load-dossier.js";
import { type TestApi, testApi } from "../support/api.js";
import { everything } from "../support/everything.js";
import { LIST, OTHER } from "./dossiers.js";

const BY = { by: "Ann", reason: "the same passport" };
const key = (dataset: string, name: string) => keyOfStatement(dataset, "person", name);
const [kim, kimm, kimC] = [key("list", "kim"), key("other", "kimm"), key("other", "kim-c")];
const bank = keyOfStatement("list", "organization", "bank");
const banque = keyOfStatement("other", "organization", "banque");
const person = (uuid: string) => toGlobalId("person", uuid);
const organization = (uuid: string) => toGlobalId("organization", uuid);

let api: TestApi;
let before: Record<string, string[]>;
beforeAll(async () => {
  api = await testApi();
  await loadDossier(api.database, LIST);
  await loadDossier(api.database, OTHER);
  before = await everything(api.database);
  await mergeActors(api.database.db, kim, [kimm], BY);
  await mergeActors(api.database.db, kim, [kimC], BY);
  await mergeActors(api.database.db, bank, [banque], BY);
});
afterAll(() => api.close());

const PERSON = `query ($id: ID!) {
  person(id: $id) {
    id name description birthDate { edtf } deathDate { edtf } aliases { value kind } identifiers { scheme value }
    nationalities { code } citations { source { title } actor { id } } positions { title organization { id } person { id } }
    mergedFrom { id name key by reason dataset { slug } }
    meetings { totalCount nodes { title } } timeline { nodes { title } }
    allegationsAgainst { nodes { claim } }
    coParticipants { nodes { name } edges { count } }
  }
}`;

describe("a person into whom others were merged", () => {
  it("has all of their data", async () => {
    const { person: shown } = await api.data(PERSON, { id: person(kim) });
    expect(shown).toMatchObject({
      id: person(kim),
      name: "Kim Chol",
      description: "A banker.",
      birthDate: { edtf: "1950-01-02" },
      deathDate: { edtf: "2023" },
      aliases: [
        { value: "Kim Chol", kind: "PREFERRED" },
        { value: "KIM Chul", kind: "ALIAS" },
        { value: "김철", kind: "ALIAS" },
        { value: "Kim C.", kind: "ALIAS" },
      ],
      identifiers: [
        { scheme: "passport", value: "1" },
        { scheme: "passport", value: "2" },
      ],
      nationalities: [{ code: "KP" }, { code: "SY" }],
      positions: [
        { title: "Director", organization: { id: organization(bank) }, person: { id: person(kim) } },
        { title: "Envoy", organization: null, person: { id: person(kim) } },
      ],
      timeline: {
        nodes: [
          { title: "Fraud" },
          { title: "A loan" },
          { title: "Talks" },
          { title: "A visit" },
          { title: "Sanctions" },
          { title: "A dinner" },
        ],
      },
      allegationsAgainst: { nodes: [{ claim: "The bank hid a loan." }] },
    });
    expect(shown.citations.map(({ source, actor }: any) => [source.title, actor.id])).toEqual([
      ["The list list", person(kim)],
      ["The list other", person(kim)],
      ["The list other", person(kim)],
    ]);
    expect(shown.mergedFrom).toEqual(
      ["kimm", "kim-c"].map((name) => expect.objectContaining({ key: name, by: "Ann", reason: "the same passport" })),
    );
  });

  it.each([
    ["person(id:)", PERSON],
    ["node(id:)", `query ($id: ID!) { node(id: $id) { id ... on Person { name meetings { totalCount } } } }`],
    ["nodes(ids:)", `query ($id: ID!) { nodes(ids: [$id]) { id ... on Person { name meetings { totalCount } } } }`],
    ["a filter of records", `query ($id: ID!) { meetings(filter: { actors: [$id] }) { totalCount nodes { title } } }`],
    [
      "a filter of records in another order",
      `query ($id: ID!) {
      timeline(filter: { actors: [$id] }, orderBy: { field: TITLE, direction: ASC }) { totalCount nodes { title } } }`,
    ],
    [
      "statistics",
      `query ($id: ID!) { statistics(of: MEETING, filter: { actors: [$id] }, groupBy: [ACTOR]) { keys { value label } count } }`,
    ],
    ["the accused", `query ($id: ID!) { allegations(filter: { accused: [$id] }) { nodes { claim } } }`],
    [
      "a path",
      `query ($id: ID!) { path(from: $id, to: "${person(key("other", "ann"))}") { length actors { id } steps { count } } }`,
    ],
  ])("is found by each of their ids: %s", async (_, document) => {
    const found = await api.data(document, { id: person(kim) });
    expect(await api.data(document, { id: person(kimm) })).toEqual(found);
    expect(await api.data(document, { id: person(kimC) })).toEqual(found);
    const { mergedFrom: _merged, ...shown } = found.person ?? found;
    expect(JSON.stringify(shown)).not.toContain(person(kimm));
  });

  it("appears once in lists, searches and statistics", async () => {
    const { people } = await api.data(`{ people(filter: { text: "kim c" }) { totalCount nodes { id } } }`);
    expect(people).toEqual({ totalCount: 1, nodes: [{ id: person(kim) }] });
    const { people: ofOther } = await api.data(
      `{ people(filter: { datasets: ["other"], countries: ["SY"] }) { totalCount nodes { id } } }`,
    );
    expect(ofOther).toEqual({ totalCount: 1, nodes: [{ id: person(kim) }] });
    const { search } = await api.data(
      `{ search(query: "김철") { edges { node { ... on Node { id } } matchedName { value } } } }`,
    );
    expect(search.edges[0]).toEqual({ node: { id: person(kim) }, matchedName: { value: "김철" } });
    const { statistics } = await api.data(
      `{ statistics(of: MEETING, filter: { datasets: ["list", "other"] }, groupBy: [ACTOR]) { keys { value } count } }`,
    );
    const counts = new Map(statistics.map(({ keys: [actor], count }: any) => [actor.value, count]));
    expect(counts.get(person(kim))).toBe(3);
    expect(counts.has(person(kimm))).toBe(false);
  });

  it("takes part in a meeting once, with the most detailed row", async () => {
    const { meetings } = await api.data(`{ meetings(filter: { datasets: ["other"], text: "visit" }) { nodes {
      participants { totalCount edges { rank role otherRoles title representing { code } node { id } } } countries { code } } } }`);
    expect(meetings.nodes[0].participants).toEqual({
      totalCount: 2,
      edges: [
        {
          rank: 2,
          role: "OTHER",
          otherRoles: [],
          title: null,
          representing: null,
          node: { id: person(key("other", "ann")) },
        },
        {
          rank: 3,
          role: "OTHER",
          otherRoles: ["SPEAKER"],
          title: "Director",
          representing: { code: "KP" },
          node: { id: person(kim) },
        },
      ],
    });
  });

  it("is accused once, and keeps every response", async () => {
    const { allegations } = await api.data(`{ allegations(filter: { datasets: ["other"] }) { nodes {
      status accused { id } responses { actor { id } stance } } } }`);
    expect(allegations.nodes).toEqual([
      {
        status: "CONTESTED",
        accused: [{ id: organization(bank) }, { id: person(kim) }],
        responses: [
          { actor: { id: person(kim) }, stance: "DENIES" },
          { actor: { id: person(kim) }, stance: "DECLINES_TO_COMMENT" },
        ],
      },
    ]);
  });
});

describe("an organisation into which another was merged", () => {
  it("has its names, publications and agreements, and is found by both countries", async () => {
    const { organization: shown } = await api.data(
      `query ($id: ID!) { organization(id: $id) { id aliases { value } country { code } agreements { nodes { title parties { actor { id } } } } } }`,
      { id: organization(banque) },
    );
    expect(shown).toMatchObject({ id: organization(bank), country: { code: "KP" } });
    expect(shown.aliases).toEqual([{ value: "Trade Bank" }, { value: "Banque du commerce" }]);
    expect(shown.agreements.nodes[0].parties[0].actor.id).toBe(organization(bank));
    for (const code of ["KP", "SY"]) {
      const { organizations, country } = await api.data(
        `query ($code: CountryCode!) { organizations(filter: { countries: [$code], text: "bank" }) { nodes { id } }
          country(code: $code) { organizations(filter: { text: "bank" }) { nodes { id } } agreements(filter: { datasets: ["other"] }) { nodes { title } } } }`,
        { code },
      );
      expect(organizations.nodes).toEqual([{ id: organization(bank) }]);
      expect(country.organizations.nodes).toEqual([{ id: organization(bank) }]);
      expect(country.agreements.nodes).toEqual([{ title: "A loan" }]);
    }
    const { sources } = await api.data(
      `query ($id: ID!) { sources(filter: { publishers: [$id] }) { nodes { title publisher { id } } } }`,
      { id: organization(banque) },
    );
    expect(sources.nodes).toEqual(
      ["A paper", "A report"].map((title) => ({ title, publisher: { id: organization(bank) } })),
    );
  });
});

describe("an impossible merge", () => {
  it("is refused, with the reason", async () => {
    const { db } = api.database;
    await expect(mergeActors(db, kim, [banque], BY)).rejects.toThrow(
      '"Kim Chol" and "Trade Bank" are not of one kind: people are merged with people, organisations with organisations.',
    );
    await expect(mergeActors(db, kim, [countryKey("KP")], BY)).rejects.toThrow("Countries are not merged.");
    await expect(mergeActors(db, kim, [key("other", "nobody")], BY)).rejects.toThrow("There is no such person");
    await expect(unmergeActors(db, [key("other", "ann")], BY)).rejects.toThrow('"Ann" is not merged into anyone.');
    await expect(unmergeActors(db, [bank], BY)).rejects.toThrow(
      '"Trade Bank" is not merged into anyone; others are merged into it. Name them instead: "Banque du commerce".',
    );
    expect(await mergeActors(db, kimC, [kimm], BY)).toEqual([]);
  });
});

describe("undoing merges", () => {
  it("restores everything, except that the actors are marked as separate", async () => {
    const { db } = api.database;
    await unmergeActors(db, [kimm], BY);
    const { person: alone } = await api.data(PERSON, { id: person(kimm) });
    expect(alone).toMatchObject({ id: person(kimm), name: "KIM Chul", meetings: { totalCount: 1 }, mergedFrom: [] });
    const { person: kept } = await api.data(PERSON, { id: person(kim) });
    expect(kept).toMatchObject({ meetings: { totalCount: 3 }, birthDate: null, deathDate: { edtf: "2023" } });
    await unmergeActors(db, [kimC, banque], BY);
    const { actor_apart, ...after } = await everything(api.database);
    const { actor_apart: none, ...untouched } = before;
    expect(after).toEqual(untouched);
    expect([none?.length, actor_apart?.length]).toEqual([0, 3]);
  });
});
