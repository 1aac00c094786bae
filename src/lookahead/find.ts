import DataLoader from "dataloader";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import type { Context } from "../request/context.js";
import { joinSelected, type Query } from "./join.js";
import type { ColumnsOfFields } from "./needed-columns.js";
import type { Selection } from "./selection.js";
import { Statements } from "./statements.js";

/** How objects of a kind are found by their keys. */
interface Findable<Columns, Row> {
  /** The rows whose key is any of an array of keys. */
  readonly query: (db: Kysely<DB>, keys: RawBuilder<readonly string[]>) => Query<Columns>;
  readonly row: (columns: Columns) => Row;
  readonly columns: ColumnsOfFields;
}

/** The most keys that one statement is given. */
const MAX_KEYS = 5_000;

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
  const makeLoaders = () => new Map<string, DataLoader<string, Row | null>>();

  const makeLoader = (context: Context, selection: Selection) =>
    new DataLoader<string, Row | null>(
      async (keys) => {
        const asked = { node: selection.fields, columns, always: ["id"] };
        const { rows, attach } = await statements.execute(
          context.db,
          selection.key,
          (db, given) => joinSelected(db, query(db, sql`${given}::uuid[]`), asked),
          keys,
        );
        const found = new Map<string, Row>();
        for (const columnsRead of rows) {
          const node = row(columnsRead);
          attach(columnsRead, { node });
          found.set(node.uuid, node);
        }
        return keys.map((key) => found.get(key) ?? null);
      },
      { maxBatchSize: MAX_KEYS },
    );

  return (context, key) => {
    const loaders = context.once(makeLoaders);
    const { selection } = context;
    const loader = loaders.get(selection.key) ?? makeLoader(context, selection);
    loaders.set(selection.key, loader);
    return loader.load(key);
  };
}
