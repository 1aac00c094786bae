import type { Logger } from "pino";
import type { Config } from "./config/config.js";
import { type Database, openDatabase } from "./database/database.js";
import { readImage } from "./first-image.js";

/** Opens the database that is configured, as it is. */
export function openConfigured({ database }: Config, log: Logger): Promise<Database> {
  log.info(
    database.url === undefined
      ? `Opening the embedded database in ${database.dataDir} …`
      : "Connecting to the database …",
  );
  return openDatabase(database, log, readImage);
}

/** Opens the database and brings it to its newest state: migrated, with all countries and the bundled dossiers. */
export async function prepareDatabase(config: Config, log: Logger): Promise<Database> {
  const opening = openConfigured(config, log);
  // What fills it is read from the disk meanwhile.
  const filling = import("./fill-database.js");
  const database = await opening;
  try {
    await (await filling).fillDatabase(database, log);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
