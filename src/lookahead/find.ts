import DataLoader from "dataloader";
import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { DB } from "../generated/db.js";
import type { Context } from "../request/context.js";
import { type Joined, joinSelected, type Query } from "./join.js";
import type { ColumnsOfFields } from "./needed-columns.js";
import type { Selection } from "./selection.js";

/** How objects of a kind are found by their keys. */
interface Findable<Columns, Row> {
  /** The rows whose key is any of an array of keys. */
  readonly query: (db: Kysely<DB>, keys: RawBuilder<readonly string[]>) => Query<Columns>;
  readonly row: (columns: Columns) => Row;
  readonly columns: ColumnsOfFields;
}

/** How many statements are remembered of a kind. */
const REMEMBERED = 200;
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
  const statements = new LRUCache<string, { compiled: CompiledQuery; attach: Joined<Columns>["attach"] }>({
    max: REMEMBERED,
  });
  const makeLoaders = () => new Map<string, DataLoader<string, Row | null>>();

  const statementFor = (db: Kysely<DB>, selection: Selection) => {
    let statement = statements.get(selection.key);
    if (!statement) {
      const asked = { node: selection.fields, columns, always: ["id"] };
      const { rows, attach } = joinSelected(
        db.withoutPlugins(),
        query(db.withoutPlugins(), sql`${KEYS}::uuid[]`),
        asked,
      );
      statement = { compiled: rows.compile(db), attach };
      statements.set(selection.key, statement);
    }
    return statement;
  };

  const makeLoader = (context: Context, selection: Selection) =>
    new DataLoader<string, Row | null>(
      async (keys) => {
        const { compiled, attach } = statementFor(context.db, selection);
        const parameters = compiled.parameters.map((value) => (value === KEYS ? keys : value));
        const result = await context.db.executeQuery<Columns>({ ...compiled, parameters });
        const found = new Map<string, Row>();
        for (const columnsRead of result.rows) {
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

/** Stands in a statement for the keys that are looked for. */
const KEYS = Symbol("keys");
