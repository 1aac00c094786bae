import { GraphQLError, type ValidationRule } from "graphql";

/** A validation rule against kinds of operations that the schema lacks, which graphql-js would only notice during execution. */
export const servedOperations: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (context.getSchema().getRootType(operation.operation)) return;
    context.reportError(
      new GraphQLError(`This API answers queries; it has no ${operation.operation}.`, { nodes: operation }),
    );
  },
});
