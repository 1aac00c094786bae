import type { ApolloServerPlugin } from "@apollo/server";
import { QueryTooComplex } from "../errors/errors.js";
import type { Context } from "../request/context.js";
import { costOf } from "./cost.js";

/** Refuses operations that can return too much, before they read anything. */
export function costLimit(most: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const cost = costOf(schema, document, operation, request.variables ?? {});
          if (cost > most) {
            throw new QueryTooComplex(
              `The operation costs ${cost}; the maximum is ${most}. Ask for smaller pages (\`first\`) or fewer nested lists.`,
              { cost, limit: most, http: { status: 400 } },
            );
          }
        },
      };
    },
  };
}
