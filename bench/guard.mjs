// Fails if Chancery has become much slower, relative to hand-written SQL or to an earlier build:
// `node bench/guard.mjs`, after `npm run build:api`. GUARD_BASE sets the commit to compare with, instead of the last tag.
import { Agent, request } from "node:http";
import { buildOfBase } from "./data/base.mjs";
import { filledDatabase } from "./data/database.mjs";
import { samplesOf } from "./data/samples.mjs";
import { checkSameAnswers } from "./measure/answers.mjs";
import { startPostgres } from "./servers/postgres.mjs";
import { startServers } from "./servers/servers.mjs";
import { actorMeetings } from "./workloads/actor-meetings.mjs";
import { nested } from "./workloads/nested.mjs";
import { point } from "./workloads/point.mjs";

/** The least ratio of our requests per second to hand-written SQL's: about a third of that on a quiet machine, to allow for noise. */
const LEAST_OF_SQL = new Map([
  [point, 0.25],
  [nested, 0.25],
  [actorMeetings, 0.25],
]);
/** The same relative to an earlier build. */
const LEAST_OF_BASE = 0.7;
const RECORDS = 10_000;
const CONNECTIONS = 8;
const ROUNDS = 5;
/** Long enough for the JIT compilers to have optimised hot code. */
const WARM_UP_MS = 4_000;
const ROUND_MS = 700;

const base = await buildOfBase();
if (!base) console.log("No earlier build to compare with: there is no tag, and GUARD_BASE names no commit.");
const postgres = await startPostgres();
let servers;
try {
  const database = await filledDatabase(postgres.url, RECORDS);
  const baseDatabase =
    base && (await filledDatabase(postgres.url, RECORDS, `chancery_guard_${base.commit}`, base.checkout));
  servers = await startServers(database, ["sql"], base && { folder: base.folder, database: baseDatabase });
  const samples = await samplesOf(database, servers);
  await checkSameAnswers(servers, [...LEAST_OF_SQL.keys()], samples);
  for (const [workload, leastOfSql] of LEAST_OF_SQL) {
    const rates = new Map(servers.all.map(({ name }) => [name, []]));
    for (const server of servers.all) await requestsIn(WARM_UP_MS, server.requestFor(workload, samples));
    for (let round = 0; round < ROUNDS; round++) {
      for (const server of servers.all) {
        rates.get(server.name).push(await requestsIn(ROUND_MS, server.requestFor(workload, samples)));
      }
    }
    const ratioTo = (peer) => median(rates.get("chancery").map((rate, round) => rate / rates.get(peer)[round]));
    judge(workload, ratioTo("sql"), leastOfSql, "of SQL written by hand");
    if (base) judge(workload, ratioTo("base"), LEAST_OF_BASE, `of ${base.ref}`);
  }
} finally {
  await servers?.stop();
  await postgres.stop();
  await base?.remove();
}

function judge({ name }, ratio, least, what) {
  console.log(`${name}: ${ratio.toFixed(2)} ${what}, at least ${least} is wanted`);
  if (ratio < least) process.exitCode = 1;
}

function median(ratios) {
  return ratios.sort((a, b) => a - b)[ratios.length >> 1];
}

/** Counts the requests answered in a period, over several concurrent connections. */
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
