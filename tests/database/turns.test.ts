import { sql } from "kysely";
import { expect, test } from "vitest";
import { emptyDatabase } from "../support/database.js";

test("many slow statements of the embedded database let others be answered in between", async () => {
  const database = await emptyDatabase();
  try {
    if (database.engine !== "pglite") return;
    let done = 0;
    const slow = Array.from({ length: 20 }, async () => {
      await sql`select count(*) from generate_series(1, 200000)`.execute(database.db);
      done++;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toBeLessThan(20);
    await Promise.all(slow);
  } finally {
    await database.close();
  }
});
