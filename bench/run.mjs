// Measures Chancery, PostGraphile and hand-written SQL over the same data: `npm run bench -- --help`.
import { writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { filledDatabase } from "./data/database.mjs";
import { samplesOf } from "./data/samples.mjs";
import { checkSameAnswers } from "./measure/answers.mjs";
import { measureFirstRequests, printFirstRequests } from "./measure/first-requests.mjs";
import { measure } from "./measure/load.mjs";
import { printTable, summaryOf } from "./measure/table.mjs";
import { startPostgres } from "./servers/postgres.mjs";
import { startServers } from "./servers/servers.mjs";
import { WORKLOADS } from "./workloads/workloads.mjs";

const { values: options } = parseArgs({
  options: {
    records: { type: "string", default: "100000" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "16" },
    only: { type: "string" },
    output: { type: "string", default: "bench/results.json" },
    help: { type: "boolean", default: false },
  },
});
if (options.help) {
  console.log(`npm run bench -- [--records 100000] [--rounds 3] [--seconds 5] [--connections 16] [--only nested,point] [--output file]
BENCH_DATABASE_URL names a PostgreSQL server to use (its user may create databases); without it one is started.`);
  process.exit(0);
}

const wanted = options.only?.split(",");
const workloads = WORKLOADS.filter(({ name }) => !wanted || wanted.includes(name));
const loads = [loadavg()[0].toFixed(1)];
const postgres = await startPostgres();
let servers;
try {
  const database = await filledDatabase(postgres.url, Number(options.records));
  servers = await startServers(database);
  const samples = await samplesOf(database, servers);
  await checkSameAnswers(servers, workloads, samples);
  const rounds = [];
  for (let round = 1; round <= Number(options.rounds); round++) {
    for (const workload of workloads) {
      // Interleaved, so that other load on the machine affects all servers alike.
      for (const server of servers.all) {
        const request = server.requestFor(workload, samples);
        if (!request) continue;
        const measured = await measure(server, request, {
          // A thousand clients need a while until each has been served.
          seconds: Math.max(Number(options.seconds), (workload.connections ?? 0) / 100),
          connections: workload.connections ?? Number(options.connections),
          database,
        });
        rounds.push({ round, workload: workload.name, server: server.name, ...measured });
        console.error(`${round} ${workload.name} ${server.name}: ${measured.requestsPerSecond} req/s`);
      }
    }
  }
  const summary = summaryOf(rounds);
  printTable(summary);
  const first = await measureFirstRequests(servers, workloads, samples);
  printFirstRequests(first);
  loads.push(loadavg()[0].toFixed(1));
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    node: servers.nodeVersion,
    postgres: postgres.version,
    // At the beginning and at the end; the latter is mostly the benchmark itself.
    load: loads,
  };
  await writeFile(options.output, `${JSON.stringify({ machine, options, summary, first, rounds }, null, 2)}\n`);
} finally {
  await servers?.stop();
  await postgres.stop();
}
