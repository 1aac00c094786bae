import type { PostgresPool, PostgresPoolClient } from "kysely";
import { DatabaseProblem } from "../../errors/database-problem.js";
import { FairQueue } from "../pool/fair-queue.js";
import type { SharedPool } from "../pool/shared-pool.js";
import { sessionSettings } from "../wire/column-types.js";
import type { DataFolder } from "./data-folder.js";
import type { Engine } from "./engine.js";
import { openEngineInThread } from "./engine-in-thread.js";

/** Returns the image from which a database is created; undefined to create it empty. */
export type FirstImage = () => Promise<Blob | undefined>;

/**
 * Opens the embedded database as a pool of its one connection. Callers queue for it, so their transactions never mix.
 *
 * @param folder the folder that stores it, with a separate thread; null for a database in memory, in this thread
 * @param firstImage the initial contents of a new database: a data folder, as `PglitePool.image` returns it. Only
 *   called if there is no database yet
 * @throws {DatabaseProblem} if the folder's database cannot be opened; the folder is released then
 */
export async function openPglitePool(
  folder: DataFolder | null,
  { statementTimeoutMs }: { statementTimeoutMs: number },
  firstImage?: FirstImage,
): Promise<PglitePool> {
  const settings = sessionSettings({ statementTimeoutMs });
  if (folder === null) {
    // Otherwise only the other thread needs PGlite.
    const { openEngine } = await import("./engine.js");
    return new PglitePool(await openEngine({ image: await firstImage?.(), settings }));
  }
  try {
    const image = folder.isNew ? await firstImage?.() : undefined;
    const engine = await openEngineInThread({ folder: folder.postgres, image, settings });
    await folder.made();
    return new PglitePool(engine, folder.release);
  } catch (error) {
    await folder.release();
    if (error instanceof DatabaseProblem) throw error;
    throw new DatabaseProblem(
      `The embedded database in ${folder.path} cannot be opened: it is damaged or not complete. Move the folder away ` +
        "(the next start makes a new one), or put a backup in its place.",
      { cause: error },
    );
  }
}

/** The embedded database as a pool of its one connection. */
export class PglitePool implements SharedPool {
  readonly #engine: Engine;
  readonly #release: () => Promise<void>;
  readonly #queue = new FairQueue();

  /** @param release releases the data folder after closing */
  constructor(engine: Engine, release = async () => {}) {
    this.#engine = engine;
    this.#release = release;
  }

  connect(): Promise<PostgresPoolClient> {
    return this.#connectionOf({});
  }

  forOperation(): PostgresPool {
    const caller = {};
    return { connect: () => this.#connectionOf(caller), end: async () => {} };
  }

  async #connectionOf(caller: object): Promise<PostgresPoolClient> {
    const release = await this.#queue.acquire(caller);
    const engine = this.#engine;
    return {
      release,
      async query(statement: unknown, parameters: readonly unknown[] = []) {
        if (typeof statement !== "string") throw new Error("The embedded database has no cursors: read pages instead.");
        const { rows, affectedRows } = await engine.run(statement, parameters);
        return { rows, rowCount: rows.length > 0 ? rows.length : affectedRows, command: command(statement) };
      },
    } as PostgresPoolClient;
  }

  /** The contents of its data folder, from which other databases can be created. */
  image(compression: "none" | "gzip"): Promise<Uint8Array> {
    return this.#engine.image(compression);
  }

  async end(): Promise<void> {
    const release = await this.#queue.acquire(this);
    try {
      await this.#engine.close();
    } finally {
      await this.#release();
      release();
    }
  }
}

/** The kind of a statement, as a server would report it. */
function command(statement: string): "SELECT" | "INSERT" | "UPDATE" | "DELETE" {
  const word = /^\s*(?:with\b[\s\S]*?\)\s*)?(insert|update|delete|select)/i.exec(statement)?.[1]?.toUpperCase();
  return word === "INSERT" || word === "UPDATE" || word === "DELETE" ? word : "SELECT";
}
