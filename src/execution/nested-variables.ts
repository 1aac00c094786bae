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
 * Whether a nullable variable is inside a literal object or list, in a place that is non-null or has a default:
 * `orderBy: { field: NAME, direction: $direction }`. graphql-jit passes the variable's value on; graphql-js refuses
 * null and uses the default.
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

/** Whether a node or list of nodes, from a node's ancestors, is a literal object or list. */
function isComposed(ancestor: ASTNode | readonly ASTNode[]): boolean {
  return "kind" in ancestor && (ancestor.kind === Kind.OBJECT || ancestor.kind === Kind.LIST);
}
