import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool } from "kysely";
import type { Logger } from "pino";
import type { DB } from "../generated/db.js";
import { type FirstImage, openPglitePool, type PglitePool } from "./embedded/pglite-pool.js";

/** Where the data is and how it is reached. */
export interface DatabaseSettings {
  /** A server's address, `postgresql://…`. Without one the embedded database is used. */
  readonly url?: string | undefined;
  /** The folder of the embedded database; null keeps it in memory. */
  readonly dataDir: string | null;
  /** How many connections to a server are open at most. */
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
}

/** An open database. */
export interface Database {
  readonly db: Kysely<DB>;
  readonly engine: "pglite" | "postgres";
  /**
   * Work in one session, so that what lasts as long as a session does (temporary tables, advisory locks) is there for all
   * of it. Of a server the work has a connection of its own; the embedded database has one session, in which the work's
   * transactions take turns with others.
   */
  session<Result>(work: (db: Kysely<DB>) => Promise<Result>): Promise<Result>;
  /**
   * The database for one operation, whose statements take turns with those of others: one that asks for many things keeps
   * nobody waiting until its last. A server has a connection for each anyway.
   */
  apart(): Kysely<DB>;
  close(): Promise<void>;
}

/**
 * Opens the database: PostgreSQL where there is an address, otherwise PGlite (PostgreSQL compiled to WebAssembly). Both are
 * spoken to in the same dialect, so that the same queries run on both.
 *
 * @param firstImage what a new embedded database begins with, instead of empty
 * @throws {DatabaseProblem} with one line that says what is wrong and what to do
 */
export async function openDatabase(
  settings: DatabaseSettings,
  log: Logger,
  firstImage?: FirstImage,
): Promise<Database> {
  if (settings.url !== undefined) {
    // Read from the disk only where there is a server.
    const { openPostgresPool } = await import("./postgres-pool.js");
    return connect("postgres", await openPostgresPool(settings.url, settings, log));
  }
  return connect("pglite", await openPglitePool(settings.dataDir, settings, firstImage));
}

/** Speaks to a database through a pool of its connections, which may be one that is shared in turns. */
export function connect(engine: Database["engine"], pool: PostgresPool & Partial<Pick<PglitePool, "apart">>): Database {
  const db = speakThrough(pool);
  return {
    db,
    engine,
    session: (work) => (engine === "postgres" ? db.connection().execute(work) : work(db)),
    apart: () => (pool.apart ? speakThrough(pool.apart()) : db),
    close: () => db.destroy(),
  };
}

function speakThrough(pool: PostgresPool): Kysely<DB> {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
