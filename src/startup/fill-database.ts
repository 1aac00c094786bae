import type { Logger } from "pino";
import type { Database } from "../database/database.js";
import { migrateToLatest } from "../database/migrate.js";
import { deriveNameKeys } from "../search/names/name-keys.queries.js";
import { loadCountries } from "../store/load-countries.js";
import { loadBundledDossiers } from "./bundled-dossiers.js";

/** Migrates a database, derives name keys, and loads the countries and bundled dossiers that it lacks. */
export async function fillDatabase(database: Database, log: Logger): Promise<void> {
  const migrations = await migrateToLatest(database.db);
  if (migrations.length > 0) log.info(`Made the tables (${migrations.length} migrations).`);
  const names = await deriveNameKeys(database.db);
  if (names > 0) log.info(`Made ${names} names ready to be found.`);
  if (await loadCountries(database.db)) log.info("Loaded the countries.");
  for (const { title, created, updated, removed } of await loadBundledDossiers(database)) {
    log.info(`Loaded the dossier "${title}": ${created} created, ${updated} updated, ${removed} removed.`);
  }
}
