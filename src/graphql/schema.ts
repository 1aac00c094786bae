import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { IResolvers } from "@graphql-tools/utils";
import { type GraphQLSchema, isInterfaceType, isObjectType, isScalarType } from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import * as models from "../generated/models.js";
import { PACKAGE_ROOT } from "../package-root.js";
import { RESOLVERS } from "./resolvers.js";

const FOLDER = join(PACKAGE_ROOT, "schema");

/** The schema definition, as schema/*.graphql holds it. */
export function readSchemaDefinition(): string {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql")).sort();
  return files.map((file) => readFileSync(join(FOLDER, file), "utf8")).join("\n");
}

/**
 * The schema that is served: the SDL of schema/, answered by the resolver classes. TypeGraphQL gives each declared
 * resolver its arguments, validated; fields that a row shows by itself have no resolver.
 *
 * @throws {Error} where a resolver class answers a field that the SDL does not have
 */
export function buildChancerySchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSchemaDefinition(),
    resolvers: resolverMap(buildTypeGraphqlSchema()),
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
}

/** The schema as TypeGraphQL sees it. It is not served: its resolvers are. */
export function buildTypeGraphqlSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: RESOLVERS,
    // Types that only an interface reaches are not found by following fields.
    orphanedTypes: Object.values(models).filter((model) => typeof model === "function"),
    validate: { forbidUnknownValues: false, skipMissingProperties: true },
  });
}

/** The resolvers of TypeGraphQL's schema, without those for fields that no resolver class declares. */
function resolverMap(schema: GraphQLSchema): IResolvers {
  const declared = declaredFields();
  const resolvers: IResolvers = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isScalarType(type) && !["ID", "Int", "Float", "String", "Boolean"].includes(type.name)) resolvers[type.name] = type;
    if (isInterfaceType(type)) resolvers[type.name] = { __resolveType: ({ __typename }: { __typename: string }) => __typename };
    if (isObjectType(type)) {
      const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
      const fields = Object.values(type.getFields()).filter((field) => names.some((name) => declared.has(`${name}.${field.name}`)));
      if (fields.length > 0) resolvers[type.name] = Object.fromEntries(fields.map(({ name, resolve }) => [name, resolve]));
    }
  }
  return resolvers;
}

/** The fields that a resolver class answers, as `Meeting.host`. */
function declaredFields(): Set<string> {
  const storage = getMetadataStorage();
  const typeNames = new Map([...storage.objectTypes, ...storage.interfaceTypes].map(({ target, name }) => [target, name]));
  const fields = storage.fieldResolvers.map(({ getObjectType, methodName, target }) => {
    const type = getObjectType?.() ?? target;
    return `${typeNames.get(type)}.${methodName}`;
  });
  return new Set([...fields, ...storage.queries.map(({ schemaName }) => `Query.${schemaName}`)]);
}
