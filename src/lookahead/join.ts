import { type Kysely, type OperationNode, type RawBuilder, type SelectQueryNode, sql } from "kysely";
import type { DB } from "../generated/db.js";
import type { SelectedField } from "../request/selection.js";
import { attachJoined } from "./joined.js";
import { rowOf, rowsOf } from "./json-rows.js";
import { type ColumnsOfFields, neededColumns } from "./needed-columns.js";
import { type Relation, relationOf } from "./relation.js";

/** A query of rows with these columns. */
export interface Query<Columns> {
  toOperationNode(): SelectQueryNode;
  readonly expressionType?: Columns | undefined;
}

/** What is selected of the objects that a row gives: of the object itself and, in a page, of the edge around it. */
export interface Asked {
  readonly node: readonly SelectedField[];
  readonly edge?: readonly SelectedField[];
  /** Where it is known which columns each field needs, only those are read. */
  readonly columns?: ColumnsOfFields | undefined;
  /** Columns that are read in any case. */
  readonly always?: readonly string[];
}

/** The objects that a row gives. */
interface Given {
  readonly node: object;
  readonly edge?: object;
}

/** A statement that reads the rows of a query, and in the same go what is selected of the objects that they give. */
export interface Joined<Columns> {
  /** Gives rows with the query's columns, but for those that nothing selected needs. */
  readonly rows: RawBuilder<Columns>;
  /** The same rows as one value of JSON, and how to read them from it. */
  readonly json: RawBuilder<unknown>;
  readonly read: (json: unknown) => Columns[];
  /** The same where there is one row at most; null where there is none. */
  readonly jsonOfOne: RawBuilder<unknown>;
  readonly readOne: (json: unknown) => Columns | null;
  /** Hands what was read beside a row over to the objects that the row gives. */
  readonly attach: (columns: Columns, given: Given) => void;
}

/** A field that is read along, and the column in which its objects come. */
interface Along {
  readonly field: SelectedField;
  readonly of: keyof Given;
  readonly column: string;
  readonly value: RawBuilder<unknown>;
  readonly read: (value: unknown) => unknown;
}

/**
 * Joins to a query what is selected of its objects, as far as relations are declared for it.
 *
 * @param depth how many statements this one is nested in
 */
export function joinSelected<Columns extends object>(
  db: Kysely<DB>,
  query: Query<Columns>,
  asked: Asked,
  depth = 0,
): Joined<Columns> {
  const table = `level${depth}`;
  const node = query.toOperationNode();
  const names = (node.selections ?? []).map(({ selection }) => nameOf(selection));
  const { node: ofNode, edge: ofEdge = [], columns: columnsOf, always = [] } = asked;
  const relations = [...fieldsAlong("node", ofNode, names), ...fieldsAlong("edge", ofEdge, names)].filter(
    ({ field }) => !columnsOf || [...field.types].some((type) => type in columnsOf),
  );
  const along = relations.map(({ field, of, relation }, place): Along => {
    const { value, read } = relation.join(db, sql.ref(`${table}.${relation.from}`), field, depth + 1);
    return { field, of, column: `joined${place}`, value, read };
  });
  const byResolvers = [...ofNode, ...ofEdge].filter((field) => !along.some((joined) => joined.field === field));
  const needed = columnsOf ? neededColumns(names, byResolvers, columnsOf) : new Set(names);
  const columns = names.filter((name) => needed.has(name) || always.includes(name));
  const entries = selecting(node, new Set([...columns, ...relations.map(({ relation }) => relation.from)]));
  const shown = [
    ...columns.map((name) => ({ name, value: sql`${sql.ref(`${table}.${name}`)}` })),
    ...along.map(({ column, value }) => ({ name: column, value })),
  ];
  const shownNames = shown.map(({ name }) => name);
  const values = sql`json_build_array(${sql.join(shown.map(({ value }) => value))})`;
  const from = sql`from (${entries}) as ${sql.table(table)}`;
  return {
    rows: sql<Columns>`select ${sql.join(shown.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`))} ${from}`,
    json: sql`(select json_agg(${values}) ${from})`,
    read: (json) => rowsOf<Columns>(json, shownNames),
    jsonOfOne: sql`(select ${values} ${from})`,
    readOne: (json) => (Array.isArray(json) ? rowOf<Columns>(json, shownNames) : null),
    attach(row, given) {
      for (const { field, of, column, read } of along) {
        const object = given[of];
        if (object) attachJoined(object, field, () => read(column in row ? row[column as keyof Columns] : null));
      }
    },
  };
}

/** The selected fields that can be read along. */
function fieldsAlong(of: keyof Given, fields: readonly SelectedField[], names: readonly string[]) {
  return fields.flatMap((field): { field: SelectedField; of: keyof Given; relation: Relation }[] => {
    const relation = relationOf(field);
    if (!relation || !names.includes(relation.from) || !relation.accepts(field)) return [];
    // Two selections of one name for the same objects would have to be merged: a resolver answers them.
    const rivals = fields.filter(
      ({ responseKey, types }) => responseKey === field.responseKey && meet(types, field.types),
    );
    return rivals.length > 1 ? [] : [{ field, of, relation }];
  });
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((type) => other.has(type));
}

/** The query with only these of its columns. The server then leaves out the outer joins that only others need. */
function selecting(
  node: SelectQueryNode,
  names: ReadonlySet<string>,
): { toOperationNode(): SelectQueryNode; expressionType: undefined } {
  const selections = (node.selections ?? []).filter(({ selection }) => names.has(nameOf(selection)));
  return { toOperationNode: () => ({ ...node, selections }), expressionType: undefined };
}

/** The name that a selected expression has in the result. */
function nameOf(selection: OperationNode): string {
  if (isKind(selection, "AliasNode")) return nameOf(selection.alias as OperationNode);
  if (isKind(selection, "ReferenceNode")) return nameOf(selection.column as OperationNode);
  if (isKind(selection, "ColumnNode")) return nameOf(selection.column as OperationNode);
  if (isKind(selection, "IdentifierNode")) return String(selection.name);
  throw new Error(`A list selects a ${selection.kind} without a name.`);
}

function isKind(node: OperationNode, kind: OperationNode["kind"]): node is OperationNode & Record<string, unknown> {
  return node.kind === kind;
}
