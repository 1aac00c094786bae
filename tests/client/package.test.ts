import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);

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
    expect(await zippedSize('import "./timeline/element.js"')).toBeLessThan(12_000);
  });
});

describe("the package, as it would be published", () => {
  beforeAll(() => run("npm", ["run", "build", "--workspace", "client"]));

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

  test("uses nothing but web standards", async () => {
    const { outputFiles } = await build({
      entryPoints: ["client/src/index.ts"],
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
    });
    const text = outputFiles[0]?.text ?? "";
    expect(text).not.toMatch(/node:|\bprocess\.|\bBuffer\b|\brequire\(/);
    expect(text).not.toMatch(/\b(?:window|document|location|localStorage)\./);
  });

  test("and every name that its README tells of is there", async () => {
    const readme = await readFile("client/README.md", "utf8");
    const entries = await Promise.all(["index", "core"].map((name) => import(`../../client/dist/${name}.js`)));
    const exported = new Set(entries.flatMap((entry) => Object.keys(entry)));
    const classes = [...readme.matchAll(/`(\w+Error)`/g)].map(([, name]) => name);
    expect(classes.length).toBeGreaterThan(5);
    expect(classes.filter((name) => name && !exported.has(name))).toEqual([]);
  });
});
