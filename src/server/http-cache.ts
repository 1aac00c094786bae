import etag from "@fastify/etag";
import type { FastifyInstance, FastifyRequest } from "fastify";

/**
 * Lets caches keep the answers of a scope's routes for some seconds. Afterwards, clients that send the ETag of an
 * unchanged answer get 304. Answers with errors, which may be transient, and answers to authenticated requests are not
 * cached.
 */
export async function letCachesKeep(scope: FastifyInstance, seconds: number): Promise<void> {
  // Weak, because the same answer may be sent compressed or not.
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

/** Whether a GraphQL answer has errors: they come first. */
function hasErrors(payload: unknown): boolean {
  return typeof payload === "string" && payload.startsWith('{"errors"');
}

function isAnonymous({ headers }: FastifyRequest): boolean {
  return headers.authorization === undefined && headers.cookie === undefined;
}
