import type { Kysely } from "kysely";
import { untimed } from "../database/untimed.js";
import type { DB } from "../generated/db.js";
import { mergeByIdentifiers } from "../merging/identifiers.js";
import { retried } from "./retried.js";

/**
 * Merges actors of a dataset with actors that share an exact identifier, in a separate transaction.
 *
 * @returns the number of merges
 */
export function mergeShared(db: Kysely<DB>, datasetId: string): Promise<number> {
  return retried(() => db.transaction().execute(untimed((trx) => mergeByIdentifiers(trx, datasetId))));
}
