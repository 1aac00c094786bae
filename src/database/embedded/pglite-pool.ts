import { resolve } from "node:path";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { DatabaseProblem } from "../../errors/database-problem.js";
import { sessionSettings } from "../wire/column-types.js";
import { claimFolder } from "./data-folder.js";
import { type Engine, openEngine } from "./engine.js";
import { openEngineInThread } from "./engine-in-thread.js";
import { Turns } from "./turns.js";

/** Gives the image that a database begins with; undefined where it begins empty. */
export type FirstImage = () => Promise<Blob | undefined>;

/**
 * The embedded database as a pool of its one connection. Callers take turns, so that what one does in a
 * transaction is never mixed with what another does.
 *
 * @param dataDir the folder that holds it and lasts, with a thread of its own; null for one in memory, in this thread
 * @param firstImage what a new database begins with: the contents of a data folder, as `PglitePool.image` gives them. It is asked
 *   for only where there is no database yet
 * @throws {DatabaseProblem} where the folder cannot be used
 */
export async function openPglitePool(
  dataDir: string | null,
  { statementTimeoutMs }: { statementTimeoutMs: number },
  firstImage?: FirstImage,
): Promise<PglitePool> {
  const settings = sessionSettings({ statementTimeoutMs });
  if (dataDir === null) return new PglitePool(await openEngine({ image: await firstImage?.(), settings }));
  const folder = await claimFolder(dataDir);
  try {
    const image = folder.isNew ? await firstImage?.() : undefined;
    const engine = await openEngineInThread({ folder: folder.postgres, image, settings });
    await folder.made();
    return new PglitePool(engine, folder.release);
  } catch (error) {
    await folder.release();
    if (error instanceof DatabaseProblem) throw error;
    throw new DatabaseProblem(
      `The embedded database in ${resolve(dataDir)} cannot be opened: it is damaged or not complete. Move the folder away ` +
        "(the next start makes a new one), or put a backup in its place.",
      { cause: error },
    );
  }
}

/** The embedded database as a pool of its one connection. */
export class PglitePool implements PostgresPool {
  readonly #engine: Engine;
  readonly #release: () => Promise<void>;
  readonly #turns = new Turns();

  /** @param release lets go of what it stands in, once it is closed */
  constructor(engine: Engine, release = async () => {}) {
    this.#engine = engine;
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

  /** The contents of its data folder, with which others can begin. */
  image(compression: "none" | "gzip"): Promise<Uint8Array> {
    return this.#engine.image(compression);
  }

  async end(): Promise<void> {
    const release = await this.#turns.take(this);
    try {
      await this.#engine.close();
    } finally {
      await this.#release();
      release();
    }
  }
}

/** What kind of statement it was, as a server would say. */
function command(statement: string): "SELECT" | "INSERT" | "UPDATE" | "DELETE" {
  const word = /^\s*(?:with\b[\s\S]*?\)\s*)?(insert|update|delete|select)/i.exec(statement)?.[1]?.toUpperCase();
  return word === "INSERT" || word === "UPDATE" || word === "DELETE" ? word : "SELECT";
}
