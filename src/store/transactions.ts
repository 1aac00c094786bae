import { type Kysely, sql } from "kysely";
import { untimed } from "../database/untimed.js";
import type { DB } from "../generated/db.js";

/** Runs a step of an import in a transaction of its own, or in the one of the whole. */
export type InTransaction = <Result>(step: (trx: Kysely<DB>) => Promise<Result>) => Promise<Result>;

const UNDONE = new Error("undone, as it was a dry run");

/** Does the whole work in one transaction, and undoes it again if it is a dry run. */
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
 * The disk is not waited for at the end of each batch: the last transaction of an import does so for all of them. Should the
 * server lose power before, it has fewer of the batches, each of them whole.
 */
export function unhurried<Result>(step: (trx: Kysely<DB>) => Promise<Result>) {
  return async (trx: Kysely<DB>) => {
    await sql`set local synchronous_commit = off`.execute(trx);
    return step(trx);
  };
}
