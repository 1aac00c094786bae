import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

interface Edge {
  score: number;
  match: string;
  node: { __typename: string; name?: string; title?: string; date?: { edtf: string } | null };
}

async function found(query: string, types?: string[]): Promise<Edge[]> {
  const { search } = await api.data(
    `query ($query: String!, $types: [SearchType!]) {
      search(query: $query, types: $types, first: 100) {
        edges { score match node { __typename ... on Actor { name } ... on Record { title date { edtf } } } }
      }
    }`,
    { query, types },
  );
  return search.edges;
}
const titles = (edges: readonly Edge[]) => edges.flatMap(({ node }) => node.title ?? []);
const actors = (edges: readonly Edge[]) => edges.flatMap(({ node }) => node.name ?? []);
/** Whether a record is about everything that the query says. */
const whole = ({ match, node }: Edge) => match === "WORDS" && node.title !== undefined;

describe("a query of several words", () => {
  it.each(["Iran North Korea missile", "missile DPRK Iran", "D.P.R.K. missile Iran", "Nordkorea missile ایران"])(
    "finds the records of the countries that it names: %s",
    async (query) => {
      const edges = await found(query);
      expect(actors(edges)).toEqual(expect.arrayContaining(["Iran", "North Korea"]));
      expect(titles(edges.filter(whole))).toEqual([
        "UN Panel of Experts reports possible ties between SHIG and the DPRK's missile industry",
      ]);
    },
  );

  it.each([
    ["Kim Yong Nam visit", "Visit of Kim Yong-nam to Tehran"],
    ["Kim Yong-nam Iran", "Visit of Kim Yong-nam to Tehran"],
    ["Kim Yong-nam Rouhani", "Ceremony of Hassan Rouhani's second inauguration"],
    ["Zarif summit North Korea", "Summit of Ri Yong-ho and Mohammad Javad Zarif in Tehran"],
  ])("finds the records of the people that it names: %s", async (query, title) => {
    const edges = await found(query);
    expect(titles(edges.filter(whole))).toContain(title);
    expect(edges[0]?.node.__typename).toMatch(/Person|Country/);
  });

  it.each(["U.S. sanctions Iran", "sanctions by the U.S"])("may abbreviate with dots: %s", async (query) => {
    const edges = await found(query);
    expect(actors(edges)).toContain("United States");
    expect(titles(edges)).toContain("The United States reinstates sanctions on Iran");
  });

  it("may be a question", async () => {
    const edges = await found("Who did Iran meet in 2022?");
    expect(actors(edges)).toEqual(["Iran"]);
    expect(titles(edges.filter(whole))).toEqual([
      "Talks of Hashem Dadashpour and Han Song-u on academic and cultural exchange",
    ]);
  });

  it("finds the records of a kind", async () => {
    const records = (await found("Iran DPRK meetings")).filter(whole);
    expect(records.length).toBeGreaterThan(3);
    expect(records.filter(({ node }) => node.__typename !== "Meeting").map(({ node }) => node.title)).toEqual([
      "Western press connects Yun Jung-ho's visit with military cooperation",
    ]);
  });

  it.each([
    ["Iran trade 2020", ["Talks of Hamid Zadboum and Han Song-u on banking and trade"]],
    ["Iran trade September 2020", ["Talks of Hamid Zadboum and Han Song-u on banking and trade"]],
    ["Iran trade October 2020", []],
    ["Iran trade 2019 2021", ["Talks of Hamid Zadboum and Han Song-u on banking and trade"]],
  ])("finds the records of a time: %s", async (query, expected) => {
    const records = (await found(query, ["MEETING"])).filter(whole);
    expect(titles(records)).toEqual(expected);
  });

  it("finds the records that lack a word if it finds few others, after those", async () => {
    const edges = await found("Iran DPRK missile zebra");
    expect(edges.filter(whole)).toEqual([]);
    const [first] = edges.filter(({ node }) => node.title);
    expect(first).toMatchObject({
      match: "SIMILAR",
      node: { title: "UN Panel of Experts reports possible ties between SHIG and the DPRK's missile industry" },
    });
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  it.each([
    ["misile industry", "UN Panel of Experts reports possible ties between SHIG and the DPRK's missile industry"],
    ["Iran tehcnology coperation", "Cooperation of Iran and the DPRK in research, science and technology"],
    ["withdrwas", "The United States withdraws from the nuclear deal with Iran"],
  ])("finds the records that it means with misspelt words: %s", async (query, title) => {
    const edges = await found(query);
    expect(edges).toContainEqual(
      expect.objectContaining({ match: "SIMILAR", node: expect.objectContaining({ title }) }),
    );
  });

  it.each(["agreement", "treaties"])("may be a kind of record alone: %s", async (query) => {
    expect(new Set((await found(query)).filter(whole).map(({ node }) => node.__typename))).toEqual(
      new Set(["Agreement"]),
    );
  });

  it("finds records with one of two words if none has both", async () => {
    const edges = await found("Obama Rouhani");
    expect(actors(edges)).toContain("Hassan Rouhani");
    expect(titles(edges)).toContain("Ceremony of Hassan Rouhani's second inauguration");
    expect(titles(await found("oil smuggling"))).toContain(
      "Congressional Research Service says that the DPRK received Iranian crude oil",
    );
  });

  it("marks the words that a text has", async () => {
    const { search } = await api.data(
      `{ search(query: "DPRK missile zebra", types: [ALLEGATION], first: 1) { edges { highlight } } }`,
    );
    expect(search.edges[0].highlight).toMatch(/<mark>(?:DPRK|missile)/);
    expect(search.edges[0].highlight).toContain("<mark>missile</mark>");
  });

  it("is not corrected if a record has its words", async () => {
    expect(titles(await found("missi"))).toContain(
      "UN Panel of Experts reports possible ties between SHIG and the DPRK's missile industry",
    );
    expect((await found("arms")).filter(({ match, node }) => node.title && match === "SIMILAR")).toEqual([]);
  });

  it("finds nothing else if it is somebody's name", async () => {
    expect(
      (await found("Mohammad Javad Zarif")).filter(({ match, node }) => node.title && match === "SIMILAR"),
    ).toEqual([]);
  });

  it.each(['"missile" Iran', "missile -zebra Iran", "missile OR zebra", "missile or zebra"])(
    "is taken literally in web-search syntax: %s",
    async (query) => {
      expect((await found(query)).filter(({ match, node }) => node.title && match === "SIMILAR")).toEqual([]);
    },
  );

  it("finds only the types that were asked for", async () => {
    expect(await found("Iran North Korea missile", ["SOURCE"])).toEqual([]);
    const types = (await found("Iran North Korea missile", ["COUNTRY", "ALLEGATION"])).map(
      ({ node }) => node.__typename,
    );
    expect(new Set(types)).toEqual(new Set(["Country", "Allegation"]));
  });
});
