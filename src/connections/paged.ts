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
 * A paged list of the API. It is declared once and read with one statement, for one parent or many.
 *
 * @typeParam Args the arguments of the field, including page arguments
 * @typeParam Row the statement's row for an entry
 */
export interface PagedList<Args extends PageArguments, Schema, Tables extends keyof Schema, Row, Node, Extra> {
  /** What the list contains, in a word: it refuses cursors of lists of anything else. */
  readonly of: string;
  /** All entries of one parent's list that match the arguments. */
  readonly entries: (db: Kysely<DB>, args: Args, parent: RawBuilder<string>) => SelectQueryBuilder<Schema, Tables, Row>;
  /** The same entries in any order, if there is a faster query for counting. */
  readonly counted?: (db: Kysely<DB>, args: Args, parent: RawBuilder<string>) => Expression<unknown>;
  /** The number of entries, if it is known without finding them; null if it is not, for these arguments. */
  readonly total?: (args: Args, parent: RawBuilder<string>) => RawBuilder<number> | null;
  readonly sort: (args: Args) => SortKey;
  /** The column that breaks ties: `record.id`. */
  readonly key: string;
  /** Makes an edge from a row, without its cursor. */
  readonly edge: (row: Row) => { node: Node } & Extra;
  /** The columns that the fields of nodes and edges need; all columns are read by default. */
  readonly columns?: ColumnsOfFields;
}

/** A resolver for a paged list, which can also be joined to the rows of its parents. */
export interface PagedField<Args extends PageArguments, Node, Extra> extends JoinablePage<Args> {
  (context: Context, args: Args, parent?: string): Promise<Page<Node, Extra>>;
}

/** The arguments that a joined page may have. Filters are left to the resolver, which validates its arguments. */
const JOINED_ARGUMENTS: ReadonlySet<string> = new Set(["first", "after", "last", "before", "orderBy"] satisfies (
  | keyof PageArguments
  | "orderBy"
)[]);

/** The key of a list that has no parent. */
const WHOLE = "";

/**
 * Creates a resolver for a paged list: `(context, args, parentKey)` returns the page. Within one request, one statement
 * reads the list for all parents with the same arguments, and another counts it if needed.
 */
export function paged<Args extends PageArguments, Schema, Tables extends keyof Schema, Row extends object, Node, Extra>(
  list: PagedList<Args, Schema, Tables, Row, Node, Extra>,
): PagedField<Args, Node, Extra> {
  type Entry = Row & CursorRow;
  const statements = new Statements<Entry>();
  const inCursors = (args: Args) => `${list.of} by ${list.sort(args).name}`;

  /** The entries of one parent's page, joined to what the operation selects of them. */
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

/** The selected fields of a page's nodes and edges. */
function askedOf(selection: Selection, columns: ColumnsOfFields | undefined): Asked {
  return {
    node: selectedAt(selection, ["nodes"], ["edges", "node"]),
    edge: selectedAt(selection, ["edges"]).filter(({ name }) => !OF_EVERY_EDGE.has(name)),
    columns: columns && { ...columns, ...(asksForCursors(selection) ? {} : CURSOR_COLUMNS) },
  };
}

/** The fields of every edge. They need no columns of their own: `askedOf` passes on the node's fields and those of cursors. */
const OF_EVERY_EDGE: ReadonlySet<string> = new Set(["node", "cursor", "__typename"]);

/** Without a selected cursor, nothing needs the columns that cursors are made from. */
const CURSOR_COLUMNS: ColumnsOfFields = { "": { cursor: ["cursorValue", "cursorKey"] } };

function asksForCursors(selection: Selection): boolean {
  const places = [...selectedAt(selection, ["edges"]), ...selectedAt(selection, ["pageInfo"])];
  return places.some(({ name }) => name === "cursor" || name === "startCursor" || name === "endCursor");
}

/** Whether the operation selects more of a page than the total count. */
function asksForEntries({ fields }: Selection): boolean {
  return fields.some(({ name }) => name !== "totalCount" && name !== "__typename");
}

/** Whether the operation asks if there are entries beyond the page; if not, none of them is read. */
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
