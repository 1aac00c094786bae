import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import type { GraphQLError, ValidationContext, ValidationRule } from "graphql";
import { QueryTooComplex } from "../errors/errors.js";
import type { OperationLimits } from "../request/context.js";

/** How many directives an operation may use. */
const MAX_DIRECTIVES = 50;

/** Validation rules that refuse documents which are too deep, or have too many aliases or directives. */
export function shapeRules({ depth, aliases }: OperationLimits): ValidationRule[] {
  return [
    maxDepthRule({ n: depth, ignoreIntrospection: true, flattenFragments: true, ...REPORTED }),
    maxAliasesRule({ n: aliases, ...REPORTED }),
    maxDirectivesRule({ n: MAX_DIRECTIVES, ...REPORTED }),
  ];
}

/** A refusal is one more validation error with a code of ours; thrown, it would count as a defect of the server. */
const REPORTED = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      context?.reportError(
        new QueryTooComplex(`${error.message.replace(/^Syntax Error: /, "")} Ask for less in one operation.`),
      );
    },
  ],
};
