import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { FastifyBaseLogger } from "fastify";
import type { Context } from "../request/context.js";
import { formatError } from "./format-error.js";

/** Logs the cause and the request's id of every error that clients see only as an internal error. */
export function reportInternalErrors(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const error of errors) {
            if (formatError(error.toJSON(), error).extensions?.code === "INTERNAL_SERVER_ERROR") {
              log.error({ err: unwrapResolverError(error), path: error.path, requestId }, "an operation failed");
            }
          }
        },
      };
    },
  };
}
