import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CompiledQuery, DEFAULT_MIGRATION_TABLE, type Kysely, type Migration, Migrator, sql } from "kysely";
import { messageOf } from "../errors/caught.js";
import { DatabaseProblem } from "../errors/database-problem.js";
import type { DB } from "../generated/db.js";
import { PACKAGE_ROOT } from "../package/root.js";

const FOLDER = join(PACKAGE_ROOT, "db", "migrations");
const EXTENSION = ".sql";

/**
 * Brings the database up to date: runs the pending migrations of db/migrations in one transaction. Kysely's lock in the
 * database lets one process migrate at a time; others wait, then find nothing left to do.
 *
 * @returns the names of the migrations that were run
 * @throws {DatabaseProblem} naming the migration that failed; the database is then unchanged
 */
export async function migrateToLatest(db: Kysely<DB>): Promise<string[]> {
  if (await isNewest(db)) return [];
  const migrator = new Migrator({ db: db.withoutPlugins(), provider: { getMigrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === "Error")?.migrationName;
    throw new DatabaseProblem(
      `The database could not be migrated${failed ? ` (${failed})` : ""}: ${messageOf(error)}. ` +
        "Use an empty database, or the version of Chancery that made this one.",
      { cause: error },
    );
  }
  return results.map(({ migrationName }) => migrationName);
}

/** Whether exactly the migrations of the folder have been run. Faster than the migrator, which first reads the whole catalogue. */
async function isNewest(db: Kysely<DB>): Promise<boolean> {
  const { rows: tables } = await sql`select from pg_class where oid = to_regclass(${DEFAULT_MIGRATION_TABLE})`.execute(
    db,
  );
  if (tables.length === 0) return false;
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name`.execute(db);
  const names = await migrationNames();
  return rows.length === names.length && rows.every(({ name }, place) => name === names[place]);
}

async function migrationNames(): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(EXTENSION));
  return files.map((file) => file.slice(0, -EXTENSION.length)).sort();
}

async function getMigrations(): Promise<Record<string, Migration>> {
  const migrations = await Promise.all(
    (await migrationNames()).map(async (name): Promise<[string, Migration]> => {
      const text = await readFile(join(FOLDER, `${name}${EXTENSION}`), "utf8");
      return [name, { up: (db) => runScript(db, text) }];
    }),
  );
  return Object.fromEntries(migrations);
}

/** Runs a script of several statements unchanged. */
async function runScript(db: Kysely<unknown>, text: string): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(text));
}
