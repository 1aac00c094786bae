import { readFile } from "node:fs/promises";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { enumConstants } from "../../codegen/enum-constants.js";
import { generate } from "./generate.js";

const DIRECTIVES = `
  directive @constraint(maxLength: Int, format: String) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  directive @auth(requires: String!) on FIELD_DEFINITION
`;

test("generates the classes of a schema that uses every feature", async () => {
  const sdl = await readFile(new URL("library.graphql", import.meta.url), "utf8");
  await expect(await generate(sdl)).toMatchFileSnapshot("generated/library.ts");
  await expect(enumConstants(buildSchema(sdl))).toMatchFileSnapshot("generated/library.enums.ts");
});

test("generates only what a schema needs", async () => {
  expect(
    await generate("type Query { name: String! }"),
  ).toBe(`// Generated from schema/*.graphql by \`npm run codegen\`. Do not edit.
import "reflect-metadata";

/** For each type and field: what it gives, objects by their type's name, and the class of its arguments. */
export interface FieldSignatures {
  Query: {
    name: { gives: string; args: null };
  };
}

/** Stands for an object of a type of the schema. */
export interface Shown<Name extends string> {
  readonly ofType: Name;
}

/** For each type its interfaces. */
export interface Implemented {
}

/** For each interface the types that implement it. */
export interface Implementing {
}
`);
});

test.each([
  ["a scalar that codegen.yml does not map", "scalar Week type Query { week: Week }", "the scalar Week"],
  ["a list of lists", "type Query { grid: Grid } type Grid { rows: [[Int!]!]! }", "Avoid lists of lists"],
  [
    "a constraint without a decorator",
    `${DIRECTIVES} type Query { mail(to: String @constraint(format: "email")): Int }`,
    "@constraint(format:)",
  ],
  [
    "a role on a root field, which no class could enforce",
    `${DIRECTIVES} type Query { secret: Int @auth(requires: "ADMIN") }`,
    "@auth on Query.secret",
  ],
])("refuses %s", async (_, sdl, message) => {
  await expect(generate(sdl)).rejects.toThrow(message);
});
