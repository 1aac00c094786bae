import { writeCursor } from "./cursor.js";
import type { PageRequest } from "./page-request.js";

/** An entry of a page: the node, its cursor, and the edge's extra fields. */
export type Edge<Node, Extra = unknown> = { readonly cursor: string; readonly node: Node } & Extra;

/** One page of a list, as the API's connections return it. */
export interface Page<Node, Extra = unknown> {
  readonly edges: readonly Edge<Node, Extra>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Whether the rows were read from the end of the list, last one first. */
  readonly fromEnd: boolean;
  /** Counts the whole list; called only if the operation selects the count. */
  readonly count: () => Promise<number>;
}

/** The columns from which a row's cursor is made. */
export interface CursorRow {
  readonly cursorValue: string;
  readonly cursorKey: string;
}

/**
 * Makes a page from the rows that `keyset` read: those of the page, and possibly one more.
 *
 * @param list what the list contains and its sort key, as in `writeCursor`
 * @param toEdge makes an edge from a row, without its cursor
 */
export function pageOf<Row extends CursorRow, Node, Extra>(
  rows: readonly Row[],
  request: PageRequest,
  list: string,
  toEdge: (row: Row) => { node: Node } & Extra,
  count: () => Promise<number>,
): Page<Node, Extra> {
  const more = rows.length > request.size;
  const shown = more ? rows.slice(0, request.size) : rows;
  const inOrder = request.fromEnd ? shown.toReversed() : shown;
  const edges = inOrder.map((row) => ({ cursor: cursorOf(row, list), ...toEdge(row) }));
  return {
    edges,
    fromEnd: request.fromEnd,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: request.fromEnd ? request.before !== null : more || request.before !== null,
      hasPreviousPage: request.fromEnd ? more || request.after !== null : request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}

/** The cursor of a row; empty if its columns were not read because the operation does not select it. */
function cursorOf({ cursorValue, cursorKey }: Partial<CursorRow>, list: string): string {
  return cursorValue === undefined || cursorKey === undefined
    ? ""
    : writeCursor(list, { value: cursorValue, key: cursorKey });
}
