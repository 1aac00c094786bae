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

/** The fields that an operation selects on an object, with their own selections. */
export interface Selection {
  /** Equal for equal selections. */
  readonly key: string;
  readonly fields: readonly SelectedField[];
}

/** A field of a selection, with the types on which it is selected. */
export interface SelectedField {
  readonly name: string;
  /** The name in the response: the alias, if there is one. */
  readonly responseKey: string;
  /** The names of the object types on which it is selected. */
  readonly types: ReadonlySet<string>;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
}

/** How many selections, by variable values, are cached per field, and how long the serialised values may be. */
const REMEMBERED = 100;
const LONGEST_VALUES = 2_000;

/** A field's cache: the variables used below it, and its selections by their values. */
interface Remembered {
  readonly variables: readonly string[];
  readonly selections: Map<string, Selection>;
}
const remembered = new WeakMap<FieldNode, Remembered>();

/** Returns what the operation selects below the field being resolved. */
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

/** Returns the names of the variables that a field's selection depends on, not those in the field's own arguments. */
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

/** The nodes that select one field on the same types. */
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

/** The selection of a leaf value. */
export const NOTHING: Selection = { key: "", fields: [] };

function keyOf({ responseKey, name, types, args, selection }: SelectedField): string {
  return `${responseKey}:${name}/${[...types].join("|")}${JSON.stringify(args)}{${selection.key}}`;
}

/** Returns the fields selected at the end of paths of field names, such as those of a page's nodes. */
export function selectedAt(selection: Selection, ...ways: readonly (readonly string[])[]): SelectedField[] {
  return ways.flatMap((way) =>
    way.reduce<readonly SelectedField[]>(
      (fields, name) => fields.filter((field) => field.name === name).flatMap((field) => field.selection.fields),
      selection.fields,
    ),
  );
}
