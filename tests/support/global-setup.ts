import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import pg from "pg";
import { pino } from "pino";
import type { TestProject } from "vitest/node";
import { loadCountries } from "../../src/countries/load-countries.js";
import { connect, type Database, openDatabase } from "../../src/database/database.js";
import { migrateToLatest } from "../../src/database/migrate.js";
import { PglitePool } from "../../src/database/pglite-pool.js";
import { loadBundledDossiers } from "../../src/dossier/bundled.js";
import { deriveNameKeys } from "../../src/search/name-keys.queries.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** What each test file's database is a copy of: an image of PGlite's data folder, or a database on a server. */
    template: { image: string } | { server: string; database: string };
  }
}

/** Prepares one database with the countries and the dossiers, of which every test file gets a copy of its own. */
export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL;
  if (server) {
    const name = `chancery_template_${randomUUID().slice(0, 8)}`;
    await onServer(server, `create database ${name}`);
    await prepare(
      await openDatabase(
        { url: address(server, name), dataDir: null, poolSize: 2, statementTimeoutMs: 0 },
        pino({ level: "warn" }),
      ),
    );
    project.provide("template", { server, database: name });
    return () => onServer(server, `drop database ${name} with (force)`);
  }
  const folder = await mkdtemp(join(tmpdir(), "chancery-test-"));
  const pglite = await PGlite.create({ extensions: { pg_trgm, unaccent } });
  const image = join(folder, "image.tar");
  const database = connect("pglite", new PglitePool(pglite, async () => {}));
  await load(database);
  await writeFile(image, Buffer.from(await (await pglite.dumpDataDir("none")).arrayBuffer()));
  await database.close();
  project.provide("template", { image });
  return () => rm(folder, { recursive: true, force: true });
}

async function prepare(database: Database): Promise<void> {
  await load(database);
  await database.close();
}

async function load(database: Database): Promise<void> {
  await migrateToLatest(database.db);
  await deriveNameKeys(database.db);
  await loadCountries(database.db);
  await loadBundledDossiers(database);
}

/** The address of another database on the same server. */
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
