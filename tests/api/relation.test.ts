import { afterAll, beforeAll, expect, test } from "vitest";
import { RelationDocument } from "../../client/src/generated/documents.js";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

test("a relation has the dates of its establishment and of the last contact", async () => {
  const { relation } = await api.data(RelationDocument, { between: ["IR", "KP"] });
  expect(relation?.established?.edtf).toBe("1973");
  expect(relation?.severed).toBeNull();
  expect(relation?.lastContact?.edtf).toBe("2024-04~");
  expect(relation?.countries.map(({ code }) => code)).toEqual(["IR", "KP"]);
});

test("a relation is the same, whichever country is named first", async () => {
  const document = `query ($between: [CountryCode!]!) { relation(between: $between) { id timeline { totalCount } } }`;
  expect(await api.data(document, { between: ["KP", "IR"] })).toEqual(
    await api.data(document, { between: ["IR", "KP"] }),
  );
});

test("a relation lists only meetings, agreements, allegations and milestones that involve both countries", async () => {
  const { relation } = await api.data(`{ relation(between: ["IR", "KP"]) {
    meetings { totalCount nodes { title } }
    agreements { nodes { title status } }
    allegations { nodes { title } }
    milestones { nodes { title type } }
    timeline(first: 100) { totalCount nodes { __typename } }
  } }`);
  expect(relation.meetings.nodes.map(({ title }: { title: string }) => title)).toContain(
    "Talks of Hamid Zadboum and Han Song-u on banking and trade",
  );
  expect(relation.meetings.nodes.map(({ title }: { title: string }) => title)).not.toContain(
    "Talks of the Syrian-Korean Joint Technical Committee",
  );
  expect(relation.agreements.nodes).toContainEqual({
    title: "Proposal of a Joint Trade Committee of Iran and the DPRK",
    status: "PROPOSED",
  });
  const lists = [relation.meetings, relation.agreements, relation.allegations, relation.milestones];
  expect(relation.timeline.totalCount).toBe(lists.reduce((sum, { nodes }) => sum + nodes.length, 0));
});

test("a relation's activity includes years without records as zero", async () => {
  const { relation } = await api.data(
    `{ relation(between: ["IR", "KP"]) { activity { period start count milestones } } }`,
  );
  expect(relation.activity[0]).toEqual({ period: "1973", start: "1973-01-01", count: 1, milestones: 1 });
  expect(relation.activity.find(({ period }: { period: string }) => period === "1990").count).toBe(0);
  expect(relation.activity).toHaveLength(2024 - 1973 + 1);
});

test("a relation's topics are counted with their narrower ones, the most frequent first", async () => {
  const { relation } = await api.data(`{ relation(between: ["IR", "KP"]) { topics { count topic { slug } } } }`);
  const counts = relation.topics.map(({ count }: { count: number }) => count);
  expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
  expect(relation.topics[0].topic.slug).toBe("diplomacy");
  for (const { count, topic } of relation.topics) {
    const { timeline } = await api.data(`query ($filter: RecordFilter) { timeline(filter: $filter) { totalCount } }`, {
      filter: { countries: ["IR", "KP"], topics: [topic.slug] },
    });
    expect(count, topic.slug).toBe(timeline.totalCount);
  }
});

test("a relation is null for an unknown country, and an error unless two countries are named", async () => {
  expect(await api.data(`{ relation(between: ["IR", "ZZ"]) { id } }`)).toEqual({ relation: null });
  for (const between of [["IR"], ["IR", "IR"], ["IR", "KP", "US"]]) {
    const { errors } = await api.ask(`query ($between: [CountryCode!]!) { relation(between: $between) { id } }`, {
      between,
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: ["between"] });
  }
});

test("a relation can be fetched by its id", async () => {
  const { relation } = await api.data(`{ relation(between: ["KP", "IR"]) { id } }`);
  const { node } = await api.data(`query ($id: ID!) { node(id: $id) { ... on Relation { id countries { code } } } }`, {
    id: relation.id,
  });
  expect(node).toEqual({ id: relation.id, countries: [{ code: "IR" }, { code: "KP" }] });
});

test("a country lists its relations, those with the most records first", async () => {
  const { country } = await api.data(`{ country(code: "IR") {
    relations(first: 3) { totalCount edges { count country { code } node { countries { code } } } }
    relationWith(code: "KP") { established { label } }
  } }`);
  expect(country.relations.edges[0].country.code).toBe("KP");
  expect(country.relations.edges[0].node.countries.map(({ code }: { code: string }) => code)).toEqual(["IR", "KP"]);
  expect(country.relationWith.established.label).toBe("1973");
});
