import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { FairQueue } from "../../src/database/pool/fair-queue.js";
import type { DB } from "../../src/generated/db.js";
import { emptyDatabase } from "../support/database.js";

const SLOW = 20;
/** The connections to a server in tests; see tests/support/database.ts. */
const CONNECTIONS = 4;

const slow = (db: Kysely<DB>) => sql`select count(*) from generate_series(1, 200000)`.execute(db);

test("an operation with many statements does not hold up one with a single statement", async () => {
  const database = await emptyDatabase();
  try {
    const atOnce = database.engine === "pglite" ? 1 : CONNECTIONS;
    let done = 0;
    const one = database.forOperation();
    const all = Array.from({ length: SLOW }, async () => {
      await slow(one);
      done++;
    });
    // Started synchronously, because PGlite runs in this thread in tests, and blocks it.
    await slow(database.forOperation());
    expect(done).toBeLessThanOrEqual(2 * atOnce);
    await Promise.all(all);
  } finally {
    await database.close();
  }
});

test("waiting callers are served round-robin, each of them first in, first out", async () => {
  const queue = new FairQueue();
  const [many, few] = [{}, {}];
  const served: string[] = [];
  const asked = [many, many, many, few, few, many].map(async (caller, index) => {
    const release = await queue.acquire(caller);
    served.push(`${caller === many ? "many" : "few"} ${index}`);
    release();
    release();
  });
  await Promise.all(asked);
  expect(served).toEqual(["many 0", "many 1", "few 3", "many 2", "few 4", "many 5"]);
});

test("as many callers as the limit hold access at once, and the next one gets it when one is released", async () => {
  const queue = new FairQueue(2);
  const [first, second] = [await queue.acquire({}), await queue.acquire({})];
  let third: (() => void) | undefined;
  const waiting = queue.acquire({}).then((release) => {
    third = release;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(third).toBeUndefined();
  second();
  await waiting;
  first();
  third?.();
  await Promise.all([queue.acquire({}), queue.acquire({})]);
});

test("access is exclusive until it is released", async () => {
  const queue = new FairQueue();
  let inside = 0;
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const release = await queue.acquire({});
      expect(++inside).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
      release();
    }),
  );
});
