import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import type { Config } from "../config/config.js";
import type { Context } from "../request/context.js";
import { CompiledOperations } from "./compiled-operations.js";

/** Executes one operation of a document that has been parsed and validated. */
export type Executor = (request: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult;

/**
 * What executes operations. All of them give the same answers; code compiled for an operation gives them faster, but it
 * takes some milliseconds to compile, which pays when the operation comes again.
 */
export function createExecutor(name: Config["executor"]): Executor {
  if (name === "graphql-js") return execute;
  const operations = new CompiledOperations({ uncompiledUses: name === "compiled" ? 0 : 1 });
  return (request) => operations.execute(request);
}

/**
 * Apollo executes by itself unless it has a gateway: this one answers with our executor, in this process, or with the result
 * that there is already.
 */
export function gatewayOf(
  schema: GraphQLSchema,
  execute: Executor,
): ApolloServerOptionsWithGateway<Context>["gateway"] {
  return {
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    async load() {
      return {
        executor: async ({ document, context, request: { operationName, variables } }) =>
          context.result ??
          execute({ schema, document, contextValue: context, variableValues: variables, operationName }),
      };
    },
    async stop() {},
  };
}
