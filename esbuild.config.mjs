import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const CHUNKS = "dist/chunks";

/**
 * Part of the build: makes the program of few files, with the packages in it, since most of a start would otherwise go into
 * reading some two thousand modules one by one.
 */
const { metafile } = await build({
  entryPoints: ["src/cli.ts"],
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // These read files of their own packages, and edtf the names of its classes, which bundling changes. To keep all names
  // would cost a call for each function that is made.
  external: ["@electric-sql/pglite", "edtf", "pino", "pino-pretty", "world-countries"],
  // What packages of CommonJS ask of Node is asked by `require`, which modules do not have.
  banner: {
    js: 'import { createRequire as createRequireOf } from "node:module"; const require = createRequireOf(import.meta.url);',
  },
  sourcemap: "linked",
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
});

// Only what an earlier build left: a program that runs may read the others yet.
const made = new Set(Object.keys(metafile.outputs));
for (const file of await readdir(CHUNKS)) {
  const path = join(CHUNKS, file);
  if (!made.has(path)) await rm(path);
}
