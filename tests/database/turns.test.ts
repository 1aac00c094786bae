import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { Turns } from "../../src/database/turns.js";
import type { DB } from "../../src/generated/db.js";
import { emptyDatabase } from "../support/database.js";

const SLOW = 20;
/** How many connections there are to a server; see tests/support/database.ts. */
const CONNECTIONS = 4;

const slow = (db: Kysely<DB>) => sql`select count(*) from generate_series(1, 200000)`.execute(db);

test("who asks the database for many things takes turns with who asks for one", async () => {
  const database = await emptyDatabase();
  try {
    const atOnce = database.engine === "pglite" ? 1 : CONNECTIONS;
    let done = 0;
    const one = database.apart();
    const all = Array.from({ length: SLOW }, async () => {
      await slow(one);
      done++;
    });
    // Asked in the same moment: the engine of a test has no thread of its own, and lets nothing happen until all is done.
    await slow(database.apart());
    expect(done).toBeLessThanOrEqual(2 * atOnce);
    await Promise.all(all);
  } finally {
    await database.close();
  }
});

test("those who wait are served in turns, and each of them in the order in which it asked", async () => {
  const turns = new Turns();
  const [many, few] = [{}, {}];
  const served: string[] = [];
  const asked = [many, many, many, few, few, many].map(async (asker, index) => {
    const end = await turns.take(asker);
    served.push(`${asker === many ? "many" : "few"} ${index}`);
    end();
    end();
  });
  await Promise.all(asked);
  expect(served).toEqual(["many 0", "many 1", "few 3", "many 2", "few 4", "many 5"]);
});

test("as many are served at once as there is room for, and whoever comes next when one of them is done", async () => {
  const turns = new Turns(2);
  const [first, second] = [await turns.take({}), await turns.take({})];
  let third: (() => void) | undefined;
  const waiting = turns.take({}).then((end) => {
    third = end;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(third).toBeUndefined();
  second();
  await waiting;
  first();
  third?.();
  await Promise.all([turns.take({}), turns.take({})]);
});

test("a turn is one's own until it is ended", async () => {
  const turns = new Turns();
  let inside = 0;
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const end = await turns.take({});
      expect(++inside).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
      end();
    }),
  );
});
