import etag from "@fastify/etag";
import type { FastifyInstance, FastifyRequest } from "fastify";

/**
 * Lets caches keep the answers of a scope's routes for some seconds, and asks for them again only if they have changed:
 * clients that name what they have by its ETag are told 304. Caches keep nothing with an error, of which some go by
 * themselves, nor what was asked for by someone in particular.
 */
export async function letCachesKeep(scope: FastifyInstance, seconds: number): Promise<void> {
  // Weak, since the same answer may be sent compressed or not.
  await scope.register(etag, { weak: true });
  scope.addHook("onSend", async (request, reply, payload) => {
    if (reply.hasHeader("cache-control")) return;
    const isKept =
      (reply.statusCode === 200 || reply.statusCode === 304) && !hasErrors(payload) && isAnonymous(request);
    reply.header("cache-control", isKept ? `public, max-age=${seconds}` : "no-store");
    const vary = reply.getHeader("vary");
    reply.header("vary", typeof vary === "string" ? `${vary}, accept` : "accept");
  });
}

/** Of a GraphQL answer, whose errors stand first. */
function hasErrors(payload: unknown): boolean {
  return typeof payload === "string" && payload.startsWith('{"errors"');
}

function isAnonymous({ headers }: FastifyRequest): boolean {
  return headers.authorization === undefined && headers.cookie === undefined;
}
