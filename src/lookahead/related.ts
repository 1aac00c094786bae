import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { listsOf, together } from "../loaders/together.js";
import type { Context } from "../request/context.js";
import type { Selection } from "../request/selection.js";
import { joinSelected, type Query } from "./join.js";
import type { ColumnsOfFields } from "./needed-columns.js";
import { forEachParent, Statements } from "./statements.js";

/** How to read the objects that belong to another one, by its key. */
export interface Relating<Columns, Row> {
  /** The rows that belong to a key, in display order. */
  readonly query: (db: Kysely<DB>, key: RawBuilder<string>) => Query<Columns>;
  readonly row: (columns: Columns) => Row;
  /** The columns that the objects' fields need; all are read by default. */
  readonly columns?: ColumnsOfFields;
}

/** Reads the objects that belong to a key. With its properties, they can also be joined to the key's own object. */
export interface Related<Columns, Row> extends Relating<Columns, Row> {
  (context: Context, key: string): Promise<Row[]>;
}

/** Creates a look-up of the objects that belong to a key. One statement reads all keys of one step of an operation. */
export function related<Columns extends object, Row extends object>(
  relating: Relating<Columns, Row>,
): Related<Columns, Row> {
  const { query, row, columns } = relating;
  const statements = new Statements<Columns>();
  const load = together<Selection, Row[]>(async ({ db }, keys, selection) => {
    const asked = { node: selection.fields, columns };
    const { rows, attach } = await statements.execute(
      db,
      selection.key,
      (to, given) => {
        const one = joinSelected(to, query(to, sql`parent.key::uuid`), asked);
        return { ...one, rows: forEachParent(given, one.rows) };
      },
      keys,
    );
    return listsOf(keys, rows, ({ parentKey }) => parentKey).map((list) =>
      list.map((columnsRead) => {
        const node = row(columnsRead);
        attach(columnsRead, { node });
        return node;
      }),
    );
  });
  return Object.assign(
    (context: Context, key: string) => load(context, key, context.selection.key, context.selection),
    relating,
  );
}
