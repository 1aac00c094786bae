import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { codeOf } from "../errors/caught.js";
import { ForeseenProblem } from "../errors/foreseen-problem.js";
import { beginToOpenConfigured } from "./prepare-database.js";

/** How long a shutdown waits for requests in progress, in milliseconds. */
const SHUTDOWN_MS = 10_000;

/** How long after the start the code that only some operations need is loaded, in milliseconds. */
const LOADING_DELAY_MS = 1_000;

/** Thrown when the server cannot listen on its host and port. The message says what to do. */
class PortProblem extends ForeseenProblem {
  override readonly name = "PortProblem";
}

/** Starts the API and keeps it running until the process receives a signal to stop. */
export async function serve(config: Config, log: Logger): Promise<void> {
  const { database, opened } = await beginToOpenConfigured(config, log);
  // Avoid an unhandled rejection: a failure is reported when `filling` is awaited.
  opened.catch(() => {});
  let app: FastifyInstance | undefined;
  const stop = async () => {
    await app?.close();
    await database.close();
  };
  try {
    const { createServer, fillDatabase, schema } = await loadServer();
    const filling = opened.then(() => fillDatabase(database, log));
    filling.catch(() => {});
    app = await createServer({ config, database, schema, log });
    await filling;
    await app.listen({
      port: config.port,
      host: config.host,
      listenTextResolver: (address) =>
        `Chancery answers at ${address}/graphql (Apollo Sandbox) and ${address}/graphiql (works offline).`,
    });
  } catch (error) {
    await stop().catch((failure) => log.error({ err: failure }, "could not stop cleanly"));
    throw listenProblem(config, error);
  }
  stopOnSignals(stop, log);
  setTimeout(loadTheRest, LOADING_DELAY_MS).unref();
}

/** Imports the server's code and builds the schema while the database opens. */
async function loadServer() {
  const [{ createServer }, { buildChancerySchema }, { fillDatabase }] = await Promise.all([
    import("../server/server.js"),
    import("../graphql/schema.js"),
    import("./fill-database.js"),
  ]);
  return { createServer, fillDatabase, schema: buildChancerySchema() };
}

/** Loads the code of searches, so that the first one does not wait for it. If it fails, searches report it. */
function loadTheRest(): void {
  import("../search/search.js").catch(() => {});
}

function listenProblem({ host, port }: Config, error: unknown): unknown {
  const code = codeOf(error);
  if (code === "EADDRINUSE")
    return new PortProblem(`Port ${port} on ${host} is in use. Stop what uses it, or set PORT to another.`);
  if (code === "EACCES")
    return new PortProblem(`Port ${port} may not be used by this user. Set PORT to one above 1023.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new PortProblem(`HOST ${host} is not an address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`);
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
