import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";

/** Lets a step of a transaction exceed the statement timeout. */
export function untimed<Result>(step: (trx: Kysely<DB>) => Promise<Result>) {
  return async (trx: Kysely<DB>): Promise<Result> => {
    await sql`set local statement_timeout = 0`.execute(trx);
    return step(trx);
  };
}
