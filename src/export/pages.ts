import type { Kysely } from "kysely";
import { type RawBuilder, sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { BEFORE_ALL_KEYS } from "../ids/uuid.js";

/** How many rows are read at once. */
const PAGE_SIZE = 500;

/**
 * The rows of a statement, page by page in order of their `id`, so that memory stays the same however many there are.
 *
 * @param statement makes the statement of a page from the condition that its rows come after the last one, and from its end:
 *   order and limit
 */
export async function* pages<Row extends { id: string }>(
  db: Kysely<DB>,
  key: string,
  statement: (after: Condition, inOrder: RawBuilder<unknown>) => RawBuilder<Row>,
): AsyncGenerator<Row> {
  for (let last: string = BEFORE_ALL_KEYS; ; ) {
    const after = sql<boolean>`${sql.ref(key)} > ${last}::uuid`;
    const { rows } = await statement(after, sql`order by ${sql.ref(key)} limit ${PAGE_SIZE}`).execute(db);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < PAGE_SIZE) return;
    last = end.id;
  }
}
