import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { pino } from "pino";
import type { TestProject } from "vitest/node";
import { connect, type Database, openDatabase } from "../../src/database/database.js";
import { openPglitePool } from "../../src/database/embedded/pglite-pool.js";
import { migrateToLatest } from "../../src/database/migrate.js";
import { deriveNameKeys } from "../../src/search/names/name-keys.queries.js";
import { loadBundledDossiers } from "../../src/startup/bundled-dossiers.js";
import { loadCountries } from "../../src/store/load-countries.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The databases that tests copy: with the dossiers, or with only the countries. */
    template: Template;
    emptyTemplate: Template;
  }
}

/** The path of an image of PGlite's data folder, or a database on a server. */
export type Template = { image: string } | { server: string; database: string };

/** Prepares two databases once, which each test copies: one with only the countries, one with the dossiers too. */
export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL;
  if (server) {
    const run = randomUUID().slice(0, 8);
    const [empty, filled] = [`chancery_empty_${run}`, `chancery_template_${run}`];
    await fillOnServer(server, empty, "", makeEmpty);
    await fillOnServer(server, filled, `template ${empty}`, loadBundledDossiers);
    project.provide("emptyTemplate", { server, database: empty });
    project.provide("template", { server, database: filled });
    return async () => {
      for (const name of [empty, filled]) await onServer(server, `drop database ${name} with (force)`);
    };
  }
  const folder = await mkdtemp(join(tmpdir(), "chancery-test-"));
  const pool = await openPglitePool(null, { statementTimeoutMs: 0 });
  const database = connect("pglite", pool);
  const keepImage = async (name: string) => {
    const image = join(folder, name);
    await writeFile(image, await pool.image("none"));
    return { image };
  };
  await makeEmpty(database);
  project.provide("emptyTemplate", await keepImage("empty.tar"));
  await loadBundledDossiers(database);
  project.provide("template", await keepImage("filled.tar"));
  await database.close();
  return () => rm(folder, { recursive: true, force: true });
}

async function fillOnServer(
  server: string,
  name: string,
  made: string,
  fill: (database: Database) => Promise<unknown>,
) {
  await onServer(server, `create database ${name} ${made}`);
  const settings = { url: address(server, name), dataDir: null, poolSize: 2, statementTimeoutMs: 0 };
  const database = await openDatabase(settings, pino({ level: "warn" }));
  await fill(database);
  await database.close();
}

async function makeEmpty({ db }: Database): Promise<void> {
  await migrateToLatest(db);
  await deriveNameKeys(db);
  await loadCountries(db);
}

/** Returns the address of another database on the same server. */
export function address(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
