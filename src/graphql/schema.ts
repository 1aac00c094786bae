import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { IResolvers } from "@graphql-tools/utils";
import {
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

/** The schema definition, as schema/*.graphql holds it. */
export function readSchemaDefinition(): string {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .sort();
  return files.map((file) => readFileSync(join(FOLDER, file), "utf8")).join("\n");
}

/**
 * The schema that is served: the SDL of schema/, answered by the resolver classes. TypeGraphQL gives each declared
 * resolver its arguments, validated; fields that a row shows by itself have no resolver. Rows of interfaces and unions
 * say what they are by `__typename`.
 *
 * @throws {Error} where a resolver class answers a field that the SDL does not have
 */
export function buildChancerySchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSchemaDefinition(),
    resolvers: resolverMap(buildTypeGraphqlSchema()),
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
    // Every start would take longer with a check of the SDL, which is checked with the generated files, and with a copy of the schema.
    assumeValidSDL: true,
    updateResolversInPlace: true,
  });
}

/** The schema as TypeGraphQL sees it. It is not served: its resolvers are. */
export function buildTypeGraphqlSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: RESOLVERS,
    // Types that only an interface reaches are not found by following fields.
    orphanedTypes: Object.values(models).filter((model) => typeof model === "function"),
    validateFn: validateArguments,
    // It would be introspected as a whole, which is done of the one that is served.
    skipCheck: true,
  });
}

/** The resolvers of TypeGraphQL's schema, without those that would only read a property of the row. */
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

/** What a scalar does. What it is described as says the SDL. */
function functionsOf({ serialize, parseValue, parseLiteral }: GraphQLScalarType): IResolvers[string] {
  return { __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral };
}

/** A resolver that is spared where its field was read along with its object, and that knows what is selected of its own. */
function lookingAhead(
  type: GraphQLOutputType,
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  if (!isCompositeType(getNamedType(type))) return resolve;
  return joinedOr((source, args, context, info) => resolve(source, args, context.at(info), info));
}

/**
 * The fields that run code, as `Meeting.host`, with the methods that answer them: those that a resolver class answers, and
 * those that ask for a role, which may have no method.
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
