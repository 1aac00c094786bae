import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { beginToOpen, type Database, type Opening } from "../database/database.js";

/** Starts opening the configured database, without migrating or filling it. */
export function beginToOpenConfigured({ database }: Config, log: Logger): Promise<Opening> {
  log.info(
    database.url === undefined
      ? `Opening the embedded database in ${database.dataDir} …`
      : "Connecting to the database …",
  );
  // Only a new database needs the image, whose digest takes reading all tables.
  return beginToOpen(database, log, async () => (await import("./first-image.js")).readImage());
}

/** Opens the database and brings it up to date: migrated, with all countries and the bundled dossiers. */
export async function prepareDatabase(config: Config, log: Logger): Promise<Database> {
  const { database, opened } = await beginToOpenConfigured(config, log);
  // Import the code that fills it in the meantime.
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
