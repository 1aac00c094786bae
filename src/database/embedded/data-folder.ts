import { existsSync } from "node:fs";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { codeOf, messageOf } from "../../errors/caught.js";
import { DatabaseProblem } from "../../errors/database-problem.js";
import { lockFolder } from "./folder-lock.js";

/** The data folder of an embedded database, which this process alone uses. */
export interface DataFolder {
  /** The folder of the database itself. */
  readonly postgres: string;
  /** Whether there is no database in it yet. */
  readonly isNew: boolean;
  /** To be called once a database is in it. */
  made(): Promise<void>;
  /** Lets other processes use the folder. */
  release(): Promise<void>;
}

/** The file that stands in a data folder while its database is made: what is there then is of no use, should that be cut short. */
const MAKING = "making";

/**
 * Takes a data folder for this process, and makes it where it is not there.
 *
 * @throws {DatabaseProblem} where it cannot be used, or another process uses it
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
  return { postgres, isNew, made: () => rm(making, { force: true }), release };
}
