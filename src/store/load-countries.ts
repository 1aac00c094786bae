import type { Kysely } from "kysely";
import type { DB } from "../generated/db.js";
import { datasetKey } from "../ids/uuid.js";
import { COUNTRIES_FINGERPRINT, DATASET } from "./countries-dataset.js";

/**
 * Stores all countries with their names in one transaction. Does nothing if the same reference data is stored already.
 *
 * @returns whether anything was written
 */
export async function loadCountries(db: Kysely<DB>): Promise<boolean> {
  const stored = await db
    .selectFrom("dataset")
    .select("fingerprint")
    .where("id", "=", datasetKey(DATASET.slug))
    .executeTakeFirst();
  if (stored?.fingerprint === COUNTRIES_FINGERPRINT) return false;
  // Most starts find the countries stored, and need no code for it.
  const { storeCountries } = await import("./store-countries.js");
  await db.transaction().execute(storeCountries);
  return true;
}
