import { type Kysely, sql } from "kysely";
import { untimed } from "../database/untimed.js";
import type { DB } from "../generated/db.js";

/** Runs a step of an import in a separate transaction, or in that of the whole import. */
export type InTransaction = <Result>(step: (trx: Kysely<DB>) => Promise<Result>) => Promise<Result>;

const UNDONE = new Error("undone, as it was a dry run");

/** Runs all work in one transaction, and rolls it back in a dry run. */
export async function inOne(
  session: Kysely<DB>,
  work: (inTransaction: InTransaction) => Promise<void>,
  dryRun: boolean,
): Promise<void> {
  const all = untimed(async (trx) => {
    await work((step) => step(trx));
    if (dryRun) throw UNDONE;
  });
  await session
    .transaction()
    .execute(all)
    .catch((error: unknown) => {
      if (error !== UNDONE) throw error;
    });
}

/**
 * Commits a batch asynchronously: the last transaction of an import waits for the disk for all of them. If the server loses
 * power before that, it loses some of the last batches, but none partially.
 */
export function unhurried<Result>(step: (trx: Kysely<DB>) => Promise<Result>) {
  return async (trx: Kysely<DB>) => {
    await sql`set local synchronous_commit = off`.execute(trx);
    return step(trx);
  };
}
