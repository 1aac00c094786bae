import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { COLUMN_PARSERS } from "../wire/column-types.js";
import { COPY_FROM_STDIN, copiedRows } from "../wire/copied-rows.js";

/** The options of an engine. */
export interface EngineOptions {
  /** The folder of the database itself; undefined for one in memory. */
  readonly folder?: string | undefined;
  /** The initial contents of a new database: an image of such a folder. */
  readonly image?: Blob | undefined;
  /** The settings of its session. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The result of a statement. */
export interface Answer {
  readonly rows: unknown[];
  /** The number of rows that it changed. */
  readonly affectedRows: number;
}

/** The embedded database, in this thread or another. All arguments and results can be sent between threads. */
export interface Engine {
  run(statement: string, parameters: readonly unknown[]): Promise<Answer>;
  /** The contents of its folder, from which other databases can be created. */
  image(compression: "none" | "gzip"): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Keeps the write-ahead log of a small database small: segments of 1 MB, which are deleted instead of recycled. */
const INITDB_OPTIONS = ["--wal-segsize=1", "--set=wal_recycle=off"];

/**
 * Less shared memory than by default (128 MB, 100 connections): to prepare it took a fifth of opening the database. Pages that it does
 * not hold are read from files, which the operating system caches.
 */
const START_PARAMS = [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB", "-c", "max_connections=10"];

/** Opens the embedded database in this thread, which is blocked while a statement runs. */
export async function openEngine({ folder, image, settings }: EngineOptions): Promise<Engine> {
  const pglite = await PGlite.create({
    extensions: { pg_trgm, unaccent },
    parsers: COLUMN_PARSERS,
    initDbStartParams: INITDB_OPTIONS,
    startParams: START_PARAMS,
    ...(folder ? { dataDir: folder } : {}),
    ...(image ? { loadDataDir: image } : {}),
  });
  for (const [name, value] of Object.entries(settings)) {
    await pglite.query("select set_config($1, $2, false)", [name, value]);
  }
  return {
    async run(statement, parameters) {
      const copied = copiedRows(statement, parameters);
      const { rows, affectedRows = 0 } = copied
        ? await pglite.query(statement.replace(COPY_FROM_STDIN, "from '/dev/blob'"), [], { blob: new Blob([copied]) })
        : parameters.length > 0
          ? await pglite.query(statement, [...parameters])
          : ((await pglite.exec(statement)).at(-1) ?? { rows: [] });
      return { rows, affectedRows };
    },
    async image(compression) {
      await pglite.exec("checkpoint");
      return new Uint8Array(await (await pglite.dumpDataDir(compression)).arrayBuffer());
    },
    close: () => pglite.close(),
  };
}
