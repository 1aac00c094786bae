import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import helmet from "helmet";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether the route sets its own content security policy, or none. */
    hasOwnPolicy?: boolean;
  }
}

/** Sets security headers on every answer. */
export function setSecurityHeaders(app: FastifyInstance): void {
  const { "content-security-policy": policy, ...others } = advisedHeaders();
  const all = { ...others, "content-security-policy": policy };
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(request.routeOptions.config.hasOwnPolicy ? others : all);
    done();
  });
}

/** Returns the headers that helmet sets. They are the same for every answer, so it runs only once. */
function advisedHeaders(): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet({
    contentSecurityPolicy: { directives: { "upgrade-insecure-requests": null } },
    strictTransportSecurity: false,
  })(request, response, () => {});
  return response.getHeaders();
}
