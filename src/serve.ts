import type { Logger } from "pino";
import type { Config } from "./config/config.js";
import { loadCountries } from "./countries/load-countries.js";
import { type Database, openDatabase } from "./database/database.js";
import { migrateToLatest } from "./database/migrate.js";
import { loadBundledDossiers } from "./dossier/bundled.js";
import { buildChancerySchema } from "./graphql/schema.js";
import { deriveNameKeys } from "./search/name-keys.queries.js";
import { createServer } from "./server/server.js";

/** How long a shutdown waits for requests that are under way, in milliseconds. */
const SHUTDOWN_MS = 10_000;

/** The port is taken. Its message says what to do. */
export class PortProblem extends Error {
  override readonly name = "PortProblem";
}

/** Opens the database and brings it to its newest state: migrated, with all countries and the bundled dossiers. */
export async function prepareDatabase(config: Config, log: Logger): Promise<Database> {
  log.info(
    config.database.url === undefined
      ? `Opening the embedded database in ${config.database.dataDir} …`
      : "Connecting to the database …",
  );
  const database = await openDatabase(config.database, log);
  try {
    const migrations = await migrateToLatest(database.db);
    if (migrations.length > 0) log.info(`Made the tables (${migrations.length} migrations).`);
    const names = await deriveNameKeys(database.db);
    if (names > 0) log.info(`Made ${names} names ready to be found.`);
    if (await loadCountries(database.db)) log.info("Loaded the countries.");
    for (const { title, created, updated, removed } of await loadBundledDossiers(database)) {
      log.info(`Loaded the dossier "${title}": ${created} created, ${updated} updated, ${removed} removed.`);
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Starts the API and keeps it running until the process is asked to stop. */
export async function serve(config: Config, log: Logger): Promise<void> {
  const database = await prepareDatabase(config, log);
  const app = await createServer({ config, database, schema: buildChancerySchema(), log });
  const stop = async () => {
    await app.close();
    await database.close();
  };
  try {
    await app.listen({
      port: config.port,
      host: config.host,
      listenTextResolver: (address) =>
        `Chancery answers at ${address}/graphql (Apollo Sandbox) and ${address}/graphiql (works offline).`,
    });
  } catch (error) {
    await stop();
    throw listenProblem(config, error);
  }
  stopOnSignals(stop, log);
}

function listenProblem({ host, port }: Config, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new PortProblem(`Port ${port} on ${host} is in use. Stop what uses it, or set PORT to another.`);
  if (code === "EACCES")
    return new PortProblem(`Port ${port} may not be used by this user. Set PORT to one above 1023.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new PortProblem(`HOST ${host} is no address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`);
  return error;
}

function stopOnSignals(stop: () => Promise<void>, log: Logger): void {
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      log.info("Stopping: finishing what is under way …");
      const late = setTimeout(() => process.exit(1), SHUTDOWN_MS);
      stop().then(
        () => {
          clearTimeout(late);
          process.exit(0);
        },
        (error) => {
          log.error({ err: error }, "could not stop cleanly");
          process.exit(1);
        },
      );
    });
  }
}
