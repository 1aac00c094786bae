import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import pg from "pg";
import { pino } from "pino";

/** This checkout, built. */
const HERE = new URL("../../", import.meta.url);

/** How many records are indexed by one statement. */
const INDEXED_AT_ONCE = 10_000;

/**
 * The address of a database with this many made-up records beside the bundled dossiers. It is kept on the server and found
 * again by the next run.
 *
 * @param name of the database, on the server
 * @param checkout the built checkout whose tables and rows it has
 */
export async function filledDatabase(server, records, name = `chancery_bench_${records}`, checkout = HERE) {
  const address = new URL(server);
  address.pathname = `/${name}`;
  const found = await query(server, "select 1 from pg_database where datname = $1 and datallowconn", [name]);
  if (found.length > 0 && (await isFilled(address.href))) return address.href;
  console.error(`Filling ${name} …`);
  await query(server, `drop database if exists ${name} with (force)`);
  await query(server, `create database ${name}`);
  const built = await stepsOf(checkout);
  const database = await built.openDatabase(
    { url: address.href, dataDir: null, poolSize: 2, statementTimeoutMs: 0 },
    pino({ level: "warn" }),
  );
  try {
    await built.migrateToLatest(database.db);
    await built.loadCountries(database.db);
    await built.loadBundledDossiers(database);
    await fill(address.href, records, new URL("bench/data/", checkout), () => built.deriveNameKeys(database.db));
  } finally {
    await database.close();
  }
  return address.href;
}

/** What a built checkout does to make a database ready. */
async function stepsOf(checkout) {
  const inBuild = (module) => new URL(`dist/${module}`, checkout);
  // Earlier builds have some of them elsewhere.
  const modules = [
    ["database/database.js"],
    ["database/migrate.js"],
    ["store/load-countries.js", "countries/load-countries.js"],
    ["startup/bundled-dossiers.js", "dossier/bundled.js"],
    ["search/name-keys.queries.js"],
  ].map((places) => places.map(inBuild).find(existsSync));
  return Object.assign({}, ...(await Promise.all(modules.map((module) => import(module)))));
}

/** Indexes of the words in texts, and of days: made at once for all rows, they take a fraction of what row by row they do. */
const COSTLY_INDEXES = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
  where relnamespace = 'public'::regnamespace and amname in ('gin', 'gist') and not indisunique`;

async function isFilled(address) {
  const rows = await query(address, "select 1 from pg_class where relname = 'bench_filled'");
  return rows.length > 0;
}

/** @param derive what the server would do with new names when it starts */
async function fill(address, records, scripts, derive) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const script = await readFile(new URL("fill.sql", scripts), "utf8");
    const { rows: indexes } = await client.query(COSTLY_INDEXES);
    for (const { name } of indexes) await client.query(`drop index ${name}`);
    await client.query(script.replaceAll("$records", String(records)));
    await client.query("analyze");
    for (let first = 1; first <= records; first += INDEXED_AT_ONCE) {
      await client.query(
        "select index_records(array(select pg_temp.key('record', n) from generate_series($1::bigint, $2::bigint) as n))",
        [first, Math.min(first + INDEXED_AT_ONCE - 1, records)],
      );
    }
    await derive();
    await client.query("set maintenance_work_mem = '512MB'");
    for (const { definition } of indexes) await client.query(definition);
    // A release before this one may keep no counts.
    await client.query("do $$ begin perform count_all_records(); exception when undefined_function then null; end $$");
    await client.query(await readFile(new URL("peers.sql", scripts), "utf8"));
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
