import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pino } from "pino";
import { inject } from "vitest";
import { connect, type Database, type DatabaseSettings, openDatabase } from "../../src/database/database.js";
import { openPglitePool } from "../../src/database/embedded/pglite-pool.js";
import { address, onServer, type Template } from "./global-setup.js";

const SETTINGS: DatabaseSettings = { dataDir: null, poolSize: 4, statementTimeoutMs: 20_000 };

/** Creates a database with the countries and the dossiers: PGlite in memory, or on the server of TEST_DATABASE_URL. */
export async function testDatabase(changed: Partial<DatabaseSettings> = {}): Promise<Database> {
  return copyOf(inject("template"), { ...SETTINGS, ...changed });
}

/** Creates a database with only the countries. */
export async function emptyDatabase(): Promise<Database> {
  return copyOf(inject("emptyTemplate"), SETTINGS);
}

/** Copies a template. Closing the copy removes it. */
async function copyOf(template: Template, settings: DatabaseSettings): Promise<Database> {
  if ("image" in template) {
    const image = async () => new Blob([new Uint8Array(await readFile(template.image))]);
    return connect("pglite", await openPglitePool(null, settings, image));
  }
  const name = `chancery_test_${randomUUID().slice(0, 8)}`;
  const { server, database } = template;
  await onServer(server, `create database ${name} template ${database}`);
  const opened = await openDatabase({ ...settings, url: address(server, name) }, pino({ level: "warn" }));
  return {
    ...opened,
    async close() {
      await opened.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}
