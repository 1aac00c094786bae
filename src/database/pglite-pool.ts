import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { COLUMN_PARSERS, sessionSettings } from "./column-types.js";
import { COPY_FROM_STDIN, copiedRows } from "./copy.js";
import { claimFolder } from "./data-folder.js";
import { DatabaseProblem } from "./database-problem.js";
import { Turns } from "./turns.js";

/** Gives the image that a database begins with; undefined where it begins empty. */
export type FirstImage = () => Promise<Blob | undefined>;

/** A small database has a small log of what was written: of files of 1 MB, of which none but the last is kept. */
const INITDB_OPTIONS = ["--wal-segsize=1", "--set=wal_recycle=off"];

/**
 * The embedded database as a pool of its one connection. Callers take turns, so that what one does in a
 * transaction is never mixed with what another does.
 *
 * @param dataDir the folder that holds it and lasts; null for one in memory
 * @param firstImage what a new database begins with: the contents of a data folder, as `PglitePool.image` gives them. It is asked
 *   for only where there is no database yet
 * @throws {DatabaseProblem} where the folder cannot be used
 */
export async function openPglitePool(
  dataDir: string | null,
  settings: { statementTimeoutMs: number },
  firstImage?: FirstImage,
): Promise<PglitePool> {
  const folder = dataDir === null ? undefined : await claimFolder(dataDir);
  try {
    const image = folder && !folder.isNew ? undefined : await firstImage?.();
    const pglite = await PGlite.create({
      extensions: { pg_trgm, unaccent },
      parsers: COLUMN_PARSERS,
      initDbStartParams: INITDB_OPTIONS,
      ...(folder ? { dataDir: folder.postgres } : {}),
      ...(image ? { loadDataDir: image } : {}),
    });
    await folder?.made();
    for (const [name, value] of Object.entries(sessionSettings(settings))) {
      await pglite.query("select set_config($1, $2, false)", [name, value]);
    }
    return new PglitePool(pglite, folder?.release);
  } catch (error) {
    await folder?.release();
    throw new DatabaseProblem(
      `The embedded database in ${resolve(dataDir ?? ".")} cannot be opened: it is damaged or not complete. Move the folder away ` +
        "(the next start makes a new one), or put a backup in its place.",
      { cause: error },
    );
  }
}

/** How long statements may run one after the other, in milliseconds, before the process turns to something else. */
const TURN_MS = 20;

/** PGlite as a pool of its one connection. */
export class PglitePool implements PostgresPool {
  readonly #pglite: PGlite;
  readonly #release: () => Promise<void>;
  readonly #turns = new Turns();
  /** When the process last did something else than run statements. */
  #turnedAt = 0;

  /** @param release lets go of what it stands in, once it is closed */
  constructor(pglite: PGlite, release = async () => {}) {
    this.#pglite = pglite;
    this.#release = release;
  }

  connect(): Promise<PostgresPoolClient> {
    return this.#connectionOf({});
  }

  /** The pool of one who asks for many things, and who takes turns with others all the same. */
  apart(): PostgresPool {
    const asker = {};
    return { connect: () => this.#connectionOf(asker), end: async () => {} };
  }

  async #connectionOf(asker: object): Promise<PostgresPoolClient> {
    const release = await this.#turns.take(asker);
    await this.#letOthersIn();
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

  /**
   * Lets the process answer whoever else asks. Statements run in the process itself and nothing comes between them by
   * itself: an operation of many slow ones would keep all others waiting until its last, since nobody would hear them ask.
   */
  async #letOthersIn(): Promise<void> {
    if (performance.now() - this.#turnedAt < TURN_MS) return;
    await setImmediate();
    this.#turnedAt = performance.now();
  }

  /** The contents of its data folder, with which others can begin. */
  async image(compression: "none" | "gzip"): Promise<Buffer> {
    await this.#pglite.exec("checkpoint");
    return Buffer.from(await (await this.#pglite.dumpDataDir(compression)).arrayBuffer());
  }

  async end(): Promise<void> {
    const release = await this.#turns.take(this);
    try {
      await this.#pglite.close();
      await this.#release();
    } finally {
      release();
    }
  }
}

/** What kind of statement it was, as a server would say. */
function command(statement: string): "SELECT" | "INSERT" | "UPDATE" | "DELETE" {
  const word = /^\s*(?:with\b[\s\S]*?\)\s*)?(insert|update|delete|select)/i.exec(statement)?.[1]?.toUpperCase();
  return word === "INSERT" || word === "UPDATE" || word === "DELETE" ? word : "SELECT";
}
