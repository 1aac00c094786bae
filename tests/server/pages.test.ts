import { createHash } from "node:crypto";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

const BROWSER = { accept: "text/html" };

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

describe("a browser is shown", () => {
  test("Apollo Sandbox at /graphql, with an example query", async () => {
    const page = await api.app.inject({ url: "/graphql", headers: BROWSER });
    expect(page.statusCode).toBe(200);
    expect(page.headers["content-type"]).toMatch(/^text\/html/);
    expect(page.body).toContain("embeddable-sandbox.cdn.apollographql.com");
    // If Apollo's servers cannot be reached, a link leads to GraphiQL.
    expect(page.body).toMatch(/<div class="fallback">(?:(?!<\/div>)[\s\S])*<a href="\/graphiql">/);
    expect(page.body).toContain("query Relation");
    expect(page.headers["content-security-policy"]).toBeUndefined();
  });

  test("GraphiQL at /graphiql, with every example and no external resources", async () => {
    const page = await api.app.inject({ url: "/graphiql", headers: BROWSER });
    expect(page.statusCode).toBe(200);
    for (const example of ["query Relation", "query Filters"]) expect(page.body).toContain(example);
    expect(page.body).not.toMatch(/<script[^>]+src=|<link[^>]+href="http/);
  });

  test("GraphiQL with a content security policy that allows only its own scripts, by hash", async () => {
    const page = await api.app.inject({ url: "/graphiql", headers: BROWSER });
    const policy = String(page.headers["content-security-policy"]);
    const [, admitted = ""] = /script-src ([^;]+)/.exec(policy) ?? [];
    const scripts = [...page.body.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
    expect(scripts.length).toBeGreaterThan(0);
    expect(admitted.split(" ")).toEqual(
      scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`),
    );
    expect(page.body).not.toMatch(/<[a-z][^>]* on(load|click|error)=/);
  });

  test("GraphiQL only once: an unchanged page is not sent again", async () => {
    const { headers } = await api.app.inject({ url: "/graphiql" });
    const again = await api.app.inject({ url: "/graphiql", headers: { "if-none-match": headers.etag } });
    expect(again.statusCode).toBe(304);
  });
});

describe("the dashboard, which `npm ci` builds", () => {
  test.each(["/", "/country/KP", "/relation/IR/KP"])(
    "is shown at %s, with scripts from this server only",
    async (url) => {
      const { statusCode, headers, body } = await api.app.inject({ url, headers: { accept: "text/html" } });
      expect({ statusCode, type: headers["content-type"] }).toEqual({
        statusCode: 200,
        type: "text/html; charset=utf-8",
      });
      expect(headers["content-security-policy"]).toContain("script-src 'self';");
      const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(body) ?? [];
      const { headers: scriptHeaders } = await api.app.inject({ url: script ?? "" });
      expect(scriptHeaders["content-type"]).toContain("javascript");
      expect(scriptHeaders["cache-control"]).toContain("immutable");
    },
  );

  test("is not sent to programs that request an unknown path", async () => {
    expect((await api.app.inject({ url: "/nothing" })).statusCode).toBe(404);
  });
});

test("the timeline's script may be used by pages of any site", async () => {
  const { headers } = await api.app.inject({ url: "/timeline.bundle.js" });
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("/schema.graphql is the schema with its descriptions", async () => {
  const answer = await api.app.inject({ url: "/schema.graphql" });
  expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(buildSchema(`${answer.body}\n`).getType("Meeting")?.description).toMatch(/\w/);
});

describe("headers", () => {
  test("for the security of browsers are on every response", async () => {
    const { headers } = await api.app.inject({ url: "/healthz" });
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
      "referrer-policy": "no-referrer",
      "content-security-policy": expect.stringContaining("default-src 'self'"),
    });
    expect(headers).not.toHaveProperty("x-powered-by");
  });

  test("have the request's id, a new one for each", async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => (await api.app.inject({ url: "/healthz" })).headers["x-request-id"]),
    );
    expect(new Set(ids).size).toBe(2);
  });

  test.each([
    ["https://studio.apollographql.com", "https://studio.apollographql.com"],
    ["https://elsewhere.example", undefined],
  ])("allow pages of %s to read responses: %s", async (origin, admitted) => {
    const preflight = await api.app.inject({
      method: "OPTIONS",
      url: "/graphql",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });
    expect(preflight.headers["access-control-allow-origin"]).toBe(admitted);
  });
});
