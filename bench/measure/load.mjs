import { readdir, readFile } from "node:fs/promises";
import autocannon from "autocannon";
import pg from "pg";

/** How long each server is warmed up before a measurement, in seconds. */
const WARM_UP = 1;

/** How long a client waits for an answer, in seconds: a thousand clients queue behind one another. */
const TIMEOUT = 60;

/** Sends a server the same request over many concurrent connections, and measures it, its process and the database. */
export async function measure(server, { url, body }, { seconds, connections, database }) {
  const load = {
    url,
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    connections,
    timeout: TIMEOUT,
  };
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

/** Returns the CPU time, in milliseconds, of the server's process and of the database's local processes, and the statements so far. */
async function usage(server, database) {
  // PostgreSQL's processes report their counters only once a second.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select xact_commit::float8 as statements, pg_backend_pid() as backend from pg_stat_database where datname = current_database()",
    );
    const [{ statements, backend }] = rows;
    return { server: await cpuOf(server.process.pid), database: await cpuOfDatabase(backend), statements };
  } finally {
    await client.end();
  }
}

/** Returns the fields of /proc/<pid>/stat after the program's name, which proc(5) documents. */
async function statusOf(pid) {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return status.slice(status.lastIndexOf(")") + 2).split(" ");
}

const TICK_MS = 10;

async function cpuOf(pid) {
  const fields = await statusOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS || 0;
}

/** Returns the CPU time of all the database server's processes: running ones, and ended ones, which their parent accumulates. */
async function cpuOfDatabase(backend) {
  const parent = (await statusOf(backend))[1];
  if (parent === undefined) return 0;
  const fields = await statusOf(parent);
  let total = (Number(fields[13]) + Number(fields[14])) * TICK_MS;
  for (const entry of await readdir("/proc")) {
    if (/^\d+$/.test(entry) && (await statusOf(entry))[1] === parent) total += await cpuOf(entry);
  }
  return total;
}
