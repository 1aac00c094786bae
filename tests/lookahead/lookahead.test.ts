import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildChancerySchema } from "../../src/graphql/schema.js";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const schema = buildChancerySchema();

/** The fields of a type that require no arguments, each with a selection of plain fields. */
function fieldsOf(typeName: string): { name: string; selection: string }[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is not an object type.`);
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap(({ name, type: given }) => {
      const inner = getNamedType(given);
      if (!isCompositeType(inner)) return [{ name, selection: name }];
      if (!("getFields" in inner)) return [];
      if (inner.name.endsWith("Connection"))
        return [{ name, selection: `${name}(first: 3) { edges { cursor node { __typename } } }` }];
      const plain = Object.values(inner.getFields()).filter((field) => {
        const nullable = getNullableType(field.type);
        return field.args.length === 0 && isLeafType(getNamedType(field.type)) && !isListType(nullable);
      });
      return [{ name, selection: `${name} { __typename ${plain.map((field) => field.name).join(" ")} }` }];
    });
}

describe.each([
  ["meetings", "Meeting"],
  ["agreements", "Agreement"],
  ["allegations", "Allegation"],
  ["milestones", "Milestone"],
  ["countries", "Country"],
  ["people", "Person"],
  ["organizations", "Organization"],
  ["sources", "Source"],
  ["topics", "Topic"],
  ["datasets", "Dataset"],
])("%s", (list, type) => {
  const fields = fieldsOf(type);

  test("have the same values, whichever fields are selected together", async () => {
    const together = await api.data(
      `{ ${list}(first: 10) { edges { node { ${fields.map(({ selection }) => selection).join(" ")} } } } }`,
    );
    for (const { name, selection } of fields) {
      // Without edges, whose cursors need additional columns.
      const alone = await api.data(`{ ${list}(first: 10) { nodes { ${selection} } } }`);
      expect(alone[list].nodes).toEqual(together[list].edges.map(({ node }: any) => ({ [name]: node[name] })));
    }
  });

  test("have pages that are the same with their count, which is left to resolvers", async () => {
    const pages = fields.map(({ selection }) => selection).filter((selection) => selection.includes("{ edges"));
    const counted = pages.map((selection) => selection.replace("{ edges", "{ totalCount edges"));
    const joined = await api.data(`{ ${list}(first: 10) { nodes { ${pages.join(" ")} __typename } } }`);
    const resolved = await api.data(`{ ${list}(first: 10) { nodes { ${counted.join(" ")} __typename } } }`);
    expect(resolved).toMatchObject(joined);
  });

  test("have the same objects as when these are fetched by their ids", async () => {
    const { [list]: page } = await api.data(
      `{ ${list}(first: 10) { nodes { ${fields.map(({ selection }) => selection).join(" ")} } } }`,
    );
    const objects = page.nodes.flatMap((node: object) => Object.values(node).flat()).filter((one: any) => one?.id);
    for (const object of objects.slice(0, 60)) {
      const plain = Object.keys(object).join(" ");
      const found = await api.data(`query ($id: ID!) { node(id: $id) { ... on ${object.__typename} { ${plain} } } }`, {
        id: object.id,
      });
      expect(found.node).toEqual(object);
    }
  });

  test("are the same when fetched by id", async () => {
    const selection = fields.map((field) => field.selection).join(" ");
    const listed = await api.data(`{ ${list}(first: 3) { nodes { ${selection} } } }`);
    for (const node of listed[list].nodes) {
      const found = await api.data(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`, {
        id: node.id,
      });
      expect(found.node).toEqual(node);
    }
  });
});

test("a meeting's host, participants, their countries and positions are read by one statement", async () => {
  const statements = (
    await api.counted(`{ meetings(first: 10) { nodes { title host { name } topics { slug } countries { name }
    participants { edges { role node { name ... on Person { nationalities { code } positions { title } } } representing { name } } } } } }`)
  ).statements;
  expect(statements).toBe(1);
});

