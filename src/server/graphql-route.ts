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

/** How many kinds of `Accept` headers are remembered. */
const MAX_ACCEPTED = 100;

/**
 * How many operations are executed at once for each connection to a database server: while one has a statement running, another gets
 * ready. Those who come later wait as requests that nothing was made for yet. What waits for long is old when its rows come, and V8
 * keeps all rows that dead old objects hold until it has cleaned up everything: a hundred clients were given two thirds of the answers.
 */
const EXECUTED_A_CONNECTION = 2;

/**
 * Serves the API at /graphql.
 *
 * Apollo answers every operation when it first comes, and everything that is out of the ordinary. A query that comes again
 * as JSON in a POST is executed at once, which takes half the time; when that gives errors, Apollo makes the answer of
 * them. So both ways give the same answer, and Apollo's plugins see all operations but those that succeed again.
 */
export async function serveGraphql(
  app: FastifyInstance,
  database: Database,
  schema: GraphQLSchema,
  config: Config,
): Promise<void> {
  const execute = createExecutor(config.executor);
  const known = new KnownQueries(schema, config.limits.cost);
  // Of the embedded database's only connection the operations take turns, statement by statement.
  const limited = limitConcurrency(
    database.engine === "pglite" ? Number.POSITIVE_INFINITY : config.database.poolSize * EXECUTED_A_CONNECTION,
  );
  const apollo = await startApollo(app, schema, config, {
    execute: (asked) => limited(async () => execute(asked)),
    plugins: [known.plugin],
  });
  /** What Apollo chose as the type of an answer, by what the client accepts. */
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

  /** The answer, or the context with which Apollo is to find one: who waits for an answer is not to hold all that it was made of. */
  async function answerKnown(request: FastifyRequest, reply: FastifyReply): Promise<string | Context> {
    const context = new Context(database.apart(), config.limits, request.id);
    // What throws here throws there too, and Apollo knows what to answer then.
    const answer = await answerAtOnce(request, reply, context).catch(() => undefined);
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
    // Apollo's landing page brings a policy of its own.
    config: { hasOwnPolicy: true },
    errorHandler: refuse,
    handler: async (request, reply) => {
      const { variables } = Object(request.method === "GET" ? request.query : request.body);
      const tooLarge = whyTooLarge(variables);
      if (tooLarge) return answerError(reply, 400, `${tooLarge} Ask with less in them.`, "QUERY_TOO_COMPLEX");
      // What Apollo does besides executing, such as asking Redis, keeps nobody else waiting.
      const answer = await limited(() => answerKnown(request, reply));
      return answer instanceof Context ? answerByApollo(request, reply, answer) : answer;
    },
  };
  app.post("/graphql", route);
  // Before a body is read, which would be refused for another reason.
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

/** Answers a request whose body is none that the API takes: not JSON, too long, of another type. */
function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) throw error;
  const remedy = status === 413 ? "Send a shorter one." : "Send JSON: { query, variables, operationName }.";
  const message = `The body of the request cannot be read: ${error.message}. ${remedy}`;
  request.log.debug({ err: error }, "a body that cannot be read");
  return answerError(reply, status, message, "BAD_REQUEST");
}

async function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const message = `GraphQL is asked by GET or POST, not ${method}.`;
  return answerError(reply.header("allow", "GET, POST, OPTIONS"), 405, message, "BAD_REQUEST");
}

/** As GraphQL has errors of a request that is not executed. */
function answerError(reply: FastifyReply, status: number, message: string, code: string): FastifyReply {
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code } }] });
}

/** The operation in a request's body; undefined where it is not in the usual form. A body was read as JSON if it is an object. */
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
