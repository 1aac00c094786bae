import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { IResolvers } from "@graphql-tools/utils";
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import * as models from "../generated/models.js";
import { joinedOr } from "../lookahead/joined.js";
import { PACKAGE_ROOT } from "../package/root.js";
import type { Context } from "../request/context.js";
import { direct, type Method } from "./direct-resolver.js";
import "./relations.js";
import { RESOLVERS } from "./resolvers.js";
import { validateArguments } from "./validate-arguments.js";

const FOLDER = join(PACKAGE_ROOT, "schema");

/** Reads the schema definition from schema/*.graphql. */
export function readSchemaDefinition(): string {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .sort();
  return files.map((file) => readFileSync(join(FOLDER, file), "utf8")).join("\n");
}

/**
 * Builds the served schema: the SDL of schema/ with the resolver classes. TypeGraphQL passes validated arguments to
 * each declared resolver; fields that are properties of a row have no resolver. Rows of interfaces and unions name
 * their type in `__typename`.
 *
 * @throws {Error} if a resolver class resolves a field that the SDL does not have
 */
export function buildChancerySchema(): GraphQLSchema {
  return makeExecutableSchema({
    // For a faster start: the SDL is checked along with the generated files, and the schema need not be copied.
    typeDefs: buildSchema(readSchemaDefinition(), { assumeValidSDL: true }),
    resolvers: resolverMap(buildTypeGraphqlSchema()),
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
    updateResolversInPlace: true,
  });
}

/** Builds TypeGraphQL's own schema. It is not served, but its resolvers are. */
export function buildTypeGraphqlSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: RESOLVERS,
    // Types that are only reachable through an interface are not found by following fields.
    orphanedTypes: Object.values(models).filter((model) => typeof model === "function"),
    validateFn: validateArguments,
    // The check would introspect the whole schema; the served schema is checked instead.
    skipCheck: true,
  });
}

/** The resolvers of TypeGraphQL's schema, without those that only read a property of the row. */
function resolverMap(schema: GraphQLSchema): IResolvers {
  const answered = answeredFields();
  const resolvers: IResolvers = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) resolvers[type.name] = functionsOf(type);
    if (!isObjectType(type)) continue;
    const declaring = [type, ...type.getInterfaces()];
    const fields = Object.values(type.getFields()).flatMap(({ name, type: given, resolve }) => {
      const place = declaring.map((declared) => `${declared.name}.${name}`).find((field) => answered.has(field));
      if (place === undefined) return [];
      return [[name, resolve && lookingAhead(given, direct(answered.get(place), resolve))] as const];
    });
    if (fields.length > 0) resolvers[type.name] = Object.fromEntries(fields);
  }
  return resolvers;
}

/** The functions of a scalar. Its description is in the SDL. */
function functionsOf({ serialize, parseValue, parseLiteral }: GraphQLScalarType): IResolvers[string] {
  return { __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral };
}

/** Skips the resolver if its field was read along with its object, and passes the field's selection to it otherwise. */
function lookingAhead(
  type: GraphQLOutputType,
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  if (!isCompositeType(getNamedType(type))) return resolve;
  return joinedOr((source, args, context, info) => resolve(source, args, context.at(info), info));
}

/**
 * The fields with a resolver, e.g. `Meeting.host`, and its method: fields of a resolver class, and fields that require
 * a role, which may have no method.
 */
function answeredFields(): Map<string, Method | undefined> {
  const { objectTypes, interfaceTypes, fieldResolvers, authorizedFields, queries } = getMetadataStorage();
  const typeNames = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  return new Map<string, Method | undefined>([
    ...authorizedFields.map(({ target, fieldName }) => [`${typeNames.get(target)}.${fieldName}`, undefined] as const),
    ...fieldResolvers.map((method) => {
      return [`${typeNames.get(method.getObjectType?.() ?? method.target)}.${method.methodName}`, method] as const;
    }),
    ...queries.map((method) => [`Query.${method.schemaName}`, method] as const),
  ]);
}
