import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as documents from "../../client/src/index.js";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** Returns the id of the first search result. */
async function idOf(type: documents.SearchType, query: string): Promise<string> {
  const { search } = await api.data(documents.SearchDocument, { query, types: [type], first: 1 });
  const id = search.edges[0]?.node.id;
  if (id === undefined) throw new Error(`The search for ${query} finds nothing.`);
  return id;
}

describe("the client's operations", () => {
  test("return a relation, and a country with its relations", async () => {
    const { relation } = await api.data(documents.RelationDocument, { between: ["IR", "KP"] });
    expect(relation?.countries.map(({ code }) => code)).toEqual(["IR", "KP"]);
    const { country } = await api.data(documents.CountryDocument, { code: "IR" });
    expect(country?.relations.nodes.map(({ id }) => id)).toContain(relation?.id);
  });

  test("list records", async () => {
    const filter = { countries: ["IR", "KP"] };
    const { meetings } = await api.data(documents.MeetingsDocument, { filter });
    const { agreements } = await api.data(documents.AgreementsDocument, { filter });
    const { allegations } = await api.data(documents.AllegationsDocument, { filter });
    const { timeline } = await api.data(documents.TimelineDocument, { filter, first: 1 });
    for (const list of [meetings, agreements, allegations, timeline]) expect(list.nodes.length).toBeGreaterThan(0);
    expect(timeline.totalCount).toBeGreaterThanOrEqual(
      meetings.totalCount + agreements.totalCount + allegations.totalCount,
    );
  });

  test("list countries and topics", async () => {
    const { countries } = await api.data(documents.CountriesDocument, { filter: { text: "Korea" } });
    expect(countries.nodes.map(({ code }) => code)).toEqual(expect.arrayContaining(["KP", "KR"]));
    const { topics } = await api.data(documents.TopicsDocument);
    expect(topics.nodes.length).toBe(topics.totalCount);
  });

  test("return a person and an organisation", async () => {
    const { person } = await api.data(documents.PersonDocument, { id: await idOf("PERSON", "Yun Jung-ho") });
    expect(person?.timeline.nodes[0]?.title).toMatch(/Yun Jung-ho/);
    const id = await idOf("ORGANIZATION", "ministry");
    const { organization } = await api.data(documents.OrganizationDocument, { id });
    expect(organization?.id).toBe(id);
  });

  test("lead from a record to its source, and from the source back to its records", async () => {
    const { timeline } = await api.data(documents.TimelineDocument, { first: 1 });
    const record = timeline.nodes[0];
    const { node } = await api.data(documents.RecordSourcesDocument, { id: record?.id ?? "" });
    if (!node || !("citations" in node)) throw new Error("The node is not a record.");
    const { source } = await api.data(documents.SourceDocument, {
      id: node.citations.nodes[0]?.source.id ?? "",
      first: 100,
    });
    expect(source?.records.nodes).toContainEqual(expect.objectContaining({ id: record?.id }));
  });
});
