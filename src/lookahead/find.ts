import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { together } from "../loaders/together.js";
import type { Context } from "../request/context.js";
import type { Selection } from "../request/selection.js";
import { joinSelected, type Query } from "./join.js";
import type { ColumnsOfFields } from "./needed-columns.js";
import { Statements } from "./statements.js";

/** How to find objects of a kind by their keys. */
interface Findable<Columns, Row> {
  /** The rows whose key is in an array of keys. */
  readonly query: (db: Kysely<DB>, keys: RawBuilder<readonly string[]>) => Query<Columns>;
  readonly row: (columns: Columns) => Row;
  readonly columns: ColumnsOfFields;
}

/**
 * Creates a look-up of an object by its key, joined to what the operation selects of it. One statement reads all keys
 * that one step of an operation requests with the same selection; null if there is no such object.
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
