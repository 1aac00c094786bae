import { ApolloServer, type ApolloServerPlugin, type PersistedQueryOptions } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config/config.js";
import { DocumentStore } from "../execution/document-store.js";
import { type Executor, gatewayOf } from "../execution/executor.js";
import { servedOperations } from "../graphql/served-operations.js";
import { variableNames } from "../graphql/variable-names.js";
import { costLimit } from "../limits/cost-plugin.js";
import { shapeRules } from "../limits/shape-rules.js";
import type { Context } from "../request/context.js";
import { exampleNamed } from "./examples.js";
import { formatError } from "./format-error.js";
import { reportInternalErrors } from "./report-plugin.js";
import { sandbox } from "./sandbox.js";

/** Starts the GraphQL server. It stops with the web server. */
export async function startApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { introspection, limits, redisUrl }: Config,
  { execute, plugins }: { execute: Executor; plugins: ApolloServerPlugin<Context>[] },
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf(schema, execute),
    documentStore: new DocumentStore(),
    ...(redisUrl === undefined ? {} : { persistedQueries: await inRedis(app, redisUrl) }),
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [servedOperations, variableNames, ...shapeRules(limits)],
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      reportInternalErrors(app.log),
      costLimit(limits.cost),
      ...plugins,
      // With cache hints, every field of every operation would run code.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      sandbox(await exampleNamed("relation")),
    ],
    logger: app.log,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return apollo;
}

/** Keeps persisted queries in Redis. The Redis client is imported only if one is configured. */
async function inRedis(app: FastifyInstance, redisUrl: string): Promise<PersistedQueryOptions> {
  const { sharedDocuments } = await import("./persisted-queries.js");
  return { cache: sharedDocuments(app, redisUrl) };
}
