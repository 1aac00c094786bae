import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import pg from "pg";
import { pino } from "pino";

/** This checkout, built. */
const HERE = new URL("../../", import.meta.url);

/** How many records are indexed per statement. */
const INDEXED_AT_ONCE = 10_000;

/**
 * Returns the address of a database with this many made-up records in addition to the bundled dossiers. It stays on the
 * server, and the next run reuses it, unless the scripts that fill it have changed.
 *
 * @param name the name of the database
 * @param checkout the built checkout that creates its tables and rows
 */
export async function filledDatabase(server, records, name = `chancery_bench_${records}`, checkout = HERE) {
  const address = new URL(server);
  address.pathname = `/${name}`;
  const [script, keys] = ["fill.sql", "peers.sql"].map((file) =>
    readFileSync(new URL(`bench/data/${file}`, checkout), "utf8"),
  );
  const mark = `bench_filled_${createHash("sha256").update(script).update(keys).digest("hex").slice(0, 12)}`;
  const found = await query(server, "select 1 from pg_database where datname = $1 and datallowconn", [name]);
  if (found.length > 0 && (await has(address.href, mark))) return address.href;
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
    await fill(address.href, script.replaceAll("$records", String(records)), records, keys, () =>
      built.deriveNameKeys(database.db),
    );
    await query(address.href, `create table ${mark} (at timestamptz not null default now())`);
  } finally {
    await database.close();
  }
  return address.href;
}

/** Imports a built checkout's functions that prepare a database. */
async function stepsOf(checkout) {
  const inBuild = (module) => new URL(`dist/${module}`, checkout);
  // Earlier builds have some of them in other places.
  const modules = [
    ["database/database.js"],
    ["database/migrate.js"],
    ["store/load-countries.js", "countries/load-countries.js"],
    ["startup/bundled-dossiers.js", "dossier/bundled.js"],
    ["search/names/name-keys.queries.js", "search/name-keys.queries.js"],
  ].map((places) => places.map(inBuild).find(existsSync));
  return Object.assign({}, ...(await Promise.all(modules.map((module) => import(module)))));
}

/** Indexes of words and days: building them at once for all rows takes a fraction of the time of updating them row by row. */
const COSTLY_INDEXES = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
  where relnamespace = 'public'::regnamespace and amname in ('gin', 'gist') and not indisunique`;

async function has(address, table) {
  const rows = await query(address, "select 1 from pg_class where relname = $1", [table]);
  return rows.length > 0;
}

/**
 * @param keys a script for after the rows
 * @param derive derives the keys of new names, as a starting server would
 */
async function fill(address, script, records, keys, derive) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows: indexes } = await client.query(COSTLY_INDEXES);
    for (const { name } of indexes) await client.query(`drop index ${name}`);
    await client.query(script);
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
    // Earlier releases may not have tallies.
    await client.query("do $$ begin perform count_all_records(); exception when undefined_function then null; end $$");
    await client.query(keys);
    await client.query("vacuum (full, analyze) record");
    await client.query("vacuum (analyze)");
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
