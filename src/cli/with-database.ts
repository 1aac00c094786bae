import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import type { Database } from "../database/database.js";
import { inAnyCase } from "../errors/in-any-case.js";
import { prepareDatabase } from "../startup/prepare-database.js";

/** Runs work with the database, ready to use, and closes it in any case. */
export async function withDatabase<Result>(
  config: Config,
  log: Logger,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await prepareDatabase(config, log);
  return inAnyCase(
    () => work(database),
    () => database.close(),
  );
}
