import type { Kysely } from "kysely";
import { type RawBuilder, sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { BEFORE_ALL_KEYS } from "../ids/uuid.js";

/** The number of rows read at a time. */
const PAGE_SIZE = 500;

/**
 * Reads the rows of a statement in pages ordered by `id`, so that memory use is constant.
 *
 * @param statement creates a page's statement from the condition that rows come after the last page, and the order and
 *   limit
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
