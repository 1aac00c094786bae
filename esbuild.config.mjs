import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { parse } from "yaml";

const CHUNKS = "dist/chunks";
const REFERENCE = "db/reference";

/** The tables of db/reference in place of what reads them: to parse YAML would take a tenth of each start. */
const tables = {
  name: "tables",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]yaml[\\/]reference-content\.ts$/ }, async () => {
      const files = (await readdir(REFERENCE, { recursive: true })).filter((file) => file.endsWith(".yaml"));
      const contents = await Promise.all(
        files.map(async (file) => {
          const name = file.slice(0, -".yaml".length).replaceAll("\\", "/");
          return [name, JSON.stringify(parse(await readFile(join(REFERENCE, file), "utf8")))];
        }),
      );
      return {
        contents: `const TABLES = ${JSON.stringify(Object.fromEntries(contents))};
          export const referenceContent = (name) => JSON.parse(TABLES[name]);`,
      };
    });
  },
};

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
  // These read files of their own packages, classic-level its native code, and edtf the names of its classes, which bundling changes. To keep all names
  // would cost a call for each function that is made.
  external: ["@electric-sql/pglite", "classic-level", "edtf", "pino", "pino-pretty", "world-countries"],
  // As modules, of which only what is used is taken: the checks of telephone numbers alone are half a megabyte.
  alias: { "class-validator": "class-validator/esm2015/index.js" },
  // What packages of CommonJS ask of Node is asked by `require`, which modules do not have.
  banner: {
    js: 'import { createRequire as createRequireOf } from "node:module"; const require = createRequireOf(import.meta.url);',
  },
  plugins: [tables],
  // Names stay as they are, as schemas and messages have them.
  minifyWhitespace: true,
  minifySyntax: true,
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
