import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { takeOut } from "../merging/groups.js";
import type { StatementKind } from "../statements/statement.js";
import { STATEMENT_KINDS } from "./summary.js";
import type { InTransaction } from "./transactions.js";

type Table = "record" | "actor" | "source";

const TABLES: readonly Table[] = ["record", "actor", "source"];

/** The rows of a dataset in a table that it did not state this time. */
function staleRows(table: Table, datasetId: string, stated: string) {
  return sql`${sql.table(table)} as stale where dataset_id = ${datasetId}
    and not exists (select from ${sql.table(stated)} as stated where stated.id = stale.id)`;
}

function kindIn(table: Table) {
  return table === "source" ? sql<string>`'source'` : sql<string>`lower(stale.kind::text)`;
}

/** How much of a dataset was not stated, by kind. */
export async function countStale(
  db: Kysely<DB>,
  datasetId: string,
  stated: string,
): Promise<Map<StatementKind, number>> {
  const counts = new Map<StatementKind, number>();
  for (const table of TABLES) {
    const { rows } = await sql<{ kind: string; count: number }>`
      select ${kindIn(table)} as kind, count(*)::int as count from ${staleRows(table, datasetId, stated)} group by 1`.execute(
      db,
    );
    for (const { kind, count } of rows) add(counts, kind, count);
  }
  return counts;
}

/**
 * Removes what a dataset no longer states, in batches. Topics stay, since all datasets share them; so does what others
 * refer to: an actor in another dataset's records, a source that it cites. An actor that goes is taken out of its merges.
 *
 * @returns how much was removed, by kind
 */
export async function prune(
  inTransaction: InTransaction,
  datasetId: string,
  stated: string,
  batchSize: number,
): Promise<Map<StatementKind, number>> {
  const counts = new Map<StatementKind, number>();
  // Sources name their publishers, and actors their sources: this link is cut first.
  await inTransaction((trx) =>
    sql`update source set publisher_id = null, stated_publisher_id = null
      where id in (select stale.id from ${staleRows("source", datasetId, stated)} and stale.publisher_id is not null)`.execute(
      trx,
    ),
  );
  for (const table of TABLES) {
    let last = "00000000-0000-0000-0000-000000000000";
    for (let done = false; !done; ) {
      done = await inTransaction(async (trx) => {
        const { rows } = await sql<{ id: string; kind: string }>`
          select stale.id, ${kindIn(table)} as kind from ${staleRows(table, datasetId, stated)}
            and stale.id > ${last}::uuid order by stale.id limit ${batchSize}`.execute(trx);
        const removed = new Set(
          await removeUnlessUsed(
            trx,
            table,
            rows.map(({ id }) => id),
          ),
        );
        for (const { id, kind } of rows) if (removed.has(id)) add(counts, kind, 1);
        last = rows.at(-1)?.id ?? last;
        return rows.length === 0;
      });
    }
  }
  return counts;
}

/** Removes rows, halving them where some are referred to, so that only those stay. */
async function removeUnlessUsed(db: Kysely<DB>, table: Table, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  await sql`savepoint removal`.execute(db);
  try {
    if (table === "actor") await takeOut(db, ids);
    await sql`delete from ${sql.table(table)} where id = any (${ids}::uuid[])`.execute(db);
    await sql`set constraints all immediate`.execute(db);
    await sql`set constraints all deferred`.execute(db);
    await sql`release savepoint removal`.execute(db);
    return ids;
  } catch (error) {
    await sql`rollback to savepoint removal`.execute(db);
    if (!(error instanceof Error && "code" in error && error.code === "23503")) throw error;
    if (ids.length === 1) return [];
    const half = ids.length >> 1;
    return [
      ...(await removeUnlessUsed(db, table, ids.slice(0, half))),
      ...(await removeUnlessUsed(db, table, ids.slice(half))),
    ];
  }
}

function add(counts: Map<StatementKind, number>, name: string, count: number): void {
  const kind = STATEMENT_KINDS.find((candidate) => candidate === name);
  if (kind) counts.set(kind, (counts.get(kind) ?? 0) + count);
}
