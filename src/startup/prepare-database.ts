import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { beginToOpen, type Database, type Opening } from "../database/database.js";
import { readImage } from "./first-image.js";

/** Begins to open the database that is configured, as it is. */
export function beginToOpenConfigured({ database }: Config, log: Logger): Opening {
  log.info(
    database.url === undefined
      ? `Opening the embedded database in ${database.dataDir} …`
      : "Connecting to the database …",
  );
  return beginToOpen(database, log, readImage);
}

/** Opens the database and brings it to its newest state: migrated, with all countries and the bundled dossiers. */
export async function prepareDatabase(config: Config, log: Logger): Promise<Database> {
  const { database, opened } = beginToOpenConfigured(config, log);
  // What fills it is read from the disk meanwhile.
  const filling = import("./fill-database.js");
  await opened;
  try {
    await (await filling).fillDatabase(database, log);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
