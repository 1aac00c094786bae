import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  type GraphQLType,
  getDirectiveValues,
  getNullableType,
  isListType,
} from "graphql";
import { isNested } from "./type-references.js";

/** What `@constraint` says of an input. */
export type Constraints = Partial<Record<keyof typeof DECORATORS, number>>;

/** The class-validator decorator for each constraint, on the list itself or on each of its entries. */
const DECORATORS = {
  minLength: { name: "MinLength", onList: false },
  maxLength: { name: "MaxLength", onList: false },
  min: { name: "Min", onList: false },
  max: { name: "Max", onList: false },
  minItems: { name: "ArrayMinSize", onList: true },
  maxItems: { name: "ArrayMaxSize", onList: true },
} as const;

export function constraintsOf(schema: GraphQLSchema, input: GraphQLInputField | GraphQLArgument): Constraints {
  const directive = schema.getDirective("constraint");
  return (directive && input.astNode && getDirectiveValues(directive, input.astNode)) ?? {};
}

/** The role that `@auth(requires:)` asks for. */
export function requiredRole(field: GraphQLField<unknown, unknown>): string | undefined {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === "auth");
  const role = directive?.arguments?.find(({ name }) => name.value === "requires")?.value;
  return role?.kind === "EnumValue" || role?.kind === "StringValue" ? role.value : undefined;
}

interface Decorator {
  readonly name: string;
  readonly args: string[];
}

export function constraintDecorators(type: GraphQLType, constraints: Constraints): Decorator[] {
  const isList = isListType(getNullableType(type));
  const each = isList ? ["{ each: true }"] : [];
  const decorators: Decorator[] = Object.entries(DECORATORS).flatMap(([constraint, { name, onList }]) => {
    const value = constraints[constraint as keyof typeof DECORATORS];
    return value === undefined ? [] : [{ name, args: [String(value), ...(onList ? [] : each)] }];
  });
  if (isNested(type)) decorators.push({ name: "ValidateNested", args: each });
  if (decorators.length > 0) decorators.unshift({ name: "IsOptional", args: [] });
  return decorators;
}
