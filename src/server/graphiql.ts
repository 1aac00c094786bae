import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { readExamples } from "./examples.js";
import { keptOnceMade } from "./kept-once-made.js";

/** The page of GraphiQL: everything in one file, so that it works offline. */
interface GraphiqlPage {
  readonly html: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
  readonly contentSecurityPolicy: string;
}

/** Serves GraphiQL at /graphiql, with the examples in tabs. The page is made on the first request. */
export function serveGraphiql(app: FastifyInstance): void {
  const page = keptOnceMade(makePage);
  app.get("/graphiql", { config: { hasOwnPolicy: true } }, async (request, reply) => {
    const { html, zipped, etag, contentSecurityPolicy } = await page();
    reply
      .type("text/html; charset=utf-8")
      .header("content-security-policy", contentSecurityPolicy)
      .header("cache-control", "no-cache")
      .header("vary", "accept-encoding")
      .header("etag", etag);
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    const acceptsGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    return acceptsGzip ? reply.header("content-encoding", "gzip").send(zipped) : reply.send(html);
  });
}

async function makePage(): Promise<GraphiqlPage> {
  // Nine megabytes of script: loaded only if someone opens the page.
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const examples = await readExamples();
  const options = {
    title: "Chancery GraphiQL",
    endpoint: "/graphql",
    defaultTabs: examples.map(({ document }) => ({ query: document })),
  };
  const text = withVariables(renderGraphiQL(options), JSON.stringify(options));
  const html = Buffer.from(text);
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${hash(script, "base64")}'`,
  );
  return {
    html,
    zipped: await promisify(gzip)(html),
    etag: `"${hash(text, "base64url")}"`,
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src ${scripts.join(" ")}`,
      "worker-src blob:",
      "style-src 'unsafe-inline'",
      "font-src data:",
      "img-src data: 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  };
}

/** Makes the page pass `variables` from its address to GraphiQL, which itself reads only `query`. */
function withVariables(page: string, options: string): string {
  const parts = page.split(options);
  if (parts.length !== 2) throw new Error("GraphiQL's page does not hold its options where they are expected.");
  return parts.join(`{ ...${options}, variables: new URLSearchParams(location.search).get("variables") ?? undefined }`);
}

function hash(text: string, encoding: "base64" | "base64url"): string {
  return createHash("sha256").update(text).digest(encoding);
}
