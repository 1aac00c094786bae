import type { Kysely } from "kysely";
import { untimed } from "../database/untimed.js";
import type { DB } from "../generated/db.js";
import { mergeByIdentifiers } from "../merging/identifiers.js";
import { retried } from "./retried.js";

/**
 * Merges actors of a dataset with those that have an exact identifier in common with them, in a transaction of its own.
 *
 * @returns how many were merged
 */
export function mergeShared(db: Kysely<DB>, datasetId: string): Promise<number> {
  return retried(() => db.transaction().execute(untimed((trx) => mergeByIdentifiers(trx, datasetId))));
}
