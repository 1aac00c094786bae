import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDossier } from "../../src/dossier/read.js";
import { deriveNameKeys } from "../../src/search/names/name-keys.queries.js";
import { loadDossier } from "../../src/store/load-dossier.js";
import { type TestApi, testApi } from "../support/api.js";
import { NAMED_ACTORS } from "./actors.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await loadDossier(api.database, NAMED_ACTORS);
});
afterAll(() => api.close());

const FOUND = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { score match matchedName { value } highlight node { id __typename ... on Record { title } ... on Source { title } } }
  }
}`;

describe("records and sources", () => {
  it("are found by their words, with the words marked", async () => {
    const { search } = await api.data(FOUND, { query: "banking trade", types: ["MEETING"] });
    expect(search.edges[0]).toMatchObject({
      match: "WORDS",
      matchedName: null,
      node: { __typename: "Meeting", title: "Talks of Hamid Zadboum and Han Song-u on banking and trade" },
    });
    expect(search.edges[0].highlight).toContain("<mark>banking</mark>");
  });

  it("are found while the last word is being typed", async () => {
    const { search } = await api.data(FOUND, { query: "trade bank", types: ["MEETING"] });
    expect(search.edges.map(({ node }: { node: { title: string } }) => node.title)).toContain(
      "Talks of Hamid Zadboum and Han Song-u on banking and trade",
    );
  });

  it.each(["banki", "trade bankin"])("are found while a word is typed beyond its stem: %s", async (query) => {
    const { search } = await api.data(FOUND, { query, types: ["MEETING", "AGREEMENT", "ALLEGATION", "MILESTONE"] });
    expect(search.edges.length).toBeGreaterThan(0);
    expect(search.edges[0].highlight).toMatch(/<mark>banking<\/mark>/i);
  });

  it.each(["JCPOA", "fabricated data"])("are found by quotes in them and in their citations: %s", async (query) => {
    const { search, timeline } = await api.data(
      `query ($query: String!) {
        search(query: $query, types: [MEETING, AGREEMENT, ALLEGATION, MILESTONE]) { totalCount edges { highlight } }
        timeline(filter: { text: $query }) { totalCount }
      }`,
      { query },
    );
    expect(timeline.totalCount).toBeGreaterThan(0);
    expect(search.totalCount).toBeGreaterThan(0);
    expect(search.edges[0].highlight).toContain(`<mark>${query.split(" ")[0]}</mark>`);
  });

  it("have the same words when they are indexed again", async () => {
    const words = () => sql`select id, words from record order by id`.execute(api.database.db);
    const { rows } = await words();
    await sql`select index_records(array(select id from record))`.execute(api.database.db);
    expect((await words()).rows).toEqual(rows);
  });

  it("rank above actors whose names only sound like one of their words", async () => {
    const { search } = await api.data(FOUND, { query: "covid" });
    expect(search.edges[0].node.title).toBe("Iran and the DPRK act together against the pandemic");
    expect(search.edges.some(({ matchedName }: { matchedName: unknown }) => matchedName !== null)).toBe(true);
  });

  it("rank below an actor of that name", async () => {
    const { search } = await api.data(FOUND, { query: "Zarif" });
    expect(search.edges[0].node.__typename).toBe("Person");
    expect(search.edges.some(({ node }: { node: { __typename: string } }) => node.__typename === "Meeting")).toBe(true);
  });
});

describe("countries", () => {
  it.each([
    ["Republic of Iraq", "Iraq", "EXACT"],
    ["Republic of Korea", "South Korea", "EXACT"],
    ["Democratic Republic of the Congo", "DR Congo", "EXACT"],
    ["Nort Korea", "North Korea", "ROMANIZATION"],
  ])("are found by official and misspelt names: %s", async (query, name, match) => {
    const { search } = await api.data(
      `query ($query: String!) { search(query: $query) { edges { match node { ... on Country { name } } } } }`,
      { query },
    );
    expect(search.edges[0]).toMatchObject({ match, node: { name } });
  });

  it.each([
    ["Zarrif", "Mohammad Javad Zarif"],
    ["JCPOA", "Joint Comprehensive Plan of Action (Iran nuclear deal)"],
  ])("whose names only sound like the query rank below: %s", async (query, name) => {
    const { search } = await api.data(
      `query ($query: String!) { search(query: $query) { nodes { ... on Actor { name } ... on Record { title } } } }`,
      { query },
    );
    expect([search.nodes[0].name, search.nodes[0].title]).toContain(name);
  });

  it("whose names only sound like the query are left out if someone matches as written", async () => {
    const { search } = await api.data(FOUND, { query: "zarif" });
    const kinds = search.edges.map(({ node }: { node: { __typename: string } }) => node.__typename);
    expect(kinds).toEqual(["Person", "Meeting"]);
  });

  it.each(["Khamenehi", "IAEA"])(
    "whose translations only sound like the query, or like its letters, are left out: %s",
    async (query) => {
      const { search } = await api.data(FOUND, { query });
      expect(JSON.stringify(search)).not.toContain("Country");
    },
  );

  it.each([
    ["Deutchland", "Germany"],
    ["Allemange", "Germany"],
    ["Nordkora", "North Korea"],
  ])("are found by misspelt translations: %s", async (query, name) => {
    const { search } = await api.data(
      `query ($query: String!) { search(query: $query) { nodes { ... on Country { name } } } }`,
      {
        query,
      },
    );
    expect(search.nodes[0]).toMatchObject({ name });
  });
});

describe("pages", () => {
  it("follow one another without gaps or repeats, with the same scores each time", async () => {
    const all = (await api.data(FOUND, { query: "Korea", first: 100 })).search;
    expect(all.edges.length).toBeGreaterThan(8);
    const paged: unknown[] = [];
    let after: string | null = null;
    for (;;) {
      const { search }: { search: typeof all } = await api.data(FOUND, { query: "Korea", first: 3, after });
      paged.push(...search.edges);
      expect(search.totalCount).toBe(all.totalCount);
      expect(search.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!search.pageInfo.hasNextPage || paged.length >= all.edges.length) break;
      after = search.pageInfo.endCursor;
    }
    expect(paged.slice(0, all.edges.length)).toEqual(all.edges);
  });

  it("refuse a cursor of another list", async () => {
    const { people } = await api.data("{ people(first: 1) { pageInfo { endCursor } } }");
    const answer = await api.ask(FOUND, { query: "Korea", after: people.pageInfo.endCursor });
    expect(answer.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("odd queries", () => {
  it.each([
    ["one letter", "k"],
    ["one word of 200 letters", "a".repeat(200)],
    ["200 letters of words", "kim ".repeat(50)],
    ["per cent signs", "100%_%"],
    ["an underscore", "_"],
    ["a backslash", "\\"],
    ["a quotation mark", `"kim' or 1=1 --`],
    ["operators", "kim & | ! (:* <->"],
    ["emoji", "😀🇰🇵"],
    ["a lone surrogate", "kim \ud800"],
    ["only particles", "of the and"],
    ["only titles", "prime minister"],
    ["spaces", "   "],
    ["a right-to-left mark", "\u200fظریف\u200f"],
  ])("are answered: %s", async (_what, query) => {
    const answer = await api.ask(FOUND, { query });
    expect(answer.errors).toBeUndefined();
  });

  it("treat a per cent sign literally", async () => {
    expect((await api.data(FOUND, { query: "%", types: ["PERSON"] })).search.edges).toEqual([]);
  });

  it("are refused when empty or too long", async () => {
    for (const query of ["", "a".repeat(201)]) {
      expect((await api.ask(FOUND, { query })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});

it("finds another spelling among many names that only sound like it", async () => {
  const people = Array.from({ length: 2_000 }, (_, index) => [
    `person-${index}`,
    { name: `Gazafi ${index}`, citations: [{ source: "list" }] },
  ]);
  const source = { list: { title: "A list of names", type: "OTHER" } };
  const dossier = { dossier: "many-people", title: "Many people", sources: source, people: Object.fromEntries(people) };
  await loadDossier(api.database, parseDossier(JSON.stringify(dossier), "people.ts"));
  const { search } = await api.data(FOUND, { query: "Gadhafi", types: ["PERSON"], first: 1 });
  expect(search.edges[0].matchedName.value).toBe("Muammar al-Qadhafi");
});

describe("keys", () => {
  const found = async () => {
    const { search } = await api.data(FOUND, { query: "Chou En-lai", types: ["PERSON"], first: 1 });
    return search.edges[0]?.matchedName.value;
  };

  it("are derived for names that were stored without them", async () => {
    await sql`update actor_name set keys = null where value = 'Zhou Enlai'`.execute(api.database.db);
    expect(await found()).not.toBe("Zhou Enlai");
    expect(await deriveNameKeys(api.database.db)).toBe(1);
    expect(await found()).toBe("Zhou Enlai");
  });

  it("are derived again for all names if the rules have changed", async () => {
    await sql`update name_key_rules set fingerprint = 'others'`.execute(api.database.db);
    await sql`update actor_name set keys = '{old}'`.execute(api.database.db);
    expect(await found()).not.toBe("Zhou Enlai");
    expect(await deriveNameKeys(api.database.db)).toBeGreaterThan(1_000);
    expect(await found()).toBe("Zhou Enlai");
    expect(await deriveNameKeys(api.database.db)).toBe(0);
  });
});
