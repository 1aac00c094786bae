import { getNamedType, getNullableType, isCompositeType, isLeafType, isListType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildChancerySchema } from "../../src/graphql/schema.js";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const schema = buildChancerySchema();

/** The fields of a type that can be asked without arguments, each with a selection of plain fields. */
function fieldsOf(typeName: string): { name: string; selection: string }[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  return Object.values(type.getFields())
    .filter(({ args }) => args.every(({ type: given }) => getNullableType(given) === given))
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
])("%s", (list, type) => {
  const fields = fieldsOf(type);

  test("have the same fields, whichever are asked together", async () => {
    const together = await api.data(
      `{ ${list}(first: 10) { nodes { ${fields.map(({ selection }) => selection).join(" ")} } } }`,
    );
    for (const { name, selection } of fields) {
      const alone = await api.data(`{ ${list}(first: 10) { edges { node { ${selection} } } } }`);
      expect(alone[list].edges.map(({ node }: any) => node)).toEqual(
        together[list].nodes.map((node: any) => ({ [name]: node[name] })),
      );
    }
  });

  test("are the same by their ids", async () => {
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
  const statements =
    await api.statementsOf(`{ meetings(first: 10) { nodes { title host { name } topics { slug } countries { name }
    participants { edges { role node { name ... on Person { nationalities { code } positions { title } } } representing { name } } } } } }`);
  expect(statements).toBe(1);
});

test("what is read along is the same as what resolvers answer", async () => {
  // Two selections of one field for the same objects are left to resolvers.
  const along = await api.data(
    `{ meetings(first: 20) { nodes { host { code name } participants(last: 2) { pageInfo { hasPreviousPage startCursor } edges { node { id } } } } } }`,
  );
  const resolved =
    await api.data(`{ meetings(first: 20) { nodes { ... on Meeting { host { code } participants(last: 2) { pageInfo { hasPreviousPage } } }
    ... on Record { ... on Meeting { host { name } participants(last: 2) { pageInfo { startCursor } edges { node { id } } } } } } } }`);
  expect(along).toEqual(resolved);
});

test("a page that is read along refuses wrong arguments", async () => {
  const { errors } = await api.ask(`{ meetings(first: 2) { nodes { participants(first: 101) { nodes { name } } } } }`);
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("two fields under aliases keep their own arguments", async () => {
  const { meetings } = await api.data(
    `{ meetings(first: 5) { nodes { one: participants(first: 1) { nodes { id } } all: participants { totalCount nodes { id } } } } }`,
  );
  for (const { one, all } of meetings.nodes) expect(one.nodes).toEqual(all.nodes.slice(0, 1));
});
