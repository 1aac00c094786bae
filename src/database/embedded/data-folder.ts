import { existsSync } from "node:fs";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { codeOf, messageOf } from "../../errors/caught.js";
import { DatabaseProblem } from "../../errors/database-problem.js";
import { lockFolder } from "./folder-lock.js";

/** The data folder of an embedded database, for the exclusive use of this process. */
export interface DataFolder {
  /** The absolute path of the data folder. */
  readonly path: string;
  /** The folder of the database itself. */
  readonly postgres: string;
  /** Whether it contains no database yet. */
  readonly isNew: boolean;
  /** Must be called once a database has been created in it. */
  made(): Promise<void>;
  /** Lets other processes use the folder. */
  release(): Promise<void>;
}

/** A file that exists while a database is being created: if that is interrupted, the incomplete database is removed. */
const MAKING = "making";

/**
 * Claims a data folder for this process, and creates it if it is missing.
 *
 * @throws {DatabaseProblem} if it cannot be used, or another process uses it
 */
export async function claimFolder(dataDir: string): Promise<DataFolder> {
  const folder = resolve(dataDir);
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw new Error("not a folder");
  } catch (error) {
    throw new DatabaseProblem(
      `${folder} cannot be used as the data folder (${codeOf(error) ?? messageOf(error)}). Set CHANCERY_DATA_DIR to another.`,
      { cause: error },
    );
  }
  const release = await lockFolder(folder);
  const postgres = join(folder, "postgres");
  const making = join(folder, MAKING);
  if (existsSync(making)) await rm(postgres, { recursive: true, force: true });
  const isNew = !existsSync(postgres) || (await readdir(postgres)).length === 0;
  if (isNew) await writeFile(making, "");
  else if (!existsSync(join(postgres, "PG_VERSION"))) {
    await release();
    throw new DatabaseProblem(
      `${postgres} holds files, but no database: it is damaged, or of something else. Move it away, or set CHANCERY_DATA_DIR to another folder.`,
    );
  }
  return { path: folder, postgres, isNew, made: () => rm(making, { force: true }), release };
}
