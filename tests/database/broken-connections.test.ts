import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { testDatabase } from "../support/database.js";

/** The embedded database has no connections that can break. */
const isOnServer = "server" in inject("template");

test.runIf(isOnServer)(
  "a connection that the server ends while in use is replaced, and the process continues",
  async () => {
    const database = await testDatabase();
    const { db } = database;
    const broken = db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
      // No statement is running when it breaks.
      await wait(200);
      await sql`select 1`.execute(trx);
    });
    await expect(broken).rejects.toThrow();

    const asked = Array.from({ length: 8 }, () => sql<{ one: number }>`select 1 as one`.execute(db));
    for (const { rows } of await Promise.all(asked)) expect(rows).toEqual([{ one: 1 }]);
    await database.close();
  },
);
