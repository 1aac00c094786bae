import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import type { Config } from "../config/config.js";
import type { Context } from "../request/context.js";
import { CompiledOperations } from "./compiled-operations.js";

/** Executes one operation of a parsed and validated document. */
export type Executor = (request: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Creates the executor of operations. All executors give the same answers. Compiled code is faster, but takes some
 * milliseconds to compile, which only pays off for repeated operations.
 */
export function createExecutor(name: Config["executor"]): Executor {
  if (name === "graphql-js") return execute;
  const operations = new CompiledOperations({ uncompiledUses: name === "compiled" ? 0 : 1 });
  return (request) => operations.execute(request);
}

/**
 * A gateway, without which Apollo would execute operations itself. It runs our executor in this process, or returns the
 * result if there already is one.
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
