import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";

/** A step of a transaction that may take longer than a query may. */
export function untimed<Result>(step: (trx: Kysely<DB>) => Promise<Result>) {
  return async (trx: Kysely<DB>): Promise<Result> => {
    await sql`set local statement_timeout = 0`.execute(trx);
    return step(trx);
  };
}
