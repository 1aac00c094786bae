import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { PACKAGE_ROOT } from "../package/root.js";

const FILE = join(PACKAGE_ROOT, "client", "dist", "timeline.bundle.js");

/** Serves the script of `<chancery-timeline>` to pages of any site. */
export function serveTimelineElement(app: FastifyInstance): void {
  if (!existsSync(FILE)) return;
  const script = readFileSync(FILE, "utf8");
  app.get("/timeline.bundle.js", async (_request, reply) =>
    reply
      .type("text/javascript; charset=utf-8")
      .header("access-control-allow-origin", "*")
      .header("cross-origin-resource-policy", "cross-origin")
      .header("cache-control", "public, max-age=3600")
      .send(script),
  );
}
