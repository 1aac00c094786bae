import { writeCursor } from "./cursor.js";
import type { PageRequest } from "./page-request.js";

/** An entry of a page: the node, its cursor, and whatever else the edge tells of it. */
export type Edge<Node, Extra = unknown> = { readonly cursor: string; readonly node: Node } & Extra;

/** One page of a list, as connections of the API show it. */
export interface Page<Node, Extra = unknown> {
  readonly edges: readonly Edge<Node, Extra>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Whether the rows came from the end of the list, the last one first. */
  readonly fromEnd: boolean;
  /** Counts the whole list; asked only where an operation asks. */
  readonly count: () => Promise<number>;
}

/** A row of a page's query, by which its cursor is written. */
export interface CursorRow {
  readonly cursorValue: string;
  readonly cursorKey: string;
}

/**
 * Makes a page of the rows that `keyset` let through: the page's own and, where it matters and there are more, one beyond.
 *
 * @param list what the list holds and is sorted by, as cursors carry it
 * @param toEdge what an edge shows of a row, besides its cursor
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

/** The cursor of a row; empty where its columns were not read, since nobody asks for it. */
function cursorOf({ cursorValue, cursorKey }: Partial<CursorRow>, list: string): string {
  return cursorValue === undefined || cursorKey === undefined
    ? ""
    : writeCursor(list, { value: cursorValue, key: cursorKey });
}
