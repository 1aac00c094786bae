import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import helmet from "helmet";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether the route's pages have a content security policy of their own, or none. */
    hasOwnPolicy?: boolean;
  }
}

/** Sets the headers that browsers heed on every answer. */
export function setSecurityHeaders(app: FastifyInstance): void {
  const { "content-security-policy": policy, ...others } = advisedHeaders();
  const all = { ...others, "content-security-policy": policy };
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(request.routeOptions.config.hasOwnPolicy ? others : all);
    done();
  });
}

/** What helmet advises, which is the same for every answer: it is asked for it once. */
function advisedHeaders(): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet({
    contentSecurityPolicy: { directives: { "upgrade-insecure-requests": null } },
    strictTransportSecurity: false,
  })(request, response, () => {});
  return response.getHeaders();
}
