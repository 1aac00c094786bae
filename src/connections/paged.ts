import { type Expression, type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { listsOf, together } from "../loaders/together.js";
import { type Asked, type Joined, joinSelected } from "../lookahead/join.js";
import type { JoinablePage } from "../lookahead/kinds.js";
import type { ColumnsOfFields } from "../lookahead/needed-columns.js";
import { forEachParent, Statements } from "../lookahead/statements.js";
import type { Context } from "../request/context.js";
import { type Selection, selectedAt } from "../request/selection.js";
import { keyset, type SortKey } from "./keyset.js";
import { type CursorRow, type Page, pageOf } from "./page.js";
import { type PageArguments, pageRequest } from "./page-request.js";

/**
 * A list of the API that is shown page by page, declared once and read for one parent or for many by one statement.
 *
 * @typeParam Args the arguments of the field, page arguments among them
 * @typeParam Row what the statement gives for an entry
 */
export interface PagedList<Args extends PageArguments, Schema, Tables extends keyof Schema, Row, Node, Extra> {
  /** What it holds, in a word: cursors of lists that hold something else are refused. */
  readonly of: string;
  /** All entries of the list of one parent that match the arguments. */
  readonly entries: (db: Kysely<DB>, args: Args, parent: RawBuilder<string>) => SelectQueryBuilder<Schema, Tables, Row>;
  /** The same entries in any order, where they can be found faster to be counted. */
  readonly counted?: (db: Kysely<DB>, args: Args, parent: RawBuilder<string>) => Expression<unknown>;
  /** How many entries there are, where that is known without finding them; null where it is not, with these arguments. */
  readonly total?: (args: Args, parent: RawBuilder<string>) => RawBuilder<number> | null;
  /** What it is sorted by. */
  readonly sort: (args: Args) => SortKey;
  /** The column that breaks ties: `record.id`. */
  readonly key: string;
  /** What an edge shows of a row, besides its cursor. */
  readonly edge: (row: Row) => { node: Node } & Extra;
  /** Which columns the fields of nodes and edges need; where it is not said, all columns are read. */
  readonly columns?: ColumnsOfFields;
}

/** A field's resolver for a paged list, which can also be joined to the rows of its parents. */
export interface PagedField<Args extends PageArguments, Node, Extra> extends JoinablePage<Args> {
  (context: Context, args: Args, parent?: string): Promise<Page<Node, Extra>>;
}

/** The arguments of pages that can be joined. A filter is left to the resolver, whose arguments are checked. */
const JOINED_ARGUMENTS: ReadonlySet<string> = new Set(["first", "after", "last", "before", "orderBy"] satisfies (
  | keyof PageArguments
  | "orderBy"
)[]);

/** The key of a list that has no parent. */
const WHOLE = "";

/**
 * A field's resolver for a paged list: `(context, args, parentKey)` gives the page. Within one request, all parents for
 * which the list is asked with the same arguments are read by one statement, and counted by another if they are counted.
 */
export function paged<Args extends PageArguments, Schema, Tables extends keyof Schema, Row extends object, Node, Extra>(
  list: PagedList<Args, Schema, Tables, Row, Node, Extra>,
): PagedField<Args, Node, Extra> {
  type Entry = Row & CursorRow;
  const statements = new Statements<Entry>();
  const inCursors = (args: Args) => `${list.of} by ${list.sort(args).name}`;

  /** The entries of a page of one parent, with what is selected of them. */
  const joined = (db: Kysely<DB>, args: Args, parent: RawBuilder<string>, selection: Selection, depth: number) => {
    const sort = list.sort(args);
    const request = pageRequest(args, inCursors(args));
    const rows = asksForMore(selection) ? request.size + 1 : request.size;
    const query = keyset(list.entries(db, args, parent), sort, list.key, request, rows);
    return joinSelected<Entry>(db, query, askedOf(selection, list.columns), depth);
  };

  const pageFrom = (
    rows: readonly Entry[],
    args: Args,
    attach: Joined<Entry>["attach"],
    count: () => Promise<number>,
  ) => {
    const page = pageOf(rows, pageRequest(args, inCursors(args)), inCursors(args), list.edge, count);
    page.edges.forEach((edge, place) => {
      const row = rows[page.fromEnd ? page.edges.length - 1 - place : place];
      if (row && typeof edge.node === "object" && edge.node !== null) attach(row, { node: edge.node, edge });
    });
    return page;
  };

  const countOf = together<Args, number>(async ({ db }, parents, args) => {
    const entriesOf = list.counted ?? list.entries;
    const counted = await countEach(
      db,
      parents,
      (parent) =>
        list.total?.(args, parent) ??
        sql<number>`(select count(*)::int from (${entriesOf(db, args, parent)}) as entry)`,
    );
    return parents.map((parent) => counted.get(parent) ?? 0);
  });

  const pageOfParent = together<{ args: Args; selection: Selection }, Page<Node, Extra>>(
    async (context, parents, { args, selection }) => {
      const count = (parent: string) => () => countOf(context, parent, JSON.stringify(args), args);
      if (!asksForEntries(selection)) return parents.map((parent) => pageFrom([], args, () => {}, count(parent)));
      const [only = WHOLE] = parents;
      const many = parents.length > 1;
      const { rows, attach } = await statements.execute(
        context.db,
        `${many} ${JSON.stringify(args)} ${selection.key}`,
        (db, given) => {
          const one = joined(db, args, many ? sql`parent.key` : given, selection, 0);
          return many ? { ...one, rows: forEachParent(given, one.rows) } : one;
        },
        many ? parents : only,
      );
      const lists = listsOf(parents, rows, ({ parentKey }) => parentKey ?? only);
      return parents.map((parent, place) => pageFrom(lists[place] ?? [], args, attach, count(parent)));
    },
  );

  const field = async (context: Context, args: Args, parent = WHOLE) => {
    const { selection } = context;
    return pageOfParent(context, parent, `${JSON.stringify(args)} ${selection.key}`, { args, selection });
  };

  return Object.assign(field, {
    takes(args: Args): boolean {
      if (!Object.keys(args).every((name) => JOINED_ARGUMENTS.has(name))) return false;
      try {
        pageRequest(args, inCursors(args));
        return true;
      } catch {
        return false;
      }
    },
    join(db: Kysely<DB>, args: Args, parent: RawBuilder<string>, selection: Selection, depth: number) {
      const { json, read, attach } = joined(db, args, parent, selection, depth);
      const uncounted = () => Promise.reject(new Error("A page that is joined is not counted."));
      return { value: json, read: (value: unknown) => pageFrom(read(value), args, attach, uncounted) };
    },
  });
}

/** What is selected of a page's nodes and edges. */
function askedOf(selection: Selection, columns: ColumnsOfFields | undefined): Asked {
  return {
    node: selectedAt(selection, ["nodes"], ["edges", "node"]),
    edge: selectedAt(selection, ["edges"]),
    columns: columns && { ...columns, ...(asksForCursors(selection) ? {} : CURSOR_COLUMNS) },
  };
}

/** Where nobody asks for a cursor, nothing needs the columns that one is made of. */
const CURSOR_COLUMNS: ColumnsOfFields = { "": { cursor: ["cursorValue", "cursorKey"] } };

function asksForCursors(selection: Selection): boolean {
  const places = [...selectedAt(selection, ["edges"]), ...selectedAt(selection, ["pageInfo"])];
  return places.some(({ name }) => name === "cursor" || name === "startCursor" || name === "endCursor");
}

/** Whether more of a page is asked for than how many entries the whole list has. */
function asksForEntries({ fields }: Selection): boolean {
  return fields.some(({ name }) => name !== "totalCount" && name !== "__typename");
}

/** Whether anybody asks if there are entries beyond the page; otherwise none of them needs to be read. */
function asksForMore(selection: Selection): boolean {
  return selectedAt(selection, ["pageInfo"]).some(({ name }) => name === "hasNextPage" || name === "hasPreviousPage");
}

async function countEach(
  db: Kysely<DB>,
  parents: readonly string[],
  totalOf: (parent: RawBuilder<string>) => RawBuilder<number>,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ parentKey: string; count: number }>`
    select parent.key as parent_key, ${totalOf(sql.ref("parent.key"))} as count
    from unnest(${parents}::text[]) as parent (key)`.execute(db);
  return new Map(rows.map((row) => [row.parentKey, row.count]));
}
