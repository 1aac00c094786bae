/**
 * Measures how fast statements are stored, compared with plain COPY of the same rows into the same tables with their indexes and
 * checks, in one run on one server. README.md says how to run it.
 */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from, to } from "pg-copy-streams";
import { pino } from "pino";
import { limitHeapGrowth } from "../../src/cli/engine-flags.js";
import { openDatabase } from "../../src/database/database.js";
import { migrateToLatest } from "../../src/database/migrate.js";
import { loadCountries } from "../../src/store/load-countries.js";
import { storeStatements } from "../../src/store/store.js";
import { eventStatements } from "./events.js";

/** In an order that satisfies foreign keys. */
const TABLES = [
  "dataset",
  "actor",
  "organization",
  "actor_name",
  "source",
  "record",
  "meeting",
  "agreement",
  "allegation",
  "participation",
  "agreement_party",
  "allegation_claimant",
  "allegation_accused",
  "citation",
  "revision",
  "record_actor",
  "record_country",
];

// As in `chancery import`.
limitHeapGrowth(50);

const server = process.env.TEST_DATABASE_URL;
if (!server) throw new Error("Set TEST_DATABASE_URL to a PostgreSQL server on which databases may be made.");
const count = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp(join(tmpdir(), "chancery-bench-"));
const imported = await makeDatabase("chancery_bench_import");
const copied = await makeDatabase("chancery_bench_copy");

try {
  const storing = await timed(async () => {
    const database = await openDatabase(
      { url: imported, dataDir: null, poolSize: 2, statementTimeoutMs: 20_000 },
      pino({ level: "warn" }),
    );
    const { total } = await storeStatements(database, { slug: "gdelt", title: "GDELT" }, eventStatements(count));
    await database.close();
    if (total.rejected > 0) throw new Error(`${total.rejected} statements were rejected`);
    return total.created;
  });
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(
    `store: ${count} events (${storing.result} statements) in ${storing.seconds.toFixed(1)} s: ` +
      `${Math.round(count / storing.seconds)} events a second, ${Math.round(maxRSS / 2 ** 10)} MB of memory at most, ` +
      `${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of processor time but the server's`,
  );
  await exportTables();
  const copying = await timed(copyTables);
  console.log(
    `COPY: the same ${copying.result} rows in ${copying.seconds.toFixed(1)} s: ${Math.round(count / copying.seconds)} events a second`,
  );
  console.log(`ratio: ${(copying.seconds / storing.seconds).toFixed(2)} of COPY's rate`);
} finally {
  await rm(folder, { recursive: true, force: true });
  await onServer(`drop database chancery_bench_import with (force)`);
  await onServer(`drop database chancery_bench_copy with (force)`);
}

async function makeDatabase(name: string): Promise<string> {
  await onServer(`create database ${name}`);
  const url = new URL(server ?? "");
  url.pathname = `/${name}`;
  const database = await openDatabase(
    { url: url.href, dataDir: null, poolSize: 1, statementTimeoutMs: 0 },
    pino({ level: "warn" }),
  );
  await migrateToLatest(database.db);
  await loadCountries(database.db);
  await database.close();
  return url.href;
}

/** Exports the rows for plain COPY: all rows of the dataset, without generated columns, which the database computes. */
async function exportTables(): Promise<void> {
  await withClient(imported, async (client) => {
    for (const table of TABLES) {
      const columns = await columnsOf(client, table);
      const own = ["actor", "source", "record"].includes(table)
        ? "where dataset_id <> (select id from dataset where slug = 'countries')"
        : "";
      const slug = table === "dataset" ? "where slug <> 'countries'" : "";
      const ofActor = table === "actor_name" ? "where actor_id in (select id from organization)" : "";
      const cited = table === "citation" ? "where actor_id is null or actor_id in (select id from organization)" : "";
      const query = `copy (select ${columns} from ${table} ${own}${slug}${ofActor}${cited}) to stdout`;
      await pipeline(client.query(to(query)), createWriteStream(join(folder, table)));
    }
  });
}

async function copyTables(): Promise<number> {
  return withClient(copied, async (client) => {
    let rows = 0;
    await client.query("begin");
    for (const table of TABLES) {
      const copy = client.query(from(`copy ${table} (${await columnsOf(client, table)}) from stdin`));
      await pipeline(createReadStream(join(folder, table)), copy);
      rows += copy.rowCount;
    }
    await client.query("commit");
    return rows;
  });
}

async function columnsOf(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows[0]?.columns ?? "";
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function onServer(statement: string): Promise<unknown> {
  return withClient(server ?? "", (client) => client.query(statement));
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}
