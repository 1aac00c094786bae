import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";

/** A class-validator decorator with its arguments as TypeScript source. */
export interface Decorator {
  readonly name: string;
  readonly args: readonly string[];
}

type Input = GraphQLInputField | GraphQLArgument;

/** The class-validator decorator for each argument of `@constraint`; most apply to each entry of a list, some to the list. */
const DECORATORS: Record<string, { name: string; onList?: true }> = {
  minLength: { name: "MinLength" },
  maxLength: { name: "MaxLength" },
  pattern: { name: "Matches" },
  min: { name: "Min" },
  max: { name: "Max" },
  minItems: { name: "ArrayMinSize", onList: true },
  maxItems: { name: "ArrayMaxSize", onList: true },
};

/** Returns the decorators that enforce the `@constraint` of an input and of its nested fields. Omitted values are not checked. */
export function constraintDecorators(schema: GraphQLSchema, input: Input): Decorator[] {
  const each = isListType(getNullableType(input.type)) ? ["{ each: true }"] : [];
  const decorators = Object.entries(constraintsOf(schema, input)).map(([constraint, value]): Decorator => {
    const decorator = DECORATORS[constraint];
    if (!decorator)
      throw new Error(`codegen/directives.ts knows no class-validator decorator for @constraint(${constraint}:).`);
    const limit = constraint === "pattern" ? `new RegExp(${JSON.stringify(value)})` : JSON.stringify(value);
    return { name: decorator.name, args: [limit, ...(decorator.onList ? [] : each)] };
  });
  if (holdsConstraints(schema, input.type)) decorators.push({ name: "ValidateNested", args: each });
  return decorators;
}

/** The role that `@auth(requires:)` requires. */
export function requiredRole(field: GraphQLField<unknown, unknown>): string | undefined {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === "auth");
  const role = directive?.arguments?.find(({ name }) => name.value === "requires")?.value;
  return role?.kind === "EnumValue" || role?.kind === "StringValue" ? role.value : undefined;
}

function constraintsOf(schema: GraphQLSchema, { astNode }: Input): Record<string, unknown> {
  const directive = schema.getDirective("constraint");
  return (directive && astNode && getDirectiveValues(directive, astNode)) ?? {};
}

/** Whether a field of an input type, or of an input type nested in it, has a constraint. */
function holdsConstraints(schema: GraphQLSchema, type: GraphQLInputType, seen = new Set<string>()): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some(
    (field) => Object.keys(constraintsOf(schema, field)).length > 0 || holdsConstraints(schema, field.type, seen),
  );
}
