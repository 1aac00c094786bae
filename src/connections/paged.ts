import DataLoader from "dataloader";
import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import type { Context } from "../request/context.js";
import { keyset, type SortKey } from "./keyset.js";
import { type Page, pageOf } from "./page.js";
import { type PageArguments, pageRequest } from "./page-request.js";

/**
 * A list of the API that is shown page by page, declared once and read for one parent or for many by one statement.
 *
 * @typeParam Args the arguments of the field, page arguments among them
 * @typeParam Row what the statement gives for an entry
 */
export interface PagedList<Args extends PageArguments, Schema, Tables extends keyof Schema, Row, Node, Extra> {
  /** All entries of the list of one parent that match the arguments. */
  readonly entries: (db: Kysely<DB>, args: Args, parent: RawBuilder<string>) => SelectQueryBuilder<Schema, Tables, Row>;
  /** What it is sorted by. */
  readonly sort: (args: Args) => SortKey;
  /** The column that breaks ties: `record.id`. */
  readonly key: string;
  /** What an edge shows of a row, besides its cursor. */
  readonly edge: (row: Row) => { node: Node } & Extra;
}

/** The key of a list that has no parent. */
const WHOLE = "";

/**
 * A field's resolver for a paged list: `(context, args, parentKey)` gives the page. Within one request, all parents for
 * which the list is asked with the same arguments are read by one statement, and counted by another if they are counted.
 */
export function paged<Args extends PageArguments, Schema, Tables extends keyof Schema, Row, Node, Extra>(
  list: PagedList<Args, Schema, Tables, Row, Node, Extra>,
): (context: Context, args: Args, parent?: string) => Promise<Page<Node, Extra>> {
  const makeLoaders = () => new Map<string, DataLoader<string, Page<Node, Extra>>>();

  const makeLoader = (context: Context, args: Args) => {
    const sort = list.sort(args);
    const request = pageRequest(args, sort.name);
    const counts = new DataLoader<string, number>(async (parents) => {
      const counted = await countEntries(context.db, parents, (parent) => list.entries(context.db, args, parent));
      return parents.map((parent) => counted.get(parent) ?? 0);
    });
    return new DataLoader<string, Page<Node, Extra>>(async (parents) => {
      const rows = await readEntries(context.db, parents, (parent) =>
        keyset(list.entries(context.db, args, parent), sort, list.key, request),
      );
      return parents.map((parent) =>
        pageOf(rows.get(parent) ?? [], request, sort.name, list.edge, () => counts.load(parent)),
      );
    });
  };

  return async (context, args, parent = WHOLE) => {
    const loaders = context.once(makeLoaders);
    const same = JSON.stringify(args);
    let loader = loaders.get(same);
    if (!loader) {
      loader = makeLoader(context, args);
      loaders.set(same, loader);
    }
    return loader.load(parent);
  };
}

/** The entries of the list of each parent. The nested loop over the parents keeps each list's order. */
async function readEntries<Schema, Tables extends keyof Schema, Row>(
  db: Kysely<DB>,
  parents: readonly string[],
  entriesOf: (parent: RawBuilder<string>) => SelectQueryBuilder<Schema, Tables, Row>,
): Promise<Map<string, Row[]>> {
  const [only] = parents;
  if (parents.length === 1 && only !== undefined) {
    return new Map([[only, (await entriesOf(sql.val(only)).execute()) as Row[]]]);
  }
  const { rows } = await sql<Row & { parentKey: string }>`
    select parent.key as parent_key, entry.*
    from unnest(${parents}::text[]) as parent (key), lateral (${entriesOf(sql.ref("parent.key"))}) as entry`.execute(
    db,
  );
  const rowsOf = new Map<string, Row[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) rowsOf.get(row.parentKey)?.push(row);
  return rowsOf;
}

async function countEntries<Schema, Tables extends keyof Schema, Row>(
  db: Kysely<DB>,
  parents: readonly string[],
  entriesOf: (parent: RawBuilder<string>) => SelectQueryBuilder<Schema, Tables, Row>,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ parentKey: string; count: number }>`
    select parent.key as parent_key, counted.count
    from unnest(${parents}::text[]) as parent (key),
      lateral (select count(*)::int as count from (${entriesOf(sql.ref("parent.key"))}) as entry) as counted`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.parentKey, row.count]));
}
