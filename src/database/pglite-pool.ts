import { existsSync } from "node:fs";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { COLUMN_PARSERS, sessionSettings } from "./column-types.js";
import { COPY_FROM_STDIN, copiedRows } from "./copy.js";
import { DatabaseProblem } from "./database-problem.js";
import { lockFolder } from "./folder-lock.js";

/**
 * The embedded database as a pool of its one connection. Callers wait for one another, so that what one does in a
 * transaction is never mixed with what another does.
 *
 * @param dataDir the folder that holds it and lasts; null for one in memory
 * @param image the contents of a data folder to begin with, as `PGlite.dumpDataDir` gives them
 * @throws {DatabaseProblem} where the folder cannot be used
 */
export async function openPglitePool(
  dataDir: string | null,
  settings: { statementTimeoutMs: number },
  image?: Blob,
): Promise<PostgresPool> {
  const options: PGliteOptions = {
    extensions: { pg_trgm, unaccent },
    parsers: COLUMN_PARSERS,
    ...(image ? { loadDataDir: image } : {}),
  };
  const unlock = dataDir === null ? async () => {} : await claim(dataDir);
  try {
    const pglite = await PGlite.create(dataDir === null ? options : { ...options, dataDir: join(dataDir, "postgres") });
    if (dataDir !== null) await rm(join(dataDir, MAKING), { force: true });
    for (const [name, value] of Object.entries(sessionSettings(settings))) {
      await pglite.query("select set_config($1, $2, false)", [name, value]);
    }
    return new PglitePool(pglite, unlock);
  } catch (error) {
    await unlock();
    throw new DatabaseProblem(
      `The embedded database in ${resolve(dataDir ?? ".")} cannot be opened: it is damaged or not complete. Move the folder away ` +
        "(the next start makes a new one), or put a backup in its place.",
      { cause: error },
    );
  }
}

/** The file that stands in a data folder while its database is made: what is there then is of no use, should that be cut short. */
const MAKING = "making";

async function claim(dataDir: string): Promise<() => Promise<void>> {
  const folder = resolve(dataDir);
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw new Error("not a folder");
  } catch (error) {
    throw new DatabaseProblem(
      `${folder} cannot be used as the data folder (${reason(error)}). Set CHANCERY_DATA_DIR to another.`,
      {
        cause: error,
      },
    );
  }
  const unlock = await lockFolder(folder);
  const postgres = join(folder, "postgres");
  if (existsSync(join(folder, MAKING))) await rm(postgres, { recursive: true, force: true });
  if (!existsSync(postgres)) await writeFile(join(folder, MAKING), "");
  if (existsSync(postgres) && (await readdir(postgres)).length > 0 && !existsSync(join(postgres, "PG_VERSION"))) {
    await unlock();
    throw new DatabaseProblem(
      `${postgres} holds files, but no database: it is damaged, or of something else. Move it away, or set CHANCERY_DATA_DIR to another folder.`,
    );
  }
  return unlock;
}

function reason(error: unknown): string {
  return error instanceof Error ? ("code" in error ? String(error.code) : error.message) : String(error);
}

/** PGlite as a pool of its one connection. */
export class PglitePool implements PostgresPool {
  readonly #pglite: PGlite;
  readonly #unlock: () => Promise<void>;
  /** Settles when the connection is free again. */
  #free: Promise<void> = Promise.resolve();

  constructor(pglite: PGlite, unlock: () => Promise<void>) {
    this.#pglite = pglite;
    this.#unlock = unlock;
  }

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#free;
    let release = () => {};
    this.#free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    const pglite = this.#pglite;
    return {
      release,
      async query(statement: unknown, parameters?: readonly unknown[]) {
        if (typeof statement !== "string") throw new Error("The embedded database has no cursors: read pages instead.");
        const copied = copiedRows(statement, parameters);
        const { rows, affectedRows } = copied
          ? await pglite.query(statement.replace(COPY_FROM_STDIN, "from '/dev/blob'"), [], { blob: new Blob([copied]) })
          : parameters?.length
            ? await pglite.query(statement, [...parameters])
            : ((await pglite.exec(statement)).at(-1) ?? { rows: [], affectedRows: 0 });
        return { rows, rowCount: rows.length > 0 ? rows.length : (affectedRows ?? 0), command: command(statement) };
      },
    } as PostgresPoolClient;
  }

  async end(): Promise<void> {
    await this.#free;
    await this.#pglite.close();
    await this.#unlock();
  }
}

/** What kind of statement it was, as a server would say. */
function command(statement: string): "SELECT" | "INSERT" | "UPDATE" | "DELETE" {
  const word = /^\s*(?:with\b[\s\S]*?\)\s*)?(insert|update|delete|select)/i.exec(statement)?.[1]?.toUpperCase();
  return word === "INSERT" || word === "UPDATE" || word === "DELETE" ? word : "SELECT";
}
