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

/** A database that is being opened. It can be handed on at once, and answers once it is open. */
export interface Opening {
  readonly database: Database;
  /** @throws {DatabaseProblem} with one line that says what is wrong and what to do */
  readonly opened: Promise<void>;
}

/**
 * Begins to open the database: PostgreSQL where there is an address, otherwise PGlite (PostgreSQL compiled to WebAssembly). Both are
 * spoken to in the same dialect, so that the same queries run on both.
 *
 * @param firstImage what a new embedded database begins with, instead of empty
 */
export function beginToOpen(settings: DatabaseSettings, log: Logger, firstImage?: FirstImage): Opening {
  const { url, dataDir } = settings;
  const pool = url === undefined ? openPglitePool(dataDir, settings, firstImage) : openServer(url, settings, log);
  return { database: connect(url === undefined ? "pglite" : "postgres", pool), opened: pool.then(() => {}) };
}

/**
 * Opens the database.
 *
 * @throws {DatabaseProblem} with one line that says what is wrong and what to do
 */
export async function openDatabase(...asked: Parameters<typeof beginToOpen>): Promise<Database> {
  const { database, opened } = beginToOpen(...asked);
  await opened;
  return database;
}

/** The code for a server is read from the disk only where there is one. */
async function openServer(url: string, settings: DatabaseSettings, log: Logger): Promise<Pool> {
  const { openPostgresPool } = await import("./postgres-pool.js");
  return openPostgresPool(url, settings, log);
}

type Pool = PostgresPool & Partial<Pick<PglitePool, "apart">>;

/** Speaks to a database through a pool of its connections, which may be one that is shared in turns. */
export function connect(engine: Database["engine"], pool: Pool | Promise<Pool>): Database {
  const db = speakThrough(async () => pool);
  const apart = async () => {
    const opened = await pool;
    return opened.apart?.() ?? opened;
  };
  return {
    db,
    engine,
    session: (work) => (engine === "postgres" ? db.connection().execute(work) : work(db)),
    apart: () => (engine === "postgres" ? db : speakThrough(apart)),
    async close() {
      await db.destroy();
      const opened = await Promise.resolve(pool).catch(() => undefined);
      await opened?.end();
    },
  };
}

/** The pool stays open when what speaks through it ends. */
function speakThrough(pool: () => Promise<PostgresPool>): Kysely<DB> {
  return new Kysely<DB>({
    dialect: new PostgresDialect({
      pool: async () => {
        const opened = await pool();
        return { connect: () => opened.connect(), end: async () => {} };
      },
    }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