test("a field that is selected for some types and for all is resolved for each with all of its selections", async () => {
  const both = await api.data(`{ timeline(first: 20) { nodes {
    ... on Meeting { citations(first: 1) { nodes { quote } } dataset { slug } }
    ... on Record { citations(first: 1) { nodes { source { title } } } dataset { title } } } } }`);
  const merged = await api.data(`{ timeline(first: 20) { nodes { __typename
    citations(first: 1) { nodes { quote source { title } } } dataset { slug title } } } }`);
  expect(merged.timeline.nodes.length).toBeGreaterThan(0);
  for (const [place, { __typename, citations, dataset }] of merged.timeline.nodes.entries()) {
    const found = both.timeline.nodes[place];
    expect({ citations, dataset }).toMatchObject(found);
    if (__typename === "Meeting") expect(found).toEqual({ citations, dataset });
  }
});

test("look-ahead refuses invalid arguments of a nested page", async () => {
  const { errors } = await api.ask(`{ meetings(first: 2) { nodes { participants(first: 101) { nodes { name } } } } }`);
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("two fields under aliases keep their own arguments", async () => {
  const { meetings } = await api.data(
    `{ meetings(first: 5) { nodes { one: participants(first: 1) { nodes { id } } all: participants { totalCount nodes { id } } } } }`,
  );
  expect(meetings.nodes).toHaveLength(5);
  for (const { one, all } of meetings.nodes) expect(one.nodes).toEqual(all.nodes.slice(0, 1));
});

describe.each([
  ["countries", "(first: 3)"],
  ["people", "(first: 10)"],
  ["organizations", "(first: 5)"],
])("%s with their records", (list, page) => {
  const along = ["meetings", "agreements", "allegationsMade", "allegationsAgainst", "timeline"];

  test.each(along)("read %s in the same statement, in any order", async (field) => {
    const ordered = `(last: 2, orderBy: { field: TITLE, direction: DESC })`;
    const records = `${field}(first: 3) { pageInfo { hasNextPage endCursor } nodes { id title } } titled: ${field}${ordered} { nodes { id } }`;
    const read = await api.counted(`{ ${list}${page} { nodes { id ${records} } } }`);
    expect(read.statements).toBe(1);
    // Look-ahead leaves a filter to the resolver, which returns the same for one that matches everything.
    const all = `filter: { and: [] }`;
    const byResolvers = await api.data(
      `{ ${list}${page} { nodes { id ${records.replace("(first: 3)", `(first: 3, ${all})`).replace("(last: 2,", `(last: 2, ${all},`)} } } }`,
    );
    expect(read.data).toEqual(byResolvers);
  });
});

test("a page has the same entries with and without `pageInfo`", async () => {
  const { meetings: shown } = await api.data(`{ meetings(first: 4) { nodes { id } } }`);
  const { meetings: told } = await api.data(
    `{ meetings(first: 4) { pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id } } }`,
  );
  expect(shown.nodes).toEqual(told.nodes);
  expect(told.nodes).toHaveLength(4);
  expect(told.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const { meetings: rest } = await api.data(
    `query ($after: String) { meetings(first: 100, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { id } } }`,
    { after: told.pageInfo.endCursor },
  );
  expect(rest.pageInfo).toEqual({ hasNextPage: rest.nodes.length + 4 < rest.totalCount, hasPreviousPage: true });
});

test("nodes returns the same objects for any number of ids", async () => {
  const { people } = await api.data(`{ people(first: 6) { nodes { id name } } }`);
  for (const count of [1, 2, 3, 4, 6]) {
    const wanted = people.nodes.slice(0, count);
    const { nodes } = await api.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Person { name } } }`, {
      ids: wanted.map(({ id }: { id: string }) => id),
    });
    expect(nodes).toEqual(wanted);
  }
});
