import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import { sql } from "kysely";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import type { Database } from "../database/database.js";
import { serveExports } from "../export/export.routes.js";
import { readSchemaDefinition } from "../graphql/schema.js";
import { serveDashboard } from "./dashboard.js";
import { serveGraphiql } from "./graphiql.js";
import { serveGraphql } from "./graphql-route.js";
import { letCachesKeep } from "./http-cache.js";
import { setSecurityHeaders } from "./security-headers.js";
import { serveTimelineElement } from "./timeline-element.js";

/** The parts that the server is made of. */
export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
}

/** Makes the web server, ready to listen: the API, Sandbox, GraphiQL, exports, the dashboard, the schema's text, health checks. */
export async function createServer({ config, database, schema, log }: ServerParts): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.maxBodyBytes,
    // Keys such as `__proto__` are ordinary JSON. Input is never merged into other objects: GraphQL takes the fields that the schema
    // names, and refuses the rest by name.
    onProtoPoisoning: "ignore",
    onConstructorPoisoning: "ignore",
    genReqId: () => randomUUID(),
    requestTimeout: 60_000,
    forceCloseConnections: "idle",
  });
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
  if (log.isLevelEnabled("debug")) {
    app.addHook("onResponse", async (request, reply) => {
      request.log.debug(
        { method: request.method, path: request.url.split("?")[0], status: reply.statusCode, ms: reply.elapsedTime },
        "answered",
      );
    });
  }
  app.setErrorHandler(answerError);
  setSecurityHeaders(app);
  await app.register(cors, { origin: [...config.corsOrigins], credentials: true, exposedHeaders: ["x-request-id"] });
  await app.register(compress, { globalDecompression: false });

  await serveGraphql(app, database, schema, config);
  serveGraphiql(app);
  serveExports(app, database, schema);
  await serveDashboard(app);
  serveTimelineElement(app);
  const definition = readSchemaDefinition();
  await app.register(async (scope) => {
    await letCachesKeep(scope, config.cacheSeconds);
    scope.get("/schema.graphql", async (_request, reply) => reply.type("text/plain; charset=utf-8").send(definition));
  });
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    try {
      await sql`select 1`.execute(database.db);
      return { status: "ok", database: database.engine };
    } catch (error) {
      log.warn({ err: error }, "the database is not responding");
      return reply.code(503).send({ status: "unavailable", message: "The database is not responding." });
    }
  });
  return app;
}

/** Answers an error outside GraphQL: client errors with their message, all others without their cause. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500) return reply.code(status).send({ message: error.message });
  request.log.error({ err: error, method: request.method, path: request.url.split("?")[0] }, "a request failed");
  return reply
    .code(500)
    .send({ message: "Something went wrong on our side. The server log has the cause under this request's id." });
}
