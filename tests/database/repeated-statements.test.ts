import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import { testDatabase } from "../support/database.js";

let database: Database;
beforeAll(async () => {
  database = await testDatabase({ poolSize: 1 });
});
afterAll(() => database.close());

/** Each statement runs unprepared at first, is then prepared, and after that reuses the prepared statement. */
const TIMES = [1, 2, 3, 4];

async function ask(text: string, ...values: unknown[]) {
  const { rows } = await database.db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values));
  return rows;
}

describe("a repeated statement returns the same as at first:", () => {
  test("values of every type", async () => {
    const text = `select $1::int as number, $2::text[] as texts, $3::jsonb as json, null::text as nothing, 12::int8 as count,
      '2020-01-02'::date as day, '2020-01-02T03:04:05Z'::timestamptz as moment, true as truth`;
    for (const time of TIMES) {
      expect(await ask(text, time, ["x", null, 'a "b"'], { key: [time] })).toEqual([
        {
          number: time,
          texts: ["x", null, 'a "b"'],
          json: { key: [time] },
          nothing: null,
          count: 12,
          day: "2020-01-02",
          moment: new Date("2020-01-02T03:04:05Z"),
          truth: true,
        },
      ]);
    }
  });

  test("many rows or none", async () => {
    const text = "select place from generate_series(1, $1::int) as place";
    for (const count of [3, 0, 2, 0, 1]) expect(await ask(text, count)).toHaveLength(count);
  });

  test("an error, after which the connection still works", async () => {
    const text = "select 12 / $1::int as part";
    for (const part of [1, 0, 2, 0, 3]) {
      if (part === 0) await expect(ask(text, part)).rejects.toMatchObject({ code: "22012" });
      else expect(await ask(text, part)).toEqual([{ part: 12 / part }]);
    }
  });

  test("the number of rows that it changed", async () => {
    const rename = () =>
      database.db.updateTable("country").set({ capital: "Pyongyang" }).where("code", "=", "KP").executeTakeFirst();
    for (const _time of TIMES) expect((await rename()).numUpdatedRows).toBe(1n);
  });
});

/** The version of pg whose internals were last checked for what `src/database/repeated-query.ts` relies on. */
const CHECKED = "8.23.1";

test("pg is the version whose internals were checked", async () => {
  const { version } = JSON.parse(await readFile(join(PACKAGE_ROOT, "node_modules/pg/package.json"), "utf8"));
  expect(
    version,
    `pg is ${version}, but ${CHECKED} was checked. Read what changed in its lib/client.js, lib/connection.js, lib/query.js and lib/utils.js (docs/decisions/0012-prepared-statements.md), then update the version here.`,
  ).toBe(CHECKED);
});

test("the server keeps only the latest prepared statements", async () => {
  for (let number = 0; number < 310; number++) {
    for (const _time of TIMES) expect(await ask(`select $1::int + ${number} as sum`, 1)).toEqual([{ sum: number + 1 }]);
  }
  const { rows } = await sql<{ count: number }>`select count(*) from pg_prepared_statements`.execute(database.db);
  expect(rows[0]?.count).toBe(database.engine === "postgres" ? 300 : 0);
});
