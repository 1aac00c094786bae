import { readdir, readFile } from "node:fs/promises";
import autocannon from "autocannon";
import { query } from "../data/database.mjs";

/** How long each server is asked before it is measured, in seconds: its code and its connections get warm. */
const WARM_UP = 1;

/** Asks a server the same question from many connections at once, and measures it, its process and the database. */
export async function measure(server, { url, body }, { seconds, connections, database }) {
  const load = { url, method: "POST", headers: { "content-type": "application/json" }, body, connections };
  await autocannon({ ...load, duration: WARM_UP });
  const before = await usage(server, database);
  const result = await autocannon({ ...load, duration: seconds });
  const after = await usage(server, database);
  const requests = result["2xx"];
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${server.name} failed ${result.errors + result.non2xx} requests.`);
  return {
    requestsPerSecond: Math.round(requests / result.duration),
    p50: result.latency.p50,
    p99: result.latency.p99,
    serverCpuMs: round((after.server - before.server) / requests),
    databaseCpuMs: round((after.database - before.database) / requests),
    statements: round((after.statements - before.statements) / requests),
  };
}

function round(value) {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : null;
}

/** CPU time in milliseconds of the server's process and of the database's processes on this machine, and statements so far. */
async function usage(server, database) {
  // The database's processes tell what they have counted only once a second.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const name = new URL(database).pathname.slice(1);
  const [{ statements }] = await query(
    database,
    "select xact_commit::float8 as statements from pg_stat_database where datname = current_database()",
  );
  return { server: await cpuOf(server.process.pid), database: await cpuOfDatabase(name), statements };
}

async function cpuOf(pid) {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function cpuOfDatabase(name) {
  let total = 0;
  for (const entry of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(entry)) continue;
    const command = await readFile(`/proc/${entry}/cmdline`, "utf8").catch(() => "");
    if (command.startsWith("postgres:") && command.includes(` ${name} `)) total += await cpuOf(entry);
  }
  return total;
}
