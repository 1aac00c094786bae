import { readFile } from "node:fs/promises";
import pg from "pg";
import { pino } from "pino";
import { loadCountries } from "../../dist/countries/load-countries.js";
import { openDatabase } from "../../dist/database/database.js";
import { migrateToLatest } from "../../dist/database/migrate.js";
import { loadBundledDossiers } from "../../dist/dossier/bundled.js";

/** How many records are indexed by one statement. */
const INDEXED_AT_ONCE = 10_000;

/**
 * The address of a database with this many made-up records beside the bundled dossiers. It is kept on the server and found
 * again by the next run.
 */
export async function filledDatabase(server, records) {
  const name = `chancery_bench_${records}`;
  const address = new URL(server);
  address.pathname = `/${name}`;
  const found = await query(server, "select 1 from pg_database where datname = $1 and datallowconn", [name]);
  if (found.length > 0 && (await isFilled(address.href))) return address.href;
  console.error(`Filling ${name} …`);
  await query(server, `drop database if exists ${name} with (force)`);
  await query(server, `create database ${name}`);
  const database = await openDatabase(
    { url: address.href, dataDir: null, poolSize: 2, statementTimeoutMs: 0 },
    pino({ level: "warn" }),
  );
  await migrateToLatest(database.db);
  await loadCountries(database.db);
  await loadBundledDossiers(database);
  await database.close();
  await fill(address.href, records);
  return address.href;
}

async function isFilled(address) {
  const rows = await query(address, "select 1 from pg_class where relname = 'bench_filled'");
  return rows.length > 0;
}

async function fill(address, records) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const script = await readFile(new URL("fill.sql", import.meta.url), "utf8");
    await client.query(script.replaceAll("$records", String(records)));
    await client.query("analyze");
    for (let first = 1; first <= records; first += INDEXED_AT_ONCE) {
      await client.query(
        "select index_records(array(select pg_temp.key('record', n) from generate_series($1::bigint, $2::bigint) as n))",
        [first, Math.min(first + INDEXED_AT_ONCE - 1, records)],
      );
    }
    await client.query("select count_all_records()");
    await client.query(await readFile(new URL("peers.sql", import.meta.url), "utf8"));
    await client.query("vacuum (full, analyze) record");
    await client.query("vacuum (analyze)");
    await client.query("create table bench_filled ()");
  } finally {
    await client.end();
  }
}

export async function query(address, text, values) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
