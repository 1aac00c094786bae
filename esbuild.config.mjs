import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { parse } from "yaml";

const CHUNKS = "dist/chunks";
const REFERENCE = "db/reference";

/** Inlines the tables of db/reference, because parsing YAML would take a tenth of each start. */
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
 * Resolves graphql to its ES modules for all packages. If its CommonJS modules were bundled, each ES module that imports it would copy
 * all its exports at the start.
 */
const graphqlModules = {
  name: "graphql-modules",
  setup(build) {
    const folder = join(process.cwd(), "node_modules", "graphql");
    build.onResolve({ filter: /^graphql(?:\/|$)/ }, ({ path }) => {
      const file = path === "graphql" ? "index" : path.slice("graphql/".length).replace(/\.m?js$/, "");
      return { path: join(folder, `${file}.mjs`), sideEffects: false };
    });
  },
};

/** Leaves out what TypeGraphQL would validate arguments with if it were not given a function to do so. */
const unusedValidation = {
  name: "unused-validation",
  setup(build) {
    build.onResolve({ filter: /^class-validator$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "class-validator", external: true } : undefined,
    );
  },
};

/** Apollo hashes with Node only where it finds `module.require`, which a bundle lacks, and else with sha.js, which is slow. */
const hashes = {
  name: "hashes",
  setup(build) {
    build.onLoad({ filter: /[\\/]sha\.js[\\/]index\.js$/ }, () => ({
      contents: `module.exports = require("node:crypto").createHash;`,
    }));
  },
};

/**
 * Bundles the program and its packages into a few files. Otherwise, most of a start would be spent loading some two
 * thousand modules.
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
  // Most of these read files of their own packages. classic-level loads native code. edtf relies on the names of its
  // classes, which bundling changes; `keepNames` would add a call for each function that is created.
  external: ["@electric-sql/pglite", "classic-level", "edtf", "pino", "pino-pretty", "world-countries"],
  // The ES modules can be tree-shaken: most checks are not used, and those of telephone numbers alone are half a megabyte.
  alias: { "class-validator": "class-validator/esm2015/index.js" },
  // graphql checks values more slowly in development.
  define: { "process.env.NODE_ENV": '"production"' },
  // CommonJS packages load Node's modules with `require`, which ES modules lack.
  banner: {
    js: 'import { createRequire as createRequireOf } from "node:module"; const require = createRequireOf(import.meta.url);',
  },
  plugins: [tables, graphqlModules, hashes, unusedValidation],
  // Identifiers are not minified, because schemas and messages contain them.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: "linked",
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
});

// Removes only chunks that this build did not write: a running program may still load the others.
const made = new Set(Object.keys(metafile.outputs));
for (const file of await readdir(CHUNKS)) {
  const path = join(CHUNKS, file);
  if (!made.has(path)) await rm(path);
}
