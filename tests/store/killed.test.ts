import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Database, type DatabaseSettings, openDatabase } from "../../src/database/database.js";
import { migrateToLatest } from "../../src/database/migrate.js";
import { storeStatements } from "../../src/store/store.js";
import { address, onServer } from "../support/global-setup.js";
import { BATCH_SIZE, DATASET, MEETINGS, manyStatements } from "./many-statements.js";

const NAME = `chancery_killed_${process.pid}`;
const template = inject("template");
const onAServer = "server" in template ? template.server : undefined;

let settings: DatabaseSettings;
let remove: () => Promise<void>;
beforeAll(async () => {
  const common = { poolSize: 2, statementTimeoutMs: 20_000 };
  if (onAServer !== undefined) {
    await onServer(onAServer, `create database ${NAME}`);
    settings = { ...common, url: address(onAServer, NAME), dataDir: null };
    remove = () => onServer(onAServer, `drop database ${NAME} with (force)`);
  } else {
    const dataDir = await mkdtemp(join(tmpdir(), "chancery-killed-"));
    settings = { ...common, dataDir };
    remove = () => rm(dataDir, { recursive: true, force: true });
  }
  await withDatabase(({ db }) => migrateToLatest(db));
});
afterAll(() => remove());

async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(settings, pino({ level: "silent" }));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Starts an import in a separate process and kills it shortly after this many batches. */
async function killAfter(batches: number): Promise<void> {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "import-many.ts"), JSON.stringify(settings)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = once(child, "exit");
  let stored = 0;
  if (!child.stdout) throw new Error("The import has no output.");
  for await (const _line of createInterface(child.stdout)) {
    stored += 1;
    // A little later, in the middle of the next batch.
    if (stored === batches) setTimeout(() => child.kill("SIGKILL"), 30);
  }
  expect((await ended)[1]).toBe("SIGKILL");
}

async function countMeetings(): Promise<{ records: number; meetings: number; complete: number }> {
  return withDatabase(async ({ db }) => {
    const { rows } = await sql<{ records: number; meetings: number; complete: number }>`
      select (select count(*)::int from record) as records, (select count(*)::int from meeting) as meetings,
        (select count(*)::int from record r
         where exists (select from participation where meeting_id = r.id) and exists (select from citation where record_id = r.id)
           and exists (select from revision where record_id = r.id) and exists (select from record_actor where record_id = r.id)
           and words <> '') as complete`.execute(db);
    const [counted] = rows;
    if (!counted) throw new Error("Nothing was counted.");
    return counted;
  });
}

describe("an import that is killed", () => {
  it("leaves only whole batches, and is completed by the next import", { timeout: 180_000 }, async () => {
    await killAfter(3);
    const left = await countMeetings();
    // The first two statements are a source and a person.
    expect((left.records + 2) % BATCH_SIZE).toBe(0);
    expect(left.records).toBeGreaterThan(0);
    expect(left.records).toBeLessThan(MEETINGS);
    expect(left).toMatchObject({ meetings: left.records, complete: left.records });

    const { total } = await withDatabase((database) =>
      storeStatements(database, DATASET, manyStatements(), { batchSize: BATCH_SIZE }),
    );
    expect(total).toMatchObject({
      created: MEETINGS - left.records,
      unchanged: left.records + 2,
      rejected: 0,
      stale: 0,
    });
    expect(await countMeetings()).toEqual({ records: MEETINGS, meetings: MEETINGS, complete: MEETINGS });
  });
});
