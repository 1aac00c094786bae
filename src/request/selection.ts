import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
  visit,
} from "graphql";

/** What an operation asks of an object: its fields, with what is asked of theirs. */
export interface Selection {
  /** The same for the same selection. */
  readonly key: string;
  readonly fields: readonly SelectedField[];
}

/** A field of a selection, on the types of objects for which it was selected. */
export interface SelectedField {
  readonly name: string;
  /** The name in the answer: the alias, where there is one. */
  readonly responseKey: string;
  /** The names of the object types for which it is selected. */
  readonly types: ReadonlySet<string>;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
}

/** How many selections, by the values of variables, are remembered of a field, and how long these values may be. */
const REMEMBERED = 100;
const LONGEST_VALUES = 2_000;

/** What is remembered of a field: the variables that are used beneath it, and its selections by their values. */
interface Remembered {
  readonly variables: readonly string[];
  readonly selections: Map<string, Selection>;
}
const remembered = new WeakMap<FieldNode, Remembered>();

/** What the operation selects beneath the field that is being answered. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const { fieldNodes, returnType, variableValues } = info;
  const [node] = fieldNodes;
  const build = () => new SelectionReader(info).below(fieldNodes, possibleTypes(info.schema, returnType));
  if (!node || fieldNodes.length > 1) return build();
  let known = remembered.get(node);
  if (!known) {
    known = { variables: variablesBeneath(node, info), selections: new Map() };
    remembered.set(node, known);
  }
  const { variables, selections } = known;
  const values =
    variables.length === 0
      ? ""
      : JSON.stringify(Object.fromEntries(variables.map((name) => [name, variableValues[name]])));
  let selection = selections.get(values);
  if (!selection) {
    selection = build();
    if (values.length > LONGEST_VALUES) return selection;
    if (selections.size >= REMEMBERED) selections.clear();
    selections.set(values, selection);
  }
  return selection;
}

/** The names of the variables on which the selection of a field depends: not those of its own arguments. */
function variablesBeneath({ selectionSet }: FieldNode, { fragments }: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (within: SelectionSetNode): void => {
    visit(within, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = seen.has(name.value) ? undefined : fragments[name.value];
        seen.add(name.value);
        if (fragment) collect(fragment.selectionSet);
      },
    });
  };
  if (selectionSet) collect(selectionSet);
  return [...names];
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLResolveInfo["returnType"]): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/** The nodes of one field by which it is selected, for the same types. */
interface Group {
  readonly types: readonly GraphQLObjectType[];
  readonly nodes: FieldNode[];
}

class SelectionReader {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor({ schema, fragments, variableValues }: GraphQLResolveInfo) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variableValues;
  }

  below(nodes: readonly FieldNode[], types: readonly GraphQLObjectType[]): Selection {
    const groups = new Map<string, Group>();
    for (const { selectionSet } of nodes) if (selectionSet) this.#collect(selectionSet, types, groups);
    const fields = [...groups.values()].flatMap((group) => this.#field(group));
    return { fields, key: fields.map(keyOf).join(",") };
  }

  #collect({ selections }: SelectionSetNode, types: readonly GraphQLObjectType[], groups: Map<string, Group>): void {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const place = `${(selection.alias ?? selection.name).value} ${types.map(({ name }) => name).join(" ")}`;
        const group = groups.get(place);
        if (group) group.nodes.push(selection);
        else groups.set(place, { types, nodes: [selection] });
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments[selection.name.value] : selection;
      if (fragment) this.#collect(fragment.selectionSet, this.#matching(types, fragment.typeCondition), groups);
    }
  }

  #matching(types: readonly GraphQLObjectType[], condition: FragmentDefinitionNode["typeCondition"] | undefined) {
    const expected = condition && typeFromAST(this.#schema, condition);
    if (!expected) return types;
    return types.filter((type) =>
      isAbstractType(expected) ? this.#schema.isSubType(expected, type) : expected === type,
    );
  }

  #field({ types, nodes }: Group): SelectedField[] {
    const [node] = nodes;
    const definition = node && types[0]?.getFields()[node.name.value];
    if (!node || (!definition && node.name.value !== "__typename")) return [];
    const inner = definition ? getNamedType(definition.type) : undefined;
    return [
      {
        name: node.name.value,
        responseKey: (node.alias ?? node.name).value,
        types: new Set(types.map(({ name }) => name)),
        args: definition ? getArgumentValues(definition, node, this.#variables) : {},
        selection: isCompositeType(inner)
          ? this.below(nodes, definition ? possibleTypes(this.#schema, definition.type) : [])
          : NOTHING,
      },
    ];
  }

  #isIncluded(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    if (!node.directives?.length) return true;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.if !== true && include?.if !== false;
  }
}

/** What is selected of a plain value. */
export const NOTHING: Selection = { key: "", fields: [] };

function keyOf({ responseKey, name, types, args, selection }: SelectedField): string {
  return `${responseKey}:${name}/${[...types].join("|")}${JSON.stringify(args)}{${selection.key}}`;
}

/** What is asked of the objects in a field of an object: of the nodes of a page, by the names of the way to them. */
export function selectedAt(selection: Selection, ...ways: readonly (readonly string[])[]): SelectedField[] {
  return ways.flatMap((way) =>
    way.reduce<readonly SelectedField[]>(
      (fields, name) => fields.filter((field) => field.name === name).flatMap((field) => field.selection.fields),
      selection.fields,
    ),
  );
}
