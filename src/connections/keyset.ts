import { type SelectQueryBuilder, sql } from "kysely";
import { plainSpan } from "../dates/plain-date.js";
import { BadUserInput } from "../errors/errors.js";
import { isUuid } from "../ids/uuid.js";
import type { PageRequest } from "./page-request.js";

/** A sort order: a column, made unique by the row's key. One index on both serves both directions. */
export interface SortKey {
  /** A value of the API's order enum. Cursors contain it. */
  readonly name: string;
  /** For example `record.sort_date`. */
  readonly column: string;
  readonly type: keyof typeof CURSOR_VALUES;
  readonly direction: "ASC" | "DESC";
}

/** Validates a cursor's text for a column of each type, so that a forged cursor is refused instead of failing in SQL. */
const CURSOR_VALUES = {
  date: (value: string) => value === "infinity" || value === "-infinity" || isDay(value),
  timestamptz: (value: string) =>
    /^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/.test(value) && isDay(value.slice(0, 10)),
  text: (value: string) => !value.includes("\0"),
  int4: (value: string) => /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31,
  uuid: isUuid,
  float8: (value: string) => /^-?\d{1,15}(\.\d{1,17})?$/.test(value),
} as const;

function isDay(value: string): boolean {
  return plainSpan(value)?.precision === "DAY";
}

/**
 * Restricts a query to one page by keyset pagination on (column, key). It never uses an offset, so a page deep in the
 * list costs the same as the first.
 *
 * @param key the column that breaks ties: `record.id`
 * @param rows the number of rows to read: the page size, plus one to detect further pages
 */
export function keyset<Schema, Tables extends keyof Schema, Row>(
  query: SelectQueryBuilder<Schema, Tables, Row>,
  { column, type, direction }: SortKey,
  key: string,
  page: PageRequest,
  rows: number,
): SelectQueryBuilder<Schema, Tables, Row & { cursorValue: string; cursorKey: string }> {
  const columnRef = sql.ref(column);
  const keyRef = sql.ref(key);
  const ascending = (direction === "ASC") !== page.fromEnd;
  const beyond = (argument: "after" | "before", comparison: ">" | "<") => {
    const cursor = page[argument];
    if (cursor === null) return sql<boolean>`true`;
    if (!CURSOR_VALUES[type](cursor.value)) {
      throw new BadUserInput(`\`${argument}\` is not a cursor of this list.`, [argument]);
    }
    return sql<boolean>`(${columnRef}, ${keyRef}) ${sql.raw(comparison)} (${cursor.value}::${sql.raw(type)}, ${cursor.key}::uuid)`;
  };
  let restricted = query.select([
    sql<string>`${columnRef}::text`.as("cursorValue"),
    sql<string>`${keyRef}::text`.as("cursorKey"),
  ]);
  if (page.after) restricted = restricted.where(beyond("after", direction === "ASC" ? ">" : "<"));
  if (page.before) restricted = restricted.where(beyond("before", direction === "ASC" ? "<" : ">"));
  const way = ascending ? "asc" : "desc";
  return (
    restricted
      .orderBy(columnRef, way)
      .orderBy(keyRef, way)
      // A literal, not a parameter: the server plans a prepared statement once and must know how few rows are needed.
      .limit(sql.lit(rows)) as SelectQueryBuilder<Schema, Tables, Row & { cursorValue: string; cursorKey: string }>
  );
}
