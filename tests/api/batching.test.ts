import { join } from "node:path";
import { getNamedType, isCompositeType, isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDossier } from "../../src/dossier/read.js";
import { buildChancerySchema } from "../../src/graphql/schema.js";
import { toGlobalId } from "../../src/ids/global-id.js";
import { countryKey } from "../../src/ids/uuid.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import { loadDossier } from "../../src/store/load-dossier.js";
import { type TestApi, testApi } from "../support/api.js";
import { FieldOperations } from "../support/field-operations.js";

/**
 * For every field of the schema that returns objects, an operation that selects it on many objects of its type. New
 * fields are covered automatically.
 */
const schema = buildChancerySchema();
const operations = new FieldOperations(schema, {
  between: ["IR", "KP"],
  code: "KP",
  query: "Iran",
  slug: "iran-dprk",
  id: "country_AAAAAAAAAAAAAAAAAAAAAA",
  ids: [],
  country: "KP",
  from: toGlobalId("country", countryKey("IR")),
  to: toGlobalId("country", countryKey("KP")),
  of: "MEETING",
  groupBy: ["COUNTRY"],
});
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
  .flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => isCompositeType(getNamedType(field.type)))
          .map((field) => ({ name: `${type.name}.${field.name}`, type, field }))
      : [],
  );

let api: TestApi;
let before: Map<string, { statements: number; objects: number }>;
beforeAll(async () => {
  api = await testApi({ MAX_COST: "100000000", MAX_TOKENS: "100000" }, { poolSize: 1 });
  before = await measureAll();
  const dossier = await readDossier(join(PACKAGE_ROOT, "db", "dossiers", "iran-dprk.yaml"));
  await loadDossier(api.database, { ...dossier, dossier: "iran-dprk-again" });
}, 120_000);
afterAll(() => api.close());

test.each(fields)("$name takes the same number of statements for twice the records", async ({ name, type, field }) => {
  const { statements, objects } = await measure(operations.of(type, field));
  expect(statements).toBe(before.get(name)?.statements);
  expect(objects).toBeGreaterThanOrEqual(before.get(name)?.objects ?? 0);
});

test("the test counts statements", () => {
  expect([...before.values()].some(({ statements }) => statements > 0)).toBe(true);
});

test("nodes takes the same number of statements for many ids as for a few", async () => {
  const { timeline } = await api.data(`{ timeline(first: 100) { nodes { id __typename } } }`);
  const all: { id: string; __typename: string }[] = timeline.nodes;
  const few = [...new Map(all.map((record) => [record.__typename, record])).values()];
  expect(few.length).toBeLessThan(all.length / 5);
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
  const statementsFor = async (records: typeof all) =>
    (await api.counted(document, { ids: records.map(({ id }) => id) })).statements;
  expect(await statementsFor(all)).toBe(await statementsFor(few));
});

test("most fields are measured on many objects", () => {
  const many = [...before.values()].filter(({ objects }) => objects > 50);
  expect(many.length).toBeGreaterThan(fields.length * 0.6);
});

async function measureAll() {
  const measured = new Map<string, { statements: number; objects: number }>();
  for (const { name, type, field } of fields) measured.set(name, await measure(operations.of(type, field)));
  return measured;
}

async function measure(document: string) {
  const { statements, data } = await api.counted(document);
  return { statements, objects: objectsIn(data) };
}

function objectsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, part) => sum + objectsIn(part), 0);
  return Array.isArray(value) ? inner : inner + 1;
}
