import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
} from "graphql";
import { argsClass, declaringType } from "./inheritance.js";
import { type ScalarMapping, typeScriptType } from "./type-references.js";

type ObjectLike = GraphQLObjectType | GraphQLInterfaceType;

/** Generates the types with which `FieldResolvers` checks resolver classes: the arguments and the value of each field. */
export function fieldSignatures(
  schema: GraphQLSchema,
  types: readonly ObjectLike[],
  scalars: Record<string, ScalarMapping>,
): string {
  const signature = (type: ObjectLike, field: GraphQLField<unknown, unknown>) => {
    const gives = typeScriptType(field.type, scalars, (name) => `Shown<${JSON.stringify(name)}>`);
    const args = field.args.length > 0 ? argsClass(declaringType(type, field.name), field) : "null";
    return `{ gives: ${gives}; args: ${args} }`;
  };
  const implementing = types.filter((type) => type.getInterfaces().length > 0);
  const interfaces = types.filter(isInterfaceType);
  return [
    "/** For each type and field: what it gives, objects by their type's name, and the class of its arguments. */",
    "export interface FieldSignatures {",
    ...types.flatMap((type) => [
      `  ${type.name}: {`,
      ...Object.values(type.getFields()).map((field) => `    ${field.name}: ${signature(type, field)};`),
      "  };",
    ]),
    "}",
    "",
    "/** Stands for an object of a type of the schema. */",
    "export interface Shown<Name extends string> {",
    "  readonly ofType: Name;",
    "}",
    "",
    "/** For each type its interfaces. */",
    "export interface Implemented {",
    ...implementing.map((type) => `  ${type.name}: ${unionOf(type.getInterfaces())};`),
    "}",
    "",
    "/** For each interface the types that implement it. */",
    "export interface Implementing {",
    ...interfaces.map((type) => `  ${type.name}: ${unionOf(schema.getPossibleTypes(type))};`),
    "}",
  ].join("\n");
}

function unionOf(types: readonly GraphQLNamedType[]): string {
  return types.map(({ name }) => JSON.stringify(name)).join(" | ") || "never";
}
