import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { PACKAGE_ROOT } from "../package/root.js";

const FOLDER = join(PACKAGE_ROOT, "dashboard", "dist");

/** Scripts come from this server only. Charts set inline styles, and saving a picture first draws it from a blob URL. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Serves the dashboard at `/`: its files, and its page at every other address that a browser opens, since the page
 * chooses its view by the address. If the dashboard is not built, `/` redirects to GraphiQL.
 */
export async function serveDashboard(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(FOLDER, "index.html"))) {
    app.get("/", async (_request, reply) => reply.redirect("/graphiql"));
    return;
  }
  await app.register(fastifyStatic, {
    root: FOLDER,
    wildcard: false,
    index: false,
    cacheControl: false,
    // The names of built files contain a hash of their content.
    setHeaders: (reply, path) => {
      const isNamedByContent = path.startsWith(join(FOLDER, "assets") + sep);
      reply.header("cache-control", isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.get("/", async (_request, reply) => sendPage(reply));
  app.setNotFoundHandler({}, async (request, reply) => {
    const isNavigation = request.method === "GET" && request.headers.accept?.includes("text/html");
    if (isNavigation) return sendPage(reply);
    return reply.code(404).send({ error: "Not Found", message: `There is nothing at ${request.url}.` });
  });
}

function sendPage(reply: FastifyReply) {
  return reply.header("content-security-policy", CONTENT_SECURITY_POLICY).sendFile("index.html");
}
