import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pino } from "pino";
import { inject } from "vitest";
import { loadCountries } from "../../src/countries/load-countries.js";
import { connect, type Database, type DatabaseSettings, openDatabase } from "../../src/database/database.js";
import { migrateToLatest } from "../../src/database/migrate.js";
import { openPglitePool } from "../../src/database/pglite-pool.js";
import { address, onServer } from "./global-setup.js";

const SETTINGS = { dataDir: null, poolSize: 4, statementTimeoutMs: 20_000 };

/**
 * A database of its own with the countries and the dossiers: PGlite in memory, or a database on the server of
 * TEST_DATABASE_URL, which goes when it is closed.
 */
export async function testDatabase(changed: Partial<DatabaseSettings> = {}): Promise<Database> {
  const settings = { ...SETTINGS, ...changed };
  const template = inject("template");
  if ("image" in template) {
    const image = new Blob([new Uint8Array(await readFile(template.image))]);
    return connect("pglite", await openPglitePool(null, settings, image));
  }
  const { server, database } = template;
  return databaseOnServer(server, `template ${database}`, settings);
}

/** A database of its own that holds nothing but the countries. */
export async function emptyDatabase(): Promise<Database> {
  const template = inject("template");
  const database =
    "image" in template
      ? connect("pglite", await openPglitePool(null, SETTINGS))
      : await databaseOnServer(template.server, "", SETTINGS);
  await migrateToLatest(database.db);
  await loadCountries(database.db);
  return database;
}

async function databaseOnServer(server: string, made: string, settings: DatabaseSettings): Promise<Database> {
  const name = `chancery_test_${randomUUID().slice(0, 8)}`;
  await onServer(server, `create database ${name} ${made}`);
  const opened = await openDatabase({ ...settings, url: address(server, name) }, pino({ level: "warn" }));
  return {
    ...opened,
    async close() {
      await opened.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}
