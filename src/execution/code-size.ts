import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";

/**
 * The size of a compiled operation's code: its number of fields, counted once for each possible type of an interface or
 * a union. Nested interfaces multiply, so counting stops above `most`.
 */
export function sizeOfCode(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  most: number,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let size = 0;

  const countFor = (type: GraphQLCompositeType, selections: SelectionSetNode): void => {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    for (const possible of types) countFields(possible as GraphQLObjectType, selections);
  };

  const countFields = (type: GraphQLObjectType, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (size > most) return;
      if (selection.kind === Kind.FIELD) {
        size += 1;
        // Introspection is rare, and would be much code.
        if (selection.name.value === "__schema" || selection.name.value === "__type") size = Number.POSITIVE_INFINITY;
        const field = type.getFields()[selection.name.value];
        const inner = field && getNamedType(field.type);
        if (selection.selectionSet && isCompositeType(inner)) countFor(inner, selection.selectionSet);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment && appliesTo(type, fragment.typeCondition)) countFields(type, fragment.selectionSet);
    }
  };

  const appliesTo = (type: GraphQLObjectType, condition: FragmentDefinitionNode["typeCondition"] | undefined) => {
    const expected = condition && typeFromAST(schema, condition);
    if (!expected || expected === type) return true;
    return isAbstractType(expected) && schema.isSubType(expected, type);
  };

  const root = schema.getRootType(operation.operation);
  if (root) countFields(root, operation.selectionSet);
  return size;
}
