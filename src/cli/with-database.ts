import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import type { Database } from "../database/database.js";
import { inAnyCase } from "../errors/in-any-case.js";
import { prepareDatabase } from "../startup/prepare-database.js";

/** Does something with the database, ready to be used, and closes it whatever comes of that. */
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
