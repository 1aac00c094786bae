import DataLoader from "dataloader";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import type { Context } from "../request/context.js";
import { joinSelected, type Query } from "./join.js";
import type { ColumnsOfFields } from "./needed-columns.js";
import type { Selection } from "./selection.js";
import { forEachParent, Statements } from "./statements.js";

/** The objects that belong to another one, by its key. */
export interface Relating<Columns, Row> {
  /** The rows that belong to a key, in SQL, in the order in which they are shown. */
  readonly query: (db: Kysely<DB>, key: RawBuilder<string>) => Query<Columns>;
  readonly row: (columns: Columns) => Row;
  /** Which columns the fields of the objects need; where it is not said, all are read. */
  readonly columns?: ColumnsOfFields;
}

/** Gives the objects that belong to a key; by what it is made of, they can also be read along with the key's own object. */
export interface Related<Columns, Row> extends Relating<Columns, Row> {
  (context: Context, key: string): Promise<Row[]>;
}

/** The most keys that one statement is given. */
const MAX_KEYS = 5_000;

/** A look-up of the objects that belong to a key. All keys that one step of an operation asks for are read together. */
export function related<Columns extends object, Row extends object>(
  relating: Relating<Columns, Row>,
): Related<Columns, Row> {
  const { query, row, columns } = relating;
  const statements = new Statements<Columns>();
  const makeLoaders = () => new Map<string, DataLoader<string, Row[]>>();

  const makeLoader = (context: Context, selection: Selection) =>
    new DataLoader<string, Row[]>(
      async (keys) => {
        const { rows, attach } = await statements.execute(
          context.db,
          selection.key,
          (db, given) => {
            const asked = { node: selection.fields, columns };
            const one = joinSelected(db, query(db, sql`parent.key::uuid`), asked);
            return { ...one, rows: forEachParent(given, one.rows) };
          },
          keys,
        );
        const found = new Map<string, Row[]>(keys.map((key) => [key, []]));
        for (const columnsRead of rows) {
          const node = row(columnsRead);
          attach(columnsRead, { node });
          found.get(columnsRead.parentKey ?? "")?.push(node);
        }
        return keys.map((key) => found.get(key) ?? []);
      },
      { maxBatchSize: MAX_KEYS },
    );

  const load = (context: Context, key: string): Promise<Row[]> => {
    const loaders = context.once(makeLoaders);
    const { selection } = context;
    const loader = loaders.get(selection.key) ?? makeLoader(context, selection);
    loaders.set(selection.key, loader);
    return loader.load(key);
  };
  return Object.assign(load, relating);
}
