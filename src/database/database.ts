import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool } from "kysely";
import type { Logger } from "pino";
import type { DB } from "../generated/db.js";
import { claimFolder } from "./embedded/data-folder.js";
import { type FirstImage, openPglitePool } from "./embedded/pglite-pool.js";
import type { SharedPool } from "./pool/shared-pool.js";

/** Where the data is, and how to connect to it. */
export interface DatabaseSettings {
  /** A server's address, `postgresql://…`. If undefined, the embedded database is used. */
  readonly url?: string | undefined;
  /** The folder of the embedded database; null keeps it in memory. */
  readonly dataDir: string | null;
  /** The maximum number of open connections to a server. */
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
}

/** An open database. */
export interface Database {
  readonly db: Kysely<DB>;
  readonly engine: "pglite" | "postgres";
  /**
   * Runs work in one session, which temporary tables and advisory locks require. On a server, the work gets a
   * connection for itself. The embedded database has only one session, in which other transactions may run between
   * those of the work.
   */
  session<Result>(work: (db: Kysely<DB>) => Promise<Result>): Promise<Result>;
  /**
   * The database for one operation. Its statements are queued round-robin with those of other operations, so that a
   * long operation does not hold up the others.
   */
  forOperation(): Kysely<DB>;
  close(): Promise<void>;
}

/** A database that is being opened. It can be used at once; queries wait until it is open. */
export interface Opening {
  readonly database: Database;
  /** @throws {DatabaseProblem} with one line that says what is wrong and what to do */
  readonly opened: Promise<void>;
}

/**
 * Starts opening the database: PostgreSQL if there is an address, otherwise PGlite (PostgreSQL compiled to
 * WebAssembly). Both use the same dialect, so the same queries run on both.
 *
 * @param firstImage the initial contents of a new embedded database, which is empty by default
 * @throws {DatabaseProblem} if the folder of the embedded database cannot be used
 */
export async function beginToOpen(settings: DatabaseSettings, log: Logger, firstImage?: FirstImage): Promise<Opening> {
  const { url, dataDir } = settings;
  // Claimed first: once its thread is asked to open it, this thread may be busy.
  const folder = url !== undefined || dataDir === null ? null : await claimFolder(dataDir);
  const pool = url === undefined ? openPglitePool(folder, settings, firstImage) : openServer(url, settings, log);
  return { database: connect(url === undefined ? "pglite" : "postgres", pool), opened: pool.then(() => {}) };
}

/**
 * Opens the database.
 *
 * @throws {DatabaseProblem} with one line that says what is wrong and what to do
 */
export async function openDatabase(...asked: Parameters<typeof beginToOpen>): Promise<Database> {
  const { database, opened } = await beginToOpen(...asked);
  await opened;
  return database;
}

/** Loads the code for a server only when it is needed. */
async function openServer(url: string, settings: DatabaseSettings, log: Logger): Promise<SharedPool> {
  const { openPostgresPool } = await import("./postgres-pool.js");
  return openPostgresPool(url, settings, log);
}

/** Connects to a database through a pool. */
export function connect(engine: Database["engine"], pool: SharedPool | Promise<SharedPool>): Database {
  const db = speakThrough(async () => pool);
  return {
    db,
    engine,
    session: (work) => (engine === "postgres" ? db.connection().execute(work) : work(db)),
    forOperation: () => speakThrough(async () => (await pool).forOperation()),
    async close() {
      await db.destroy();
      const opened = await Promise.resolve(pool).catch(() => undefined);
      await opened?.end();
    },
  };
}

/** Closing this connection leaves the pool open. */
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
