import { sql } from "kysely";
import pg from "pg";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/database/database.js";
import { migrateToLatest } from "../../src/database/migrate.js";
import { loadCountries } from "../../src/store/load-countries.js";
import { storeStatements } from "../../src/store/store.js";
import { address, onServer } from "../support/global-setup.js";
import { meeting, source, topic } from "./statements.js";

const server = process.env.TEST_DATABASE_URL;
const NAME = `chancery_test_side_${process.pid}`;
const LONG = 120_000;

const statements = (count: number, trade = "Trade", war = "War") => [
  source("list"),
  topic("side-trade", { name: trade }),
  topic("side-war", { name: war }),
  ...Array.from({ length: count }, (_, index) => meeting(`talks-${index}`, {})),
];

/** Runs on a server only: the embedded database executes one statement at a time. */
describe.skipIf(server === undefined)("concurrent imports", () => {
  const url = address(server ?? "postgres://localhost", NAME);
  let database: Database;
  beforeAll(async () => {
    await onServer(server ?? "", `create database ${NAME}`);
    database = await openDatabase(
      { url, dataDir: null, poolSize: 6, statementTimeoutMs: 20_000 },
      pino({ level: "silent" }),
    );
    await migrateToLatest(database.db);
    await loadCountries(database.db);
  }, LONG);
  afterAll(async () => {
    await database.close();
    await onServer(server ?? "", `drop database ${NAME} with (force)`);
  });

  it(
    "retry a batch that the database rolled back because of a deadlock",
    async () => {
      await storeStatements(database, { slug: "first", title: "First" }, statements(0));
      const rows = await sql<{ id: string }>`select id from topic where slug like 'side-%' order by id`.execute(
        database.db,
      );
      const [earlier, later] = rows.rows.map(({ id }) => id);
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      // Makes the import, and not this transaction, detect the deadlock.
      await other.query("set deadlock_timeout = '1min'");
      await other.query("begin");
      await other.query("update topic set name = name where id = $1", [later]);
      const importing = storeStatements(
        database,
        { slug: "second", title: "Second" },
        statements(0, "Trading", "Warfare"),
      );
      // Once the earlier topic is locked, the import has it and waits for the later one.
      const probe = async () => {
        const { rows: free } = await sql`select from topic where id = ${earlier} for update skip locked`.execute(
          database.db,
        );
        return free.length === 0;
      };
      while (!(await probe())) await new Promise((resolve) => setTimeout(resolve, 20));
      await other.query("update topic set name = name where id = $1", [earlier]);
      await other.query("commit");
      await other.end();
      const { total } = await importing;
      expect(total).toMatchObject({ read: 3, created: 1, updated: 2, rejected: 0 });
    },
    LONG,
  );

  it(
    "keep all statements, within one dataset and across datasets with the same topics, and never show uncited records",
    async () => {
      const done = Promise.all([
        storeStatements(database, { slug: "left", title: "Left" }, statements(300), { batchSize: 40 }),
        storeStatements(database, { slug: "right", title: "Right" }, statements(300).toReversed(), { batchSize: 40 }),
        storeStatements(database, { slug: "left", title: "Left" }, statements(300), { batchSize: 40 }),
      ]);
      const counts: number[] = [];
      let isDone = false;
      const ended = done.finally(() => {
        isDone = true;
      });
      while (!isDone) {
        const { rows } = await sql<{ count: number }>`
          select count(*)::int as count from record r where not exists (select from citation where record_id = r.id)`.execute(
          database.db,
        );
        counts.push(rows[0]?.count ?? -1);
      }
      const [one, right, other] = await ended;
      expect([one.total.created + other.total.created, right.total.created]).toEqual([301, 301]);
      expect(one.total.rejected + right.total.rejected + other.total.rejected).toBe(0);
      expect(new Set(counts)).toEqual(new Set([0]));
    },
    LONG,
  );
});
