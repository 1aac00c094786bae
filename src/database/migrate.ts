import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CompiledQuery, type Kysely, type Migration, Migrator } from "kysely";
import type { DB } from "../generated/db.js";
import { PACKAGE_ROOT } from "../package-root.js";
import { DatabaseProblem } from "./database-problem.js";

const FOLDER = join(PACKAGE_ROOT, "db", "migrations");

/**
 * Brings the database to the newest state: runs the migrations of db/migrations that it has not seen, in one transaction.
 * Kysely's lock in the database lets one process migrate at a time; others wait, then find nothing left to do.
 *
 * @returns the names of the migrations that were run
 * @throws {DatabaseProblem} where one fails, with its name; the database is then as before
 */
export async function migrateToLatest(db: Kysely<DB>): Promise<string[]> {
  const migrator = new Migrator({ db: db.withoutPlugins(), provider: { getMigrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === "Error")?.migrationName;
    throw new DatabaseProblem(
      `The database could not be migrated${failed ? ` (${failed})` : ""}: ${error instanceof Error ? error.message : String(error)}. ` +
        "Use an empty database, or the version of Chancery that made this one.",
      { cause: error },
    );
  }
  return results.map(({ migrationName }) => migrationName);
}

async function getMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".sql")).sort();
  const migrations = await Promise.all(
    files.map(async (file): Promise<[string, Migration]> => {
      const text = await readFile(join(FOLDER, file), "utf8");
      return [file.slice(0, -".sql".length), { up: (db) => runScript(db, text) }];
    }),
  );
  return Object.fromEntries(migrations);
}

/** A script of many statements, as it stands. */
async function runScript(db: Kysely<unknown>, text: string): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(text));
}
