import { GraphQLError, type ValidationRule } from "graphql";

/** A validation rule that refuses operations of a kind that the schema does not have, which graphql-js notices only as it executes. */
export const servedOperations: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (context.getSchema().getRootType(operation.operation)) return;
    context.reportError(
      new GraphQLError(`This API answers queries; it has no ${operation.operation}.`, { nodes: operation }),
    );
  },
});
