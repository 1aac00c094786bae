import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { type GraphQLError, isIntrospectionType, type ValidationContext, type ValidationRule } from "graphql";
import { QueryTooComplex } from "../errors/errors.js";
import type { OperationLimits } from "../request/context.js";
import { DEEPEST_VALUE } from "./variables.js";

/** How many directives an operation may use. */
const MAX_DIRECTIVES = 50;

/** How many aliases a document may have where it asks for the schema: by each, all of it may be told once more. */
const MAX_SCHEMA_ALIASES = 10;

/** Validation rules that refuse documents which are too deep, in fields or in values, or have too many aliases or directives. */
export function shapeRules({ depth, aliases }: OperationLimits): ValidationRule[] {
  return [
    maxDepthRule({ n: depth, ignoreIntrospection: true, flattenFragments: true, ...REPORTED }),
    maxAliasesRule({ n: aliases, ...REPORTED }),
    maxDirectivesRule({ n: MAX_DIRECTIVES, ...REPORTED }),
    schemaAliases,
    valueDepth,
  ];
}

/** Refuses to tell the schema over and over: introspection costs nothing, but each alias has it written once more. */
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

/** Refuses literals that are nested deeper than variables may be. */
const valueDepth: ValidationRule = (context) => {
  let depth = 0;
  const nested = {
    enter() {
      if (++depth === DEEPEST_VALUE + 1) {
        context.reportError(new QueryTooComplex("A value is nested too deep. Ask for less in one operation."));
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
