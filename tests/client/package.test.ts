import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ListeningApi, listeningApi } from "../support/listening.js";

const run = promisify(execFile);

/** Declarations that the README's programs rely on. */
const AROUND_THE_PROGRAMS = `
import type { ChanceryClient, Gap, TopicsQuery } from "@chancery/client";
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
declare global {
  const chancery: ChanceryClient;
  const client: ChanceryClient;
  const url: string;
  const id: string;
  const variables: { from: number };
  const MySubscriptionDocument: DocumentTypeDecoration<TopicsQuery, { from: number }>;
  const catchUp: (gap: Gap) => Promise<void>;
}
`;

/** Returns the gzipped size in bytes of an entry's bundle. */
async function zippedSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "client/src", loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

describe("the client is small", () => {
  test("under 6 kB without documents", async () => {
    expect(await zippedSize('export * from "./core.js"')).toBeLessThan(6_000);
  });

  test("under 6.5 kB with one document, because unused ones are left out", async () => {
    const one = 'export { createClient } from "./core.js"; export { TopicsDocument } from "./generated/documents.js";';
    expect(await zippedSize(one)).toBeLessThan(6_500);
  });

  test("under 12 kB with all curated operations, and as the timeline element", async () => {
    expect(await zippedSize('export * from "./index.js"')).toBeLessThan(12_000);
    expect(await zippedSize('export * from "./timeline/element.js"')).toBeLessThan(12_000);
  });
});

beforeAll(() => run("npm", ["run", "build", "--workspace", "client"]));

describe("the package, as published", () => {
  test("contains the files that its exports name, but no sources or source maps", async () => {
    const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: "client" });
    const [pack]: [{ files: { path: string }[] }] = JSON.parse(stdout);
    const files = pack.files.map(({ path }) => path);
    expect(files).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", "schema.graphql", "dist/core.js", "dist/timeline.bundle.js"]),
    );
    expect(files.filter((path) => /tsbuildinfo|\.map$|^src|operations\/|\.test\./.test(path))).toEqual([]);
  });

  test("passes publint", async () => {
    const { publint } = await import("publint");
    const { messages } = await publint({ pkgDir: "client", strict: true, pack: "npm" });
    expect(messages).toEqual([]);
  });

  test("resolves to the right types", async () => {
    const options = ["--pack", "client", "--profile", "esm-only", "--format", "json"];
    const { stdout } = await run("npx", ["attw", ...options, "--exclude-entrypoints", "./schema.graphql"]);
    const { analysis } = JSON.parse(stdout);
    expect(analysis.problems.filter(({ resolutionKind }: any) => !/node10|cjs/.test(resolutionKind))).toEqual([]);
  });

  test("runs with only web-standard globals", async () => {
    const { outputFiles } = await build({
      entryPoints: ["client/dist/index.js"],
      bundle: true,
      format: "iife",
      globalName: "chancery",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
    });
    const asked: string[] = [];
    const standards = { AbortController, AbortSignal, TextDecoder, TextEncoder, URLSearchParams, clearTimeout, crypto };
    const context = createContext({
      ...standards,
      setTimeout,
      async fetch(url: string) {
        asked.push(url);
        return Response.json({ data: { topics: { totalCount: 3 } } });
      },
    });
    const program = `${outputFiles[0]?.text}; chancery.createClient({ url: "/graphql" }).topics()`;
    expect(await runInContext(program, context)).toEqual({ topics: { totalCount: 3 } });
    expect(asked).toEqual([expect.stringMatching(/^\/graphql\?extensions=/)]);
  });

  test("has a README whose programs compile", async () => {
    const folder = "node_modules/.cache/chancery-readme";
    await mkdir(`${folder}/generated`, { recursive: true });
    await cp("examples/codegen/src/generated/operations.ts", `${folder}/generated/operations.ts`);
    const readme = await readFile("client/README.md", "utf8");
    const programs = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, program = ""]) => `${program}\nexport {};\n`);
    expect(programs.length).toBeGreaterThan(5);
    const files = programs.map((_, number) => `${folder}/${number}.ts`);
    await Promise.all(files.map((file, number) => writeFile(file, programs[number] ?? "")));
    await writeFile(`${folder}/around.d.ts`, AROUND_THE_PROGRAMS);
    const options = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--ignoreConfig",
      "--target",
      "es2023",
      "--module",
      "nodenext",
    ];
    await run("npx", ["tsc", ...options, "--types", "node", `${folder}/around.d.ts`, ...files]);
  });
});

describe("the example projects", () => {
  let api: ListeningApi;
  beforeAll(async () => {
    api = await listeningApi();
  });
  afterAll(() => api.close());

  /** Generates a project's files, expects no changes, compiles it, and returns its program's output. */
  async function outputOf(project: string, generate: string[], generated: string, program: string): Promise<string> {
    const cwd = `examples/${project}`;
    const before = await readFile(`${cwd}/${generated}`, "utf8");
    await run("npx", generate, { cwd });
    expect(await readFile(`${cwd}/${generated}`, "utf8")).toBe(before);
    await run("npx", ["tsc"], { cwd });
    const { stdout } = await run("npx", ["tsx", program], { cwd, env: { ...process.env, CHANCERY_URL: api.url } });
    return stdout;
  }

  test("compile and run with GraphQL Code Generator", async () => {
    const output = await outputOf("codegen", ["graphql-codegen"], "src/generated/operations.ts", "src/elite.ts");
    expect(output).toMatch(/^Who appears with Iran:\n\d+ × North Korea/);
    expect(output).toContain("August 2017: Visit of Kim Yong-nam to Tehran");
  });

  test("compile and run with gql.tada", async () => {
    const generate = ["node", "write-schema-types.mjs"];
    const output = await outputOf("gql-tada", generate, "src/generated/schema-types.d.ts", "src/allegations.ts");
    expect(output).toMatch(/^CONTESTED: .*\n {2}UN Panel of Experts against/m);
  });
});
