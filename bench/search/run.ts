import { parseArgs } from "node:util";
import { sql } from "kysely";
import { pino } from "pino";
import { type Database, openDatabase } from "../../src/database/database.js";
import { insertRows } from "../../src/database/insert.js";
import { migrateToLatest } from "../../src/database/migrate.js";
import { keyOf } from "../../src/ids/uuid.js";
import { Context } from "../../src/request/context.js";
import { listFound } from "../../src/search/search.js";
import { searchKeys } from "../../src/search/spelling/keys.js";
import { distinctNames } from "../../src/store/rows/names.js";
import { halfOf, type Listed, readLists } from "./list.js";
import { otherNames } from "./others.js";

/*
 * Measures whether a search for an alias finds its entity if only main names are stored, among many others.
 *
 *   npm run bench:search -- [--list FILE]… [--names N]… [--half open|sealed] [--quick] [--missed]
 *
 * `--half` searches only for the aliases of one half of the entities, though all are stored (see halfOf).
 * `--quick` omits the baselines, `--missed` prints the aliases whose entity is not the first result.
 * The database is that of DATABASE_URL, which must be empty, or else an embedded one in memory.
 */

const DATASET = keyOf("bench-search", "dataset");
const SOURCE = keyOf("bench-search", "source");
const OURS = "search";

const { values: options } = parseArgs({
  options: {
    list: { type: "string", multiple: true, default: ["bench/search/variants.csv"] },
    names: { type: "string", multiple: true, default: ["10000", "100000"] },
    half: { type: "string" },
    quick: { type: "boolean", default: false },
    missed: { type: "boolean", default: false },
  },
});

type Find = (query: string, kind: Listed["kind"]) => Promise<string[]>;

const listed = readLists(options.list);
for (const [round, names] of options.names.map(Number).entries()) {
  const database = await openDatabase(
    { url: process.env.DATABASE_URL, dataDir: null, poolSize: 1, statementTimeoutMs: 0 },
    pino({ level: "warn" }),
  );
  try {
    await prepare(database, names);
    console.log(`\n${database.engine}, ${names} other names, aliases of ${listed.length} entities\n`);
    // The baselines scan every name, so one size is enough.
    await measure(database, round === 0 && !options.quick ? baselines(database) : new Map());
  } finally {
    await database.close();
  }
}

async function prepare({ db }: Database, count: number): Promise<void> {
  await migrateToLatest(db);
  await sql`truncate actor, dataset cascade`.execute(db);
  const state = { title: "Names", slug: "bench-search", fingerprint: "" };
  await insertRows(db, "dataset", [{ id: DATASET, ...state }]);
  const source = {
    id: SOURCE,
    datasetId: DATASET,
    key: "lists",
    title: "Lists",
    type: "DATASET",
    fingerprint: "",
  } as const;
  await insertRows(db, "source", [source]);
  const others = otherNames(count, new Set(listed.map(({ name }) => name)));
  const all = [...listed, ...others];
  for (let start = 0; start < all.length; start += 5_000) {
    const some = all.slice(start, start + 5_000);
    const actors = some.map((entity) => ({
      id: idOf(entity),
      kind: entity.kind,
      datasetId: DATASET,
      key: `${entity.kind} ${entity.name}`,
      name: entity.name,
      fingerprint: "",
    }));
    await db.transaction().execute(async (trx) => {
      await insertRows(trx, "actor", actors);
      await insertRows(
        trx,
        "person",
        some.filter(({ kind }) => kind === "PERSON").map((person) => ({ id: idOf(person), kind: "PERSON" as const })),
      );
      await insertRows(
        trx,
        "organization",
        some
          .filter(({ kind }) => kind === "ORGANIZATION")
          .map((organization) => ({ id: idOf(organization), kind: "ORGANIZATION" as const, type: "OTHER" as const })),
      );
      await insertRows(
        trx,
        "actorName",
        some.flatMap((entity) => distinctNames([{ value: entity.name, kind: "PREFERRED" }], idOf(entity))),
      );
      await insertRows(
        trx,
        "citation",
        actors.map(({ id }) => ({ id: keyOf("bench-search", "citation", id), sourceId: SOURCE, actorId: id })),
      );
    });
  }
  await sql`vacuum analyze`.execute(db);
}

function idOf({ kind, name }: Listed): string {
  return keyOf("bench-search", "actor", kind, name);
}

function baselines({ db }: Database): Map<string, Find> {
  const ids = async (statement: ReturnType<typeof sql<{ actorId: string }>>) =>
    (await statement.execute(db)).rows.map(({ actorId }) => actorId);
  return new Map<string, Find>([
    [
      "ILIKE",
      (query) =>
        ids(
          sql`select actor_id from actor_name where value ilike ${`%${query}%`} order by length(value), value limit 5`,
        ),
    ],
    [
      "pg_trgm",
      (query) => ids(sql`select actor_id from actor_name order by similarity(value, ${query}) desc, value limit 5`),
    ],
  ]);
}

async function measure({ db }: Database, others: ReadonlyMap<string, Find>): Promise<void> {
  const limits = { depth: 0, aliases: 0, tokens: 0, cost: 0 };
  const ours: Find = async (query) => {
    const { nodes } = await listFound(new Context(db, limits, ""), { query: query.slice(0, 200), first: 5 });
    return nodes.map(({ uuid }) => uuid);
  };
  for (const kind of ["PERSON", "ORGANIZATION"] as const) {
    const entities = listed.filter(
      (entity) => entity.kind === kind && (!options.half || halfOf(entity) === options.half),
    );
    const asked = entities.flatMap((entity) => entity.aliases.map((alias) => ({ entity, alias })));
    if (asked.length === 0) continue;
    for (const [name, find] of [...others, [OURS, ours] as const]) {
      const times: number[] = [];
      const busy: number[] = [];
      const places: { group: string; place: number }[] = [];
      for (const { entity, alias } of asked) {
        const start = performance.now();
        const before = process.cpuUsage();
        const found = await find(alias, kind);
        times.push(performance.now() - start);
        const { user, system } = process.cpuUsage(before);
        busy.push((user + system) / 1000);
        const place = found.indexOf(idOf(entity));
        places.push({ group: entity.group, place });
        if (place !== 0 && options.missed && name === OURS) {
          console.log(`  ${place < 0 ? "missed" : `place ${place + 1}`}: ${alias} = ${entity.name}`);
        }
      }
      console.log(
        `${kind.padEnd(13)}${name.padEnd(8)} ${share(places)}${name === OURS ? `, ${unlike(asked)} with no word of the main name` : ""}; ms a query (median, 95 %): ${spread(times)}, of this process's CPU ${spread(busy)}`,
      );
      const groups = [...new Set(places.map(({ group }) => group))].filter((group) => group !== "");
      for (const group of name === OURS ? groups : []) {
        console.log(`  ${share(places.filter((one) => one.group === group))}: ${group}`);
      }
    }
  }
}

/** Counts the aliases that share no key with the main name, in any reading or as an abbreviation: only stored aliases find them. */
function unlike(asked: readonly { entity: Listed; alias: string }[]): number {
  return asked.filter(({ entity, alias }) => {
    const own = new Set(searchKeys(entity.name));
    return !searchKeys(alias).some((key) => own.has(key) && !key.startsWith("="));
  }).length;
}

function share(places: readonly { place: number }[]): string {
  const first = places.filter(({ place }) => place === 0).length;
  const five = places.filter(({ place }) => place >= 0).length;
  return `${percent(first, places.length)} first  ${percent(five, places.length)} in five  of ${places.length} aliases`;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  return `${at(0.5)}, ${at(0.95)}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}
