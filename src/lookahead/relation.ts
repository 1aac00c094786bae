import type { Kysely, RawBuilder } from "kysely";
import type { PageArguments } from "../connections/page-request.js";
import type { DB } from "../generated/db.js";
import { joinSelected, type Query } from "./join.js";
import type { ColumnsOfFields } from "./needed-columns.js";
import type { SelectedField, Selection } from "./selection.js";

/** An expression for the objects of a field, and how its value is read. */
export interface JoinedValue {
  readonly value: RawBuilder<unknown>;
  readonly read: (value: unknown) => unknown;
}

/**
 * A field whose objects can be read by the statement that reads the object it belongs to, instead of by its resolver.
 * src/lookahead/relations.ts lists them.
 */
export interface Relation {
  /** The column of the object's row with the key by which the field's objects are found. */
  readonly from: string;
  /** Whether the field can be read so, as it is selected. */
  readonly accepts: (field: SelectedField) => boolean;
  readonly join: (db: Kysely<DB>, key: RawBuilder<string>, field: SelectedField, depth: number) => JoinedValue;
}

/** How the objects of a field are found by a key, and what they look like. */
interface Found<Columns, Row> {
  readonly from: string;
  readonly query: (db: Kysely<DB>, key: RawBuilder<string>) => Query<Columns>;
  readonly row: (columns: Columns) => Row;
  readonly columns?: ColumnsOfFields;
}

/** A field with a list of objects, without arguments. */
export function toMany<Columns extends object, Row extends object>({
  from,
  query,
  row,
  columns: columnsOf,
}: Found<Columns, Row>): Relation {
  return {
    from,
    accepts: ({ args }) => Object.keys(args).length === 0,
    join(db, key, { selection }, depth) {
      const {
        json,
        read: rowsOf,
        attach,
      } = joinSelected(db, query(db, key), { node: selection.fields, columns: columnsOf }, depth);
      const read = (value: unknown) =>
        rowsOf(value).map((columns) => {
          const node = row(columns);
          attach(columns, { node });
          return node;
        });
      return { value: json, read };
    },
  };
}

/** A field with one object, or none. */
export function toOne<Columns extends object, Row extends object>(found: Found<Columns, Row>): Relation {
  const many = toMany(found);
  return {
    ...many,
    join(db, key, field, depth) {
      const { value, read } = many.join(db, key, field, depth);
      return { value, read: (rows) => (read(rows) as Row[])[0] ?? null };
    },
  };
}

/** A field with a page of a list. Its count, where it is asked for, and filters are left to its resolver. */
export function toPage({ from, list }: { from: string; list: JoinablePage }): Relation {
  return {
    from,
    accepts: ({ args, selection }) =>
      Object.keys(args).every((name) => PAGE_ARGUMENTS.has(name)) &&
      !selection.fields.some(({ name }) => name === "totalCount") &&
      list.takes(args),
    join: (db, key, { args, selection }, depth) => list.join(db, args, key, selection, depth),
  };
}

const PAGE_ARGUMENTS: ReadonlySet<string> = new Set([
  "first",
  "after",
  "last",
  "before",
] satisfies (keyof PageArguments)[]);

/** A list whose page of one parent can be joined to the row of the parent. */
export interface JoinablePage {
  /** Whether these are arguments of a page of the list; its resolver says what is wrong with others. */
  takes(args: PageArguments): boolean;
  join(
    db: Kysely<DB>,
    args: PageArguments,
    parent: RawBuilder<string>,
    selection: Selection,
    depth: number,
  ): JoinedValue;
}

/** The relations of this project, by the type that declares the field, and the field: `Meeting.host`. */
const relations = new Map<string, Relation>();

export function declareRelations(declared: Readonly<Record<string, Relation>>): void {
  for (const [field, relation] of Object.entries(declared)) relations.set(field, relation);
}

/** The relation behind a selected field; undefined where none is declared for all the types that it is selected for. */
export function relationOf({ name, types }: SelectedField): Relation | undefined {
  const [first, ...others] = [...types].map((type) => relations.get(`${type}.${name}`));
  return others.every((other) => other === first) ? first : undefined;
}
