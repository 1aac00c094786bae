import type { PostgresPoolClient } from "kysely";
import pg from "pg";
import type { Logger } from "pino";
import { DatabaseProblem } from "../errors/database-problem.js";
import { FairQueue } from "./pool/fair-queue.js";
import type { SharedPool } from "./pool/shared-pool.js";
import { PreparingClient } from "./prepared-statements.js";
import { COLUMN_PARSERS, sessionSettings } from "./wire/column-types.js";

const OLDEST_SERVER = 15;

/**
 * Opens a pool of connections to a PostgreSQL server and checks that the server responds.
 *
 * @throws {DatabaseProblem} if the server cannot be reached, refuses the connection, or is too old
 */
export async function openPostgresPool(
  url: string,
  settings: { poolSize: number; statementTimeoutMs: number },
  log: Logger,
): Promise<SharedPool> {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max: settings.poolSize,
    connectionTimeoutMillis: 10_000,
    options: Object.entries(sessionSettings(settings))
      .map(([name, value]) => `-c ${name}=${value.replaceAll(" ", "\\ ")}`)
      .join(" "),
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        COLUMN_PARSERS[oid] ?? pg.types.getTypeParser(oid, format as "text"),
    },
  });
  // The pool replaces a broken connection: an idle one at once, one in use when it is released. Without these
  // listeners, either would end the process.
  pool.on("connect", (client) => {
    client.on("error", (error) => log.warn({ err: error }, "a connection to the database broke"));
  });
  pool.on("error", () => {});
  try {
    const { rows } = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < OLDEST_SERVER) {
      throw new DatabaseProblem(
        `The server of DATABASE_URL is PostgreSQL ${version}; ${OLDEST_SERVER} or newer is needed. Upgrade it or name another.`,
      );
    }
    return sharedFairly(pool, settings.poolSize);
  } catch (error) {
    await pool.end();
    throw error instanceof DatabaseProblem ? error : new DatabaseProblem(problem(url, error), { cause: error });
  }
}

/**
 * Queues operations round-robin for the connections of a pool. In the pool's own queue, an operation with one statement would wait behind
 * the forty of another, until its time to get a connection is over.
 */
function sharedFairly(pool: pg.Pool, poolSize: number): SharedPool {
  const queue = new FairQueue(poolSize);
  async function connect(caller: object): Promise<PostgresPoolClient> {
    const end = await queue.acquire(caller);
    try {
      const client = await pool.connect();
      const { release } = client;
      client.release = (error) => {
        release(error);
        end();
      };
      return client;
    } catch (error) {
      end();
      throw error;
    }
  }
  return {
    connect: () => connect({}),
    forOperation: () => {
      const caller = {};
      return { connect: () => connect(caller), end: async () => {} };
    },
    end: () => pool.end(),
  };
}

function problem(url: string, error: unknown): string {
  const { code, message } = reason(error);
  const server = masked(url);
  switch (code) {
    case "ECONNREFUSED":
      return `No PostgreSQL server answers at ${server}. Start it, or correct DATABASE_URL.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host of ${server} is not known. Correct DATABASE_URL.`;
    case "28P01":
    case "28000":
      return `The server at ${server} refuses this user or password. Correct DATABASE_URL.`;
    case "3D000":
      return `The database of ${server} does not exist. Create it (createdb), or correct DATABASE_URL.`;
    default:
      return `The database at ${server} cannot be used: ${message}. Check DATABASE_URL and the server.`;
  }
}

function reason(error: unknown): { code?: string; message: string } {
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (!(inner instanceof Error)) return { message: String(inner) };
  return { ...("code" in inner && typeof inner.code === "string" ? { code: inner.code } : {}), message: inner.message };
}

/** The address with its password masked. */
export function masked(url: string): string {
  if (!URL.canParse(url)) return "the address in DATABASE_URL";
  const address = new URL(url);
  if (address.password) address.password = "****";
  return address.href;
}
