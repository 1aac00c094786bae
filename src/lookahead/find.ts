import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { together } from "../loaders/together.js";
import type { Context } from "../request/context.js";
import type { Selection } from "../request/selection.js";
import { joinSelected, type Query } from "./join.js";
import type { ColumnsOfFields } from "./needed-columns.js";
import { Statements } from "./statements.js";

/** How objects of a kind are found by their keys. */
interface Findable<Columns, Row> {
  /** The rows whose key is any of an array of keys. */
  readonly query: (db: Kysely<DB>, keys: RawBuilder<readonly string[]>) => Query<Columns>;
  readonly row: (columns: Columns) => Row;
  readonly columns: ColumnsOfFields;
}

/**
 * A look-up of an object by its key, with what the operation selects of it. All keys that one step of an operation asks
 * for with the same selection are read by one statement; null stands for a key of nothing.
 */
export function find<Columns extends { id: string }, Row extends { uuid: string }>({
  query,
  row,
  columns,
}: Findable<Columns, Row>): (context: Context, key: string) => Promise<Row | null> {
  const statements = new Statements<Columns>();
  const load = together<Selection, Row | null>(async ({ db }, keys, selection) => {
    const asked = { node: selection.fields, columns, always: ["id"] };
    const { rows, attach } = await statements.execute(
      db,
      selection.key,
      (to, given) => joinSelected(to, query(to, sql`${given}::uuid[]`), asked),
      keys,
    );
    const found = new Map<string, Row>();
    for (const columnsRead of rows) {
      const node = row(columnsRead);
      attach(columnsRead, { node });
      found.set(node.uuid, node);
    }
    return keys.map((key) => found.get(key) ?? null);
  });
  return (context, key) => load(context, key, context.selection.key, context.selection);
}
