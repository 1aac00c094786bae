import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/database/database.js";
import { migrateToLatest } from "../../src/database/migrate.js";
import { address, onServer } from "../support/global-setup.js";

const SETTINGS = { dataDir: null, poolSize: 2, statementTimeoutMs: 0 };
const log = pino({ level: "silent" });
const server = process.env.TEST_DATABASE_URL;

/** Opens an empty database this many times, and removes it after the work. */
async function withEmptyDatabase(times: number, work: (opened: Database[]) => Promise<void>): Promise<void> {
  const name = `chancery_empty_${randomUUID().slice(0, 8)}`;
  if (server) await onServer(server, `create database ${name}`);
  const settings = server ? { ...SETTINGS, url: address(server, name) } : SETTINGS;
  const opened = await Promise.all(Array.from({ length: times }, () => openDatabase(settings, log)));
  try {
    await work(opened);
  } finally {
    for (const database of opened) await database.close();
    if (server) await onServer(server, `drop database ${name} with (force)`);
  }
}

async function tablesOf({ db }: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_name not like 'kysely%'
    order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

describe("migrations", () => {
  test("are run once, in order", async () => {
    await withEmptyDatabase(1, async ([database]) => {
      if (!database) return;
      const run = await migrateToLatest(database.db);
      expect(run.length).toBeGreaterThan(5);
      expect(run).toEqual(run.toSorted());
      expect(await tablesOf(database)).toContain("record");
      expect(await migrateToLatest(database.db)).toEqual([]);
    });
  });

  test("leave the database unchanged if one fails, and name it", async () => {
    await withEmptyDatabase(1, async ([database]) => {
      if (!database) return;
      await sql`create table record (id integer)`.execute(database.db);
      await expect(migrateToLatest(database.db)).rejects.toThrow(
        /^The database could not be migrated \(\d{4}_records\): .*already exists.* Use an empty database/,
      );
      expect(await tablesOf(database)).toEqual(["record"]);
    });
  });

  test.skipIf(!server)("run once if two processes start at the same time", async () => {
    await withEmptyDatabase(2, async (opened) => {
      const run = await Promise.all(opened.map(({ db }) => migrateToLatest(db)));
      expect(run.map((names) => names.length > 0).toSorted()).toEqual([false, true]);
    });
  });
});
