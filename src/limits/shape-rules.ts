import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { type GraphQLError, isIntrospectionType, type ValidationContext, type ValidationRule } from "graphql";
import { QueryTooComplex } from "../errors/errors.js";
import type { OperationLimits } from "../request/context.js";
import { DEEPEST_VALUE } from "./variables.js";

/** The maximum number of directives in an operation. */
const MAX_DIRECTIVES = 50;

/** The maximum number of aliases in a document that queries the schema: each one may repeat all of it. */
const MAX_SCHEMA_ALIASES = 10;

/** Creates validation rules that refuse documents that are too deep, in fields or values, or have too many aliases or directives. */
export function shapeRules({ depth, aliases }: OperationLimits): ValidationRule[] {
  return [
    maxDepthRule({ n: depth, ignoreIntrospection: true, flattenFragments: true, ...REPORTED }),
    maxAliasesRule({ n: aliases, ...REPORTED }),
    maxDirectivesRule({ n: MAX_DIRECTIVES, ...REPORTED }),
    schemaAliases,
    valueDepth,
  ];
}

/** Refuses repeated introspection: it is free in the cost analysis, but each alias writes the schema once more. */
const schemaAliases: ValidationRule = (context) => {
  let aliases = 0;
  return {
    Field({ name, alias }) {
      const parent = context.getParentType();
      const asksForSchema =
        name.value === "__schema" || name.value === "__type" || (parent && isIntrospectionType(parent));
      if (!alias || !asksForSchema || ++aliases !== MAX_SCHEMA_ALIASES + 1) return;
      context.reportError(
        new QueryTooComplex(
          `The document asks for the schema with more than ${MAX_SCHEMA_ALIASES} aliases. Ask for less in one operation.`,
        ),
      );
    },
  };
};

/** Refuses literals nested deeper than variables may be. */
const valueDepth: ValidationRule = (context) => {
  let depth = 0;
  const nested = {
    enter() {
      if (++depth === DEEPEST_VALUE + 1) {
        context.reportError(new QueryTooComplex("A value is nested too deeply. Ask for less in one operation."));
      }
    },
    leave() {
      depth--;
    },
  };
  return { ObjectValue: nested, ListValue: nested };
};

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
