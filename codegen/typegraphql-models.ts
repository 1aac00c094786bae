import type { PluginFunction, Types } from "@graphql-codegen/plugin-helpers";
import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { requiredRole } from "./directives.js";
import { fieldSignatures } from "./field-signatures.js";
import { argsClass, inOrderOfInheritance, ownFields } from "./inheritance.js";
import { ModelWriter } from "./model-writer.js";
import type { ScalarMapping } from "./type-references.js";

/** The plugin's configuration in codegen.yml. */
interface TypeGraphqlModelsConfig {
  /** For each custom scalar: where its GraphQLScalarType is exported, `module#name`, and its type in TypeScript. */
  readonly scalars: Record<string, ScalarMapping>;
}

/**
 * graphql-codegen plugin: writes the TypeGraphQL classes of an SDL, for resolver classes that are written by hand.
 *
 * Enums become constant objects, unions `createUnionType`, interfaces and objects decorated classes (fields that an
 * interface declares stand there only, so that resolvers of the interface serve whatever implements it), inputs and the
 * arguments of each field decorated classes whose `@constraint` directives are class-validator decorators. Every
 * decorator names its type, so that nothing relies on emitted metadata, and behind a function, so that order does not
 * matter. `FieldSignatures` tells TypeScript what each field takes and gives.
 */
export const plugin: PluginFunction<TypeGraphqlModelsConfig, Types.ComplexPluginOutput> = (schema, _, { scalars }) => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const roots = types.filter(isObjectType).filter((type) => isRoot(schema, type));
  roots.forEach(refuseRoles);
  const objectLikes = types.filter(isObjectLike);
  const writer = new ModelWriter(schema, scalars);
  for (const scalar of types.filter(isScalarType)) {
    if (!isSpecifiedScalarType(scalar)) writer.scalarType(scalar);
  }
  const content = [
    ...types.filter(isEnumType).map((type) => writer.enumType(type)),
    ...inOrderOfInheritance(types.filter(isInterfaceType)).map((type) => writer.objectType(type)),
    ...types.filter(isUnionType).map((type) => writer.unionType(type)),
    ...types.filter(isInputObjectType).map((type) => {
      const { name, description } = type;
      return writer.inputClass({ decorator: "InputType", name, description, inputs: Object.values(type.getFields()) });
    }),
    ...objectLikes.flatMap((type) => argumentClasses(type, writer)),
    ...types
      .filter(isObjectType)
      .filter((type) => !roots.includes(type))
      .map((type) => writer.objectType(type)),
    fieldSignatures(schema, objectLikes, scalars),
  ].join("\n\n");
  const note = "// Generated from schema/*.graphql by `npm run codegen`. Do not edit.";
  return { prepend: [note, ...writer.imports(), ""], content };
};

function argumentClasses(type: GraphQLObjectType | GraphQLInterfaceType, writer: ModelWriter): string[] {
  const fields = ownFields(type).filter(({ args }) => args.length > 0);
  return fields.map((field) =>
    writer.inputClass({ decorator: "ArgsType", name: argsClass(type, field), inputs: field.args }),
  );
}

function isObjectLike(type: GraphQLNamedType): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

/** Root types have no class: their fields are methods of the resolver classes. */
function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);
}

/** @throws {Error} where `@auth` stands on a field that no class could enforce it for */
function refuseRoles(root: GraphQLObjectType): void {
  for (const field of Object.values(root.getFields())) {
    if (requiredRole(field) === undefined) continue;
    throw new Error(
      `@auth on ${root.name}.${field.name} would have no effect. Put @Authorized on the resolver's method \`${field.name}\` instead.`,
    );
  }
}
