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

/** The number of entries that an unpaged list is assumed to have if its arguments do not say, and the maximum. */
const ENTRIES_OF_A_LIST = 5;
const MOST_ENTRIES = 1_000;

/**
 * The cost of an operation: the number of objects that it can return. A field with objects costs 1, or its `@cost`,
 * plus its selection. Entries of a page are multiplied by the page size (`first` or `last`, else 20), those of other
 * lists by `first` or the number of `ids`, else by 5. Fields with plain values cost their `@cost`, else nothing.
 *
 * @param variables the values of the operation's variables
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const costs = new Costs(schema, document, { ...defaultsOf(operation), ...variables });
  return costs.ofSelections(operation.selectionSet, root, 1);
}

/** The costs of a document's parts, for given values of variables. */
class Costs {
  readonly #schema: GraphQLSchema;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  /** The costs of fragments, which depend only on the page size around them. */
  readonly #known = new Map<string, number>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#variables = variables;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  ofSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType, pageSize: number): number {
    let cost = 0;
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          cost += this.#ofField(selection, parent, pageSize);
          break;
        case Kind.INLINE_FRAGMENT: {
          const type = this.#typeNamed(selection.typeCondition?.name.value) ?? parent;
          cost += this.ofSelections(selection.selectionSet, type, pageSize);
          break;
        }
        case Kind.FRAGMENT_SPREAD:
          cost += this.#ofFragment(selection.name.value, pageSize);
      }
    }
    return cost;
  }

  #ofFragment(name: string, pageSize: number): number {
    const fragment = this.#fragments.get(name);
    const type = fragment && typeFromAST(this.#schema, fragment.typeCondition);
    if (!fragment || !isCompositeType(type)) return 0;
    const place = `${name} ${pageSize}`;
    const cost = this.#known.get(place) ?? this.ofSelections(fragment.selectionSet, type, pageSize);
    this.#known.set(place, cost);
    return cost;
  }

  #ofField(field: FieldNode, parent: GraphQLCompositeType, pageSize: number): number {
    const name = field.name.value;
    if (name.startsWith("__") || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const definition = parent.getFields()[name];
    if (!definition) return 0;
    const type = getNamedType(definition.type);
    const weight = weightOf(definition);
    if (!isCompositeType(type) || !field.selectionSet) return weight ?? 0;
    if (type.name.endsWith("Connection")) {
      const size = Math.min(this.#sizeAskedOf(field) ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
      return (weight ?? 1) + this.ofSelections(field.selectionSet, type, size);
    }
    const inner = 1 + this.ofSelections(field.selectionSet, type, 1);
    const extra = (weight ?? 1) - 1;
    if (!isListType(getNullableType(definition.type))) return extra + inner;
    const isOfPage = parent.name.endsWith("Connection");
    return extra + inner * (isOfPage ? pageSize : (this.#sizeAskedOf(field) ?? ENTRIES_OF_A_LIST));
  }

  /** The number of entries that a field's arguments request; undefined if they do not say. */
  #sizeAskedOf(field: FieldNode): number | undefined {
    const sizes = (field.arguments ?? [])
      .filter(({ name }) => ["first", "last", "ids"].includes(name.value))
      .map(({ value }) => valueFromASTUntyped(value, this.#variables))
      .map((size) => (Array.isArray(size) ? size.length : size))
      .filter((size) => typeof size === "number");
    return sizes[0] === undefined ? undefined : Math.max(sizes[0], 0);
  }

  #typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

const weights = new WeakMap<GraphQLField<unknown, unknown>, number | null>();

/** The `@cost` of a field; null if it has none. */
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

/** The maximum cost of an operation, with any variables. */
export function mostCostOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): number {
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return costOf(schema, document, operation, Object.fromEntries(names.map((name) => [name, MOST_ENTRIES])));
}

/** The values of variables that the request leaves out. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
