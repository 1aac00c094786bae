import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * Whether a variable that may be null or absent stands within an object or a list of a literal where null is not allowed, or where
 * a default takes its place: `orderBy: { field: NAME, direction: $direction }`. graphql-jit puts there what the variable has,
 * graphql-js refuses null and takes the default.
 */
export function hasOptionalWithin(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const { variableDefinitions = [] } = operation;
  const optional = new Set(
    variableDefinitions
      .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  if (optional.size === 0) return false;
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (other) => (other === operation ? undefined : false),
      VariableDefinition: () => false,
      Variable({ name }, _key, _parent, _path, ancestors) {
        const matters = isNonNullType(types.getInputType()) || types.getDefaultValue() !== undefined;
        found ||= optional.has(name.value) && matters && ancestors.some(isComposed);
      },
    }),
  );
  return found;
}

/** Of the nodes above another one, lists of nodes among them: whether this is an object or a list of a literal. */
function isComposed(ancestor: ASTNode | readonly ASTNode[]): boolean {
  return "kind" in ancestor && (ancestor.kind === Kind.OBJECT || ancestor.kind === Kind.LIST);
}
