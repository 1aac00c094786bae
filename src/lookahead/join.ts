import { type Kysely, type OperationNode, type RawBuilder, type SelectQueryNode, sql } from "kysely";
import type { DB } from "../generated/db.js";
import type { SelectedField } from "../request/selection.js";
import { attachJoined } from "./joined.js";
import { rowOf, rowsOf } from "./json-rows.js";
import { type ColumnsOfFields, neededColumns } from "./needed-columns.js";
import { type Relation, relationOf } from "./relation.js";

/** A query whose rows have these columns. */
export interface Query<Columns> {
  toOperationNode(): SelectQueryNode;
  readonly expressionType?: Columns | undefined;
}

/** The fields selected of a row's objects: of the object itself and, in a page, of its edge. */
export interface Asked {
  readonly node: readonly SelectedField[];
  readonly edge?: readonly SelectedField[];
  /** If given, only the columns that the fields need are read. */
  readonly columns?: ColumnsOfFields | undefined;
  /** Columns that are always read. */
  readonly always?: readonly string[];
}

/** The objects made from a row. */
interface Given {
  readonly node: object;
  readonly edge?: object;
}

/** A statement that reads the rows of a query together with what is selected of their objects. */
export interface Joined<Columns> {
  /** Selects rows with the query's columns, without those that no selected field needs. */
  readonly rows: RawBuilder<Columns>;
  /** The same rows as one JSON value, and how to read them from it. */
  readonly json: RawBuilder<unknown>;
  readonly read: (json: unknown) => Columns[];
  /** The same for at most one row; null if there is none. */
  readonly jsonOfOne: RawBuilder<unknown>;
  readonly readOne: (json: unknown) => Columns | null;
  /** Attaches the joined values of a row to the objects made from it. */
  readonly attach: (columns: Columns, given: Given) => void;
}

/** A joined field, and the column that contains its objects. */
interface Along {
  readonly field: SelectedField;
  readonly of: keyof Given;
  readonly column: string;
  readonly value: RawBuilder<unknown>;
  readonly read: (value: unknown) => unknown;
}

/**
 * Joins a query to what is selected of its objects, as far as relations are declared.
 *
 * @param depth the number of statements that this one is nested in
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

/** The selected fields that can be joined. */
function fieldsAlong(of: keyof Given, fields: readonly SelectedField[], names: readonly string[]) {
  return fields.flatMap((field): { field: SelectedField; of: keyof Given; relation: Relation }[] => {
    const relation = relationOf(field);
    if (!relation || !names.includes(relation.from) || !relation.accepts(field)) return [];
    // Two selections of one name for the same objects would have to be merged: their resolver handles them.
    const rivals = fields.filter(
      ({ responseKey, types }) => responseKey === field.responseKey && meet(types, field.types),
    );
    return rivals.length > 1 ? [] : [{ field, of, relation }];
  });
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((type) => other.has(type));
}

/** The query with only these columns. The server then skips outer joins that only other columns need. */
function selecting(
  node: SelectQueryNode,
  names: ReadonlySet<string>,
): { toOperationNode(): SelectQueryNode; expressionType: undefined } {
  const selections = (node.selections ?? []).filter(({ selection }) => names.has(nameOf(selection)));
  return { toOperationNode: () => ({ ...node, selections }), expressionType: undefined };
}

/** The name of a selected expression in the result. */
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
