// Compares a start with just opening the embedded database: `node bench/start.mjs`, after `npm run build:api`. Each is a separate
// process, measured in turn from its start to its first answer.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shown, spreadOf } from "./measure/table.mjs";

/** How long a start may take, in milliseconds. */
const LONGEST = 60_000;
const ROUNDS = Number(process.argv[2] ?? 7);
const PROGRAM = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const OPEN = `
  import { PGlite } from "@electric-sql/pglite";
  import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
  import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
  const database = await PGlite.create({ dataDir: process.env.FOLDER, extensions: { pg_trgm, unaccent } });
  await database.query("select title from record limit 1");
  console.log("answered");
  await database.close();`;

const folder = await mkdtemp(join(tmpdir(), "chancery-bench-"));
try {
  const fresh = await serve();
  const times = { chancery: [], pglite: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.chancery.push(await serve());
    times.pglite.push(await open());
  }
  const ratios = times.chancery.map((time, round) => time / times.pglite[round]);
  console.log(`first start, the database made: ${fresh.toFixed(0)} ms`);
  for (const [name, taken] of Object.entries(times)) console.log(`${name}: ${shown(spreadOf(taken), 0)} ms`);
  console.log(`ratio: ${shown(spreadOf(ratios))}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Returns the milliseconds from the start of `chancery serve` to the answer to its first request. */
async function serve() {
  const port = await freePort();
  const environment = {
    ...process.env,
    PORT: String(port),
    CHANCERY_DATA_DIR: folder,
    LOG_LEVEL: "warn",
    DATABASE_URL: "",
  };
  const started = performance.now();
  const server = spawn(process.execPath, [PROGRAM, "serve"], {
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(server, "close");
  const request = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ meetings(first: 1) { nodes { title } } }" }),
  };
  while (server.exitCode === null && performance.now() - started < LONGEST) {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, request).catch(() => undefined);
    if (answer?.ok) {
      const taken = performance.now() - started;
      server.kill();
      await ended;
      return taken;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  server.kill();
  throw new Error("The server did not answer, or ended.");
}

/** Returns the milliseconds from the start of a process that only opens the database to its first row. */
async function open() {
  const environment = { ...process.env, FOLDER: join(folder, "postgres") };
  const started = performance.now();
  const opening = spawn(process.execPath, ["--input-type=module", "--eval", OPEN], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(opening, "close");
  await Promise.race([once(opening.stdout, "data"), ended.then(() => Promise.reject(new Error("It did not open.")))]);
  const taken = performance.now() - started;
  await ended;
  return taken;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
