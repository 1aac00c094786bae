import { GraphQLError, type ValidationRule } from "graphql";

/** A validation rule against a variable whose value graphql-js would lose, since it stores values in a plain object. */
export const variableNames: ValidationRule = (context) => ({
  VariableDefinition({ variable }) {
    if (variable.name.value !== "__proto__") return;
    context.reportError(
      new GraphQLError("A variable cannot be called `$__proto__`. Give it another name.", { nodes: variable }),
    );
  },
});
