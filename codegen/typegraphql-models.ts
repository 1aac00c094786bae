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
import { NOTE } from "./enum-constants.js";
import { fieldSignatures } from "./field-signatures.js";
import { argsClass, inOrderOfInheritance, ownFields } from "./inheritance.js";
import { ModelWriter } from "./model-writer.js";
import type { ScalarMapping } from "./type-references.js";

/** The plugin's configuration in codegen.yml. */
interface TypeGraphqlModelsConfig {
  /** For each custom scalar: the export of its GraphQLScalarType, `module#name`, and its TypeScript type. */
  readonly scalars: Record<string, ScalarMapping>;
  /** The module of the enums that `enumConstants` writes. */
  readonly enums: string;
}

/**
 * A graphql-codegen plugin that generates the TypeGraphQL classes of an SDL, for hand-written resolver classes.
 *
 * Enums are registered and re-exported, and unions become `createUnionType`. Interfaces and objects become decorated
 * classes; fields of an interface are declared only there, so its resolvers serve all implementing types. Inputs and the
 * arguments of each field become decorated classes with a class-validator decorator for each `@constraint`. Every
 * decorator names its type, so nothing relies on emitted metadata, and does so in a function, so the order does not
 * matter. `FieldSignatures` types the arguments and value of each field.
 */
export const plugin: PluginFunction<TypeGraphqlModelsConfig, Types.ComplexPluginOutput> = (
  schema,
  _,
  { scalars, enums },
) => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const roots = types.filter(isObjectType).filter((type) => isRoot(schema, type));
  roots.forEach(refuseRoles);
  const objectLikes = types.filter(isObjectLike);
  const writer = new ModelWriter(schema, scalars, enums);
  for (const scalar of types.filter(isScalarType)) {
    if (!isSpecifiedScalarType(scalar)) writer.scalarType(scalar);
  }
  const enumTypes = types.filter(isEnumType);
  const content = [
    ...(enumTypes.length > 0 ? [`export * from "${enums}";`] : []),
    ...enumTypes.map((type) => writer.enumType(type)),
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
  return { prepend: [NOTE, ...writer.imports(), ""], content };
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

/** @throws {Error} if a field has an `@auth` that no class could enforce */
function refuseRoles(root: GraphQLObjectType): void {
  for (const field of Object.values(root.getFields())) {
    if (requiredRole(field) === undefined) continue;
    throw new Error(
      `@auth on ${root.name}.${field.name} would have no effect. Put @Authorized on the resolver's method \`${field.name}\` instead.`,
    );
  }
}
