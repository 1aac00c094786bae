import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

describe("a country", () => {
  test("has names in many languages, and codes", async () => {
    const { country } = await api.data(`{ country(code: "kp") {
      name code alpha3 aliases { value language kind } identifiers { scheme value }
    } }`);
    const names = country.aliases.map(({ value }: { value: string }) => value);
    expect(country).toMatchObject({ code: "KP", alpha3: "PRK" });
    expect(country.aliases[0]).toMatchObject({ value: country.name, kind: "PREFERRED" });
    expect(names).toEqual(expect.arrayContaining(["DPRK", "North Korea", "조선", "Corée du Nord"]));
    expect(country.identifiers).toContainEqual({ scheme: "iso3166-1-alpha2", value: "KP" });
  });

  test("that was dissolved has the date, and its own source", async () => {
    const { country } = await api.data(`{ country(code: "SU") { dissolved { edtf } citations { source { title } } } }`);
    expect(country.dissolved.edtf).toMatch(/^1991/);
    expect(country.citations).toMatchObject([{ source: { title: expect.stringContaining("ISO 3166-3") } }]);
  });

  test("that never existed is null", async () => {
    expect(await api.data(`{ country(code: "ZZ") { name } }`)).toEqual({ country: null });
  });
});

test("a person's positions can be filtered by date", async () => {
  const document = `query ($at: EDTF) { people(filter: { text: "Rouhani" }) { nodes {
    nationalities { code } positions(at: $at) { to { edtf } from { edtf } citations { quote } }
  } } }`;
  const positions = async (at: string | null) => (await api.data(document, { at })).people.nodes[0].positions;
  expect(await positions(null)).toHaveLength(2);
  expect(await positions("2016")).toMatchObject([{ to: { edtf: "2017-08" }, from: null }]);
  expect(await positions("2018")).toMatchObject([{ to: null, from: { edtf: "2017-08" } }]);
  expect(await positions("2017-08")).toHaveLength(2);
});

test("people and organisations can be filtered by words of a name in any spelling, country, position and type", async () => {
  const names = async (field: string) =>
    (await api.data(`{ found: ${field} { nodes { name } } }`)).found.nodes.map(({ name }: { name: string }) => name);
  expect(await names('people(filter: { text: "zarif jav" })')).toEqual(["Mohammad Javad Zarif"]);
  expect(await names('people(filter: { text: "윤정호" })')).toEqual(["Yun Jung-ho"]);
  expect(await names('people(filter: { countries: ["US"] })')).toEqual(["Donald Trump"]);
  expect(await names('people(filter: { positions: { title: "foreign minister" } })')).toEqual([
    "Mohammad Javad Zarif",
    "Ri Yong-ho",
  ]);
  expect(await names("organizations(filter: { types: [PARLIAMENT] })")).toEqual(["Supreme People's Assembly"]);
});

test("an organisation has a type, a country and a parent", async () => {
  const { organizations } = await api.data(
    `{ organizations(filter: { text: "panel experts" }) { nodes { parent { name } country { code } type } } }`,
  );
  expect(organizations.nodes).toEqual([{ parent: { name: "United Nations" }, country: null, type: "COMMITTEE" }]);
});

test("co-participants are counted over the records that match a filter", async () => {
  const { people } =
    await api.data(`{ people(filter: { text: "Han Song-u" }) { nodes { coParticipants(filter: { types: [MEETING] }) {
    totalCount edges { count first { edtf } last { edtf } node { name } }
  } } } }`);
  expect(people.nodes[0].coParticipants.edges).toContainEqual({
    count: 1,
    first: { edtf: "2020-09" },
    last: { edtf: "2020-09" },
    node: { name: "Hamid Zadboum" },
  });
});

test("objects of any type are found by id, in the order of the ids; unknown ids are null", async () => {
  const { people, meetings } = await api.data(
    `{ people(first: 1) { nodes { id } } meetings(first: 1) { nodes { id } } }`,
  );
  const ids = [meetings.nodes[0].id, "person_AAAAAAAAAAAAAAAAAAAAAA", "nonsense", people.nodes[0].id];
  const { nodes, node } = await api.data(
    `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id __typename } node(id: $id) { id } }`,
    { ids, id: ids[0] },
  );
  expect(nodes).toEqual([{ id: ids[0], __typename: "Meeting" }, null, null, { id: ids[3], __typename: "Person" }]);
  expect(node).toEqual({ id: ids[0] });
});

test("viewer returns the role and the limits", async () => {
  const { viewer } = await api.data(`{ viewer { name role limits { pageSize depth cost } } }`);
  expect(viewer).toEqual({ name: null, role: "READER", limits: { pageSize: 100, depth: 16, cost: 50_000 } });
});
