import { type Kysely, type RawBuilder, sql } from "kysely";
import { codeOf } from "../errors/caught.js";
import type { DB } from "../generated/db.js";
import { BEFORE_ALL_KEYS } from "../ids/uuid.js";
import { takeOut } from "../merging/groups.js";
import { STATEMENT_KINDS, type StatementKind } from "../statements/statement.js";
import type { InTransaction } from "./transactions.js";

type Table = "record" | "actor" | "source";

const TABLES: readonly Table[] = ["record", "actor", "source"];

/** Selects the rows of a dataset in a table that were not stated this time. */
function staleRows(table: Table, datasetId: string, stated: string) {
  return sql`${sql.table(table)} as stale where dataset_id = ${datasetId}
    and not exists (select from ${sql.table(stated)} as stated where stated.id = stale.id)`;
}

function kindIn(table: Table) {
  return table === "source" ? sql<string>`'source'` : sql<string>`lower(stale.kind::text)`;
}

/** Counts the entries of a dataset that were not stated, by kind. */
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
 * Removes entries that a dataset no longer states, in batches. Topics stay, because all datasets share them, and so do entries
 * that others refer to: an actor in another dataset's records, a source that it cites. Removed actors are taken out of merges.
 *
 * @returns the number of removed entries, by kind
 */
export async function prune(
  inTransaction: InTransaction,
  datasetId: string,
  stated: string,
  batchSize: number,
): Promise<Map<StatementKind, number>> {
  const counts = new Map<StatementKind, number>();
  const unlinked = sql.table(`${stated}_unlinked`);
  await inTransaction((trx) => cutPublishers(trx, staleRows("source", datasetId, stated), unlinked));
  /** Tries to remove each stale row of a table once, and returns whether another pass may remove more. */
  const pass = async (table: Table) => {
    let [removed, kept] = [0, 0];
    let last: string = BEFORE_ALL_KEYS;
    for (let done = false; !done; ) {
      done = await inTransaction(async (trx) => {
        const { rows } = await sql<{ id: string; kind: string }>`
          select stale.id, ${kindIn(table)} as kind from ${staleRows(table, datasetId, stated)}
            and stale.id > ${last}::uuid order by stale.id limit ${batchSize}`.execute(trx);
        const ids = rows.map(({ id }) => id);
        const gone = new Set(await removeUnlessUsed(trx, table, ids));
        for (const { id, kind } of rows) if (gone.has(id)) add(counts, kind, 1);
        removed += gone.size;
        kept += rows.length - gone.size;
        last = rows.at(-1)?.id ?? last;
        return rows.length === 0;
      });
    }
    return removed > 0 && kept > 0;
  };
  for (const table of TABLES) {
    // Rows that rows of the same table refer to, such as parent organisations, can go once those are gone.
    while (await pass(table));
  }
  await inTransaction((trx) => linkPublishers(trx, unlinked));
  return counts;
}

/**
 * Breaks the cycle of sources that refer to publishers and actors that cite sources by cutting the former. Until the links are
 * restored, the sources count as changed, so that if this import is killed, the next one that states them restores the publishers.
 */
async function cutPublishers(db: Kysely<DB>, stale: RawBuilder<unknown>, unlinked: RawBuilder<unknown>): Promise<void> {
  await sql`create temporary table ${unlinked} as
    select stale.id, stale.publisher_id, stale.stated_publisher_id, stale.fingerprint from ${stale} and publisher_id is not null`.execute(
    db,
  );
  await sql`update source set publisher_id = null, stated_publisher_id = null, fingerprint = ''
    where id in (select id from ${unlinked})`.execute(db);
}

/** Restores the publishers of sources that stayed because others cite them, if the publishers stayed too. */
async function linkPublishers(db: Kysely<DB>, unlinked: RawBuilder<unknown>): Promise<void> {
  await sql`update source set publisher_id = unlinked.publisher_id,
      stated_publisher_id = unlinked.stated_publisher_id, fingerprint = unlinked.fingerprint
    from ${unlinked} as unlinked where source.id = unlinked.id
      and unlinked.publisher_id in (select id from organization)
      and coalesce(unlinked.stated_publisher_id, unlinked.publisher_id) in (select id from organization)`.execute(db);
  await sql`drop table ${unlinked}`.execute(db);
}

/** The SQLSTATE for deleting a row that others refer to. */
const FOREIGN_KEY_VIOLATION = "23503";

/** Removes rows, bisecting them if some are referred to, so that only those stay. */
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
    if (codeOf(error) !== FOREIGN_KEY_VIOLATION) throw error;
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
