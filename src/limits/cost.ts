import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../connections/page-request.js";

/** How many entries a list that is not paged is taken to have, where its arguments do not say, and has at most. */
const ENTRIES_OF_A_LIST = 5;
const MOST_ENTRIES = 1_000;

/**
 * What an operation may cost: the number of objects that it can return. A field that gives an object costs 1, or what `@cost` says,
 * and what is selected in it; the entries of a page count as often as the page is large (`first` or `last`, else 20), those of any
 * other list as often as its `first` or `ids` say, else five times. Fields with plain values cost what `@cost` says, else nothing.
 *
 * @param variables the values of the operation's variables
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const given = { ...defaultsOf(operation), ...variables };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // A fragment costs the same wherever it stands but for the size of the page that it stands in.
  const known = new Map<string, number>();

  const ofSelections = (selections: SelectionSetNode, parent: GraphQLCompositeType, pageSize: number): number => {
    let cost = 0;
    for (const selection of selections.selections) {
      switch (selection.kind) {
        case "Field":
          cost += ofField(selection, parent, pageSize);
          break;
        case "InlineFragment":
          cost += ofSelections(
            selection.selectionSet,
            typeNamed(selection.typeCondition?.name.value) ?? parent,
            pageSize,
          );
          break;
        case "FragmentSpread":
          cost += ofFragment(selection.name.value, pageSize);
      }
    }
    return cost;
  };

  const ofFragment = (name: string, pageSize: number): number => {
    const fragment = fragments.get(name);
    const type = fragment && typeFromAST(schema, fragment.typeCondition);
    if (!fragment || !isCompositeType(type)) return 0;
    const place = `${name} ${pageSize}`;
    const cost = known.get(place) ?? ofSelections(fragment.selectionSet, type, pageSize);
    known.set(place, cost);
    return cost;
  };

  const ofField = (field: FieldNode, parent: GraphQLCompositeType, pageSize: number): number => {
    const name = field.name.value;
    if (name.startsWith("__") || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const definition = parent.getFields()[name];
    if (!definition) return 0;
    const type = getNamedType(definition.type);
    const weight = weightOf(definition);
    if (!isCompositeType(type) || !field.selectionSet) return weight ?? 0;
    if (type.name.endsWith("Connection")) {
      const size = Math.min(sizeAskedOf(field) ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
      return (weight ?? 1) + ofSelections(field.selectionSet, type, size);
    }
    const inner = 1 + ofSelections(field.selectionSet, type, 1);
    const extra = (weight ?? 1) - 1;
    if (!isListType(getNullableType(definition.type))) return extra + inner;
    return extra + inner * (parent.name.endsWith("Connection") ? pageSize : (sizeAskedOf(field) ?? ENTRIES_OF_A_LIST));
  };

  /** How many entries the arguments of a field ask for; undefined where they say nothing of it. */
  const sizeAskedOf = (field: FieldNode): number | undefined => {
    const sizes = (field.arguments ?? [])
      .filter(({ name }) => ["first", "last", "ids"].includes(name.value))
      .map(({ value }) => valueFromASTUntyped(value, given))
      .map((size) => (Array.isArray(size) ? size.length : size))
      .filter((size) => typeof size === "number");
    return sizes[0] === undefined ? undefined : Math.max(sizes[0], 0);
  };

  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root, 1) : 0;
}

const weights = new WeakMap<GraphQLField<unknown, unknown>, number | null>();

/** What `@cost` says of a field; null where it has none. */
function weightOf(definition: GraphQLField<unknown, unknown>): number | null {
  let weight = weights.get(definition);
  if (weight === undefined) {
    const directive = definition.astNode?.directives?.find(({ name }) => name.value === "cost");
    const value = directive?.arguments?.[0]?.value;
    weight = value?.kind === Kind.STRING ? Number(value.value) : null;
    weights.set(definition, weight);
  }
  return weight;
}

/** The most that an operation may cost, whatever its variables are. */
export function mostCostOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): number {
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return costOf(schema, document, operation, Object.fromEntries(names.map((name) => [name, MOST_ENTRIES])));
}

/** What variables are where the request gives no value for them. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
