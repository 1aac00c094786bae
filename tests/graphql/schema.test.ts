import { buildSchema, isObjectType } from "graphql";
import { expect, test } from "vitest";
import type { FieldSignatures } from "../../src/generated/models.js";
import type { RESOLVERS } from "../../src/graphql/resolvers.js";
import { buildChancerySchema, buildTypeGraphqlSchema, readSchemaDefinition } from "../../src/graphql/schema.js";
import type { FieldResolvers } from "../../src/resolvers/field-resolvers.js";
import { comparable } from "./comparable.js";

test("TypeGraphQL's schema and the SDL are the same", () => {
  expect(comparable(buildTypeGraphqlSchema())).toBe(comparable(buildSchema(readSchemaDefinition())));
});

test("the served schema is the SDL", () => {
  expect(comparable(buildChancerySchema())).toBe(comparable(buildSchema(readSchemaDefinition())));
});

test("every field of the root type has a resolver", () => {
  const fields = Object.values(buildChancerySchema().getQueryType()?.getFields() ?? {});
  expect(fields.filter(({ resolve }) => !resolve).map(({ name }) => name)).toEqual([]);
});

test("every field with arguments has a resolver, and fields that rows provide have none", () => {
  const types = Object.values(buildChancerySchema().getTypeMap()).filter(isObjectType);
  const fields = types
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ ...field, name: `${type.name}.${field.name}` })),
    );
  expect(fields.filter(({ args, resolve }) => args.length > 0 && !resolve).map(({ name }) => name)).toEqual([]);
  const resolved = fields.filter(({ resolve }) => resolve).map(({ name }) => name);
  expect(resolved).toEqual(expect.arrayContaining(["Meeting.host", "Meeting.countries", "Person.positions"]));
  for (const plain of [
    "Meeting.title",
    "Meeting.date",
    "HistoricalDate.label",
    "Place.latitude",
    "PageInfo.endCursor",
  ]) {
    expect(resolved).not.toContain(plain);
  }
});

/** The types with fields that neither their rows nor a resolver class provide. */
type Unanswered = {
  [Type in keyof FieldSignatures]: [keyof FieldResolvers<Type>] extends [never]
    ? never
    : [Extract<InstanceType<(typeof RESOLVERS)[number]>, FieldResolvers<Type>>] extends [never]
      ? Type
      : never;
}[keyof FieldSignatures];

test("every field that its row does not provide has a resolver", () => {
  // A missing resolver fails the type check (`npm run check`). Query's fields are checked above.
  const unanswered: Record<Exclude<Unanswered, "Query">, never> = {};
  expect(unanswered).toEqual({});
});
