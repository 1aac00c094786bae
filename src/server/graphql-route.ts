import { fastifyApolloHandler } from "@as-integrations/fastify";
import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RouteShorthandOptionsWithHandler,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import type { Config } from "../config/config.js";
import type { Database } from "../database/database.js";
import { createExecutor } from "../execution/executor.js";
import { type Asked, KnownQueries } from "../execution/known-queries.js";
import { whyTooLarge } from "../limits/variables.js";
import { Context } from "../request/context.js";
import { limitConcurrency } from "./concurrency.js";
import { startApollo } from "./graphql.js";
import { letCachesKeep } from "./http-cache.js";

/** How many different `Accept` headers are cached. */
const MAX_ACCEPTED = 100;

/**
 * How many operations run at once per connection to a database server: while one has a statement running, another prepares. The rest
 * are queued as bare requests. An operation that waits longer moves to V8's old generation before its rows arrive, and rows that dead
 * old objects reference survive until a full garbage collection: without the queue, a hundred clients got two thirds of the answers.
 */
const EXECUTED_A_CONNECTION = 2;

/**
 * Serves the API at /graphql.
 *
 * Apollo answers every operation the first time, and everything out of the ordinary. A known query that comes as JSON in a
 * POST is executed directly, which takes half the time; if it fails, Apollo answers with its errors. So both paths give the
 * same answer, and Apollo's plugins see all operations except successful repeats.
 */
export async function serveGraphql(
  app: FastifyInstance,
  database: Database,
  schema: GraphQLSchema,
  config: Config,
): Promise<void> {
  const execute = createExecutor(config.executor);
  const known = new KnownQueries(schema, config.limits.cost);
  // Operations share the embedded database's only connection statement by statement, so they need no limit.
  const limited = limitConcurrency(
    database.engine === "pglite" ? Number.POSITIVE_INFINITY : config.database.poolSize * EXECUTED_A_CONNECTION,
  );
  const apollo = await startApollo(app, schema, config, {
    execute: (asked) => limited(async () => execute(asked)),
    plugins: [known.plugin],
  });
  /** The content types that Apollo chose, by `Accept` header. */
  const contentTypes = new LRUCache<string, string>({ max: MAX_ACCEPTED });

  async function answerAtOnce(request: FastifyRequest, reply: FastifyReply, context: Context) {
    const asked = askedBy(request);
    const contentType = contentTypes.get(request.headers.accept ?? "");
    const document = asked && contentType && known.find(asked);
    if (!document) return undefined;
    const { operationName, variables: variableValues } = asked;
    const result = await execute({ schema, document, contextValue: context, variableValues, operationName });
    if (result.errors) {
      context.result = result;
      return undefined;
    }
    reply.header("content-type", contentType);
    return `${JSON.stringify({ data: result.data })}\n`;
  }

  /** Returns the answer, or the context for Apollo. A separate function, so that a waiting handler does not keep the context alive. */
  async function answerKnown(request: FastifyRequest, reply: FastifyReply): Promise<string | Context> {
    const context = new Context(database.forOperation(), config.limits, request.id);
    // Whatever throws here throws in Apollo too, which knows how to answer it.
    const answer = await answerAtOnce(request, reply, context).catch((error) => {
      request.log.debug({ err: error }, "known query left to Apollo");
      return undefined;
    });
    return answer ?? context;
  }

  async function answerByApollo(request: FastifyRequest, reply: FastifyReply, context: Context) {
    const answer = await fastifyApolloHandler(apollo, { context: async () => context }).call(app, request, reply);
    const contentType = reply.getHeader("content-type");
    if (request.method === "POST" && reply.statusCode === 200 && typeof contentType === "string") {
      contentTypes.set(request.headers.accept ?? "", contentType);
    }
    return answer;
  }

  const route: RouteShorthandOptionsWithHandler = {
    // Apollo's landing page sets its own policy.
    config: { hasOwnPolicy: true },
    errorHandler: refuse,
    handler: async (request, reply) => {
      const { variables } = Object(request.method === "GET" ? request.query : request.body);
      const tooLarge = whyTooLarge(variables);
      if (tooLarge) return answerError(reply, 400, `${tooLarge} Send less in them.`, "QUERY_TOO_COMPLEX");
      // Apollo is outside the limit: work other than execution, such as waiting for Redis, must not block other requests.
      const answer = await limited(() => answerKnown(request, reply));
      return answer instanceof Context ? answerByApollo(request, reply, answer) : answer;
    },
  };
  app.post("/graphql", route);
  // In `onRequest`, before a body is read: it could be refused for another reason.
  app.route({
    method: ["HEAD", "PUT", "PATCH", "DELETE"],
    url: "/graphql",
    onRequest: refuseMethod,
    handler: refuseMethod,
  });
  await app.register(async (scope) => {
    await letCachesKeep(scope, config.cacheSeconds);
    scope.get("/graphql", { ...route, exposeHeadRoute: false });
  });
}

/** Answers a request whose body the API does not accept: not JSON, too long, or of another type. */
function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) throw error;
  const remedy = status === 413 ? "Send a smaller one." : "Send JSON: { query, variables, operationName }.";
  const message = `The request body cannot be read: ${error.message}. ${remedy}`;
  request.log.debug({ err: error }, "a body that cannot be read");
  return answerError(reply, status, message, "BAD_REQUEST");
}

async function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const message = `GraphQL requests use GET or POST, not ${method}.`;
  return answerError(reply.header("allow", "GET, POST, OPTIONS"), 405, message, "BAD_REQUEST");
}

/** Sends an error in GraphQL's format for requests that are not executed. */
function answerError(reply: FastifyReply, status: number, message: string, code: string): FastifyReply {
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code } }] });
}

/** Returns the operation in a request's body; undefined if it is not in the usual form. A body that is an object was JSON. */
function askedBy({ method, body }: FastifyRequest): Asked | undefined {
  if (method !== "POST" || !isObject(body)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== "string" || extensions !== null) return undefined;
  if (operationName !== null && typeof operationName !== "string") return undefined;
  if (variables !== null && !isObject(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
