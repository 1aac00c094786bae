// Fails where Chancery has become much slower beside SQL written by hand: `node bench/guard.mjs`, after `npm run build`.
import { Agent, request } from "node:http";
import { filledDatabase } from "./data/database.mjs";
import { samplesOf } from "./data/samples.mjs";
import { checkSameAnswers } from "./measure/answers.mjs";
import { startPostgres } from "./servers/postgres.mjs";
import { startServers } from "./servers/servers.mjs";
import { nested } from "./workloads/nested.mjs";
import { point } from "./workloads/point.mjs";

/** The least that our requests a second may be of the peer's: about half of what a quiet machine shows, for noisy ones. */
const LEAST = new Map([
  [point, 0.1],
  [nested, 0.2],
]);
const RECORDS = 10_000;
const CONNECTIONS = 8;
const ROUNDS = 5;
const WARM_UP_MS = 1_000;
const ROUND_MS = 1_000;

const postgres = await startPostgres();
let servers;
try {
  const database = await filledDatabase(postgres.url, RECORDS);
  servers = await startServers(database, ["sql"]);
  const samples = await samplesOf(database, servers);
  await checkSameAnswers(servers, [...LEAST.keys()], samples);
  for (const [workload, least] of LEAST) {
    const [ours, peers] = servers.all.map((server) => server.requestFor(workload, samples));
    await requestsIn(WARM_UP_MS, ours);
    await requestsIn(WARM_UP_MS, peers);
    const ratios = [];
    for (let round = 0; round < ROUNDS; round++) {
      ratios.push((await requestsIn(ROUND_MS, ours)) / (await requestsIn(ROUND_MS, peers)));
    }
    const median = ratios.sort((a, b) => a - b)[ROUNDS >> 1];
    console.log(`${workload.name}: ${median.toFixed(2)} of SQL written by hand, at least ${least} is wanted`);
    if (median < least) process.exitCode = 1;
  }
} finally {
  await servers?.stop();
  await postgres.stop();
}

/** How many requests are answered in a time, asked from several connections at once. */
async function requestsIn(milliseconds, asked) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + milliseconds;
  let answered = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        await answerOf(asked, agent);
        answered += 1;
      }
    }),
  );
  agent.destroy();
  return answered;
}

function answerOf({ url, body }, agent) {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const asking = request(url, { method: "POST", agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answers ${answer.statusCode}`));
      answer.resume().on("end", resolve);
    });
    asking.on("error", reject).end(body);
  });
}
