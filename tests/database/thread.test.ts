import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/database/database.js";

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chancery-thread-"));
  const settings = { dataDir: folder, poolSize: 1, statementTimeoutMs: 0 };
  database = await openDatabase(settings, pino({ level: "warn" }));
  await sql`create table kept (id int primary key, at timestamptz, bytes bytea, texts text[], content jsonb)`.execute(
    database.db,
  );
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test("the process stays responsive while the embedded database runs a statement", async () => {
  let isOver = false;
  const slow = sql`select count(*) from generate_series(1, 2000000)`.execute(database.db).finally(() => {
    isOver = true;
  });
  let done = 0;
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve));
    done++;
  }
  await slow;
  expect(done).toBeGreaterThan(5);
});

test("values survive the round trip to the thread of the embedded database", async () => {
  const row = {
    id: 1,
    at: new Date("2026-02-03T04:05:06.789Z"),
    bytes: Buffer.from([0, 1, 255]),
    texts: ["a", 'b "c"', "평양"],
    content: { some: [1, null, "three"] },
  };
  const { id, at, bytes, texts, content } = row;
  await sql`insert into kept values (${id}, ${at}, ${bytes}, ${texts}, ${JSON.stringify(content)})`.execute(
    database.db,
  );
  const { rows } = await sql<typeof row>`select * from kept`.execute(database.db);
  expect(rows).toEqual([{ ...row, bytes: new Uint8Array(bytes) }]);
});

test("an error of the embedded database keeps its code, constraint and detail", async () => {
  const twice = sql`insert into kept (id) values (7), (7)`.execute(database.db);
  await expect(twice).rejects.toThrow("duplicate key value");
  await expect(twice).rejects.toMatchObject({
    code: "23505",
    constraint: "kept_pkey",
    detail: expect.stringContaining("7"),
  });
});
