import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ListeningApi, listeningApi } from "../support/listening.js";

const run = promisify(execFile);

/** What the README's programs take as given. */
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

/** The size in bytes, gzipped, of what a bundler makes of an entry. */
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

  test("and a document costs only who uses it", async () => {
    const one = 'export { createClient } from "./core.js"; export { TopicsDocument } from "./generated/documents.js";';
    expect(await zippedSize(one)).toBeLessThan(6_500);
  });

  test("also with all curated operations, and as an element with all that it needs", async () => {
    expect(await zippedSize('export * from "./index.js"')).toBeLessThan(12_000);
    expect(await zippedSize('export * from "./timeline/element.js"')).toBeLessThan(12_000);
  });
});

beforeAll(() => run("npm", ["run", "build", "--workspace", "client"]));

describe("the package, as it would be published", () => {
  test("holds what its exports name, and nothing that a reader has no use for", async () => {
    const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: "client" });
    const [pack]: [{ files: { path: string }[] }] = JSON.parse(stdout);
    const files = pack.files.map(({ path }) => path);
    expect(files).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", "schema.graphql", "dist/core.js", "dist/timeline.bundle.js"]),
    );
    expect(files.filter((path) => /tsbuildinfo|\.map$|^src|operations\/|\.test\./.test(path))).toEqual([]);
  });

  test("is sound to publint", async () => {
    const { publint } = await import("publint");
    const { messages } = await publint({ pkgDir: "client", strict: true, pack: "npm" });
    expect(messages).toEqual([]);
  });

  test("gives the right types to whoever resolves it", async () => {
    const options = ["--pack", "client", "--profile", "esm-only", "--format", "json"];
    const { stdout } = await run("npx", ["attw", ...options, "--exclude-entrypoints", "./schema.graphql"]);
    const { analysis } = JSON.parse(stdout);
    expect(analysis.problems.filter(({ resolutionKind }: any) => !/node10|cjs/.test(resolutionKind))).toEqual([]);
  });

  test("runs where there is nothing but what the web's standards give", async () => {
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

  test("and the programs of its README compile", async () => {
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

  /** What a project's program prints, after its files are generated, found to be current, and compiled. */
  async function outputOf(project: string, generate: string[], generated: string, program: string): Promise<string> {
    const cwd = `examples/${project}`;
    const before = await readFile(`${cwd}/${generated}`, "utf8");
    await run("npx", generate, { cwd });
    expect(await readFile(`${cwd}/${generated}`, "utf8")).toBe(before);
    await run("npx", ["tsc"], { cwd });
    const { stdout } = await run("npx", ["tsx", program], { cwd, env: { ...process.env, CHANCERY_URL: api.url } });
    return stdout;
  }

  test("with GraphQL Code Generator", async () => {
    const output = await outputOf("codegen", ["graphql-codegen"], "src/generated/operations.ts", "src/elite.ts");
    expect(output).toMatch(/^Who appears with Iran:\n\d+ × North Korea/);
    expect(output).toContain("August 2017: Visit of Kim Yong-nam to Tehran");
  });

  test("with gql.tada", async () => {
    const generate = ["node", "write-schema-types.mjs"];
    const output = await outputOf("gql-tada", generate, "src/generated/schema-types.d.ts", "src/allegations.ts");
    expect(output).toMatch(/^CONTESTED: .*\n {2}UN Panel of Experts against/m);
  });
});
