import { CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { otherNames } from "../../bench/search/others.js";
import type { Database } from "../../src/database/database.js";
import { insertRows } from "../../src/database/insert.js";
import { keyOf } from "../../src/ids/uuid.js";
import { Context } from "../../src/request/context.js";
import { deriveNameKeys } from "../../src/search/names/name-keys.queries.js";
import { listFound } from "../../src/search/search.js";
import { distinctNames } from "../../src/store/rows/names.js";
import { testDatabase } from "../support/database.js";

const DATASET = keyOf("many-names", "dataset");

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  const { db } = database;
  const people = otherNames(20_000, new Set())
    .filter(({ kind }) => kind === "PERSON")
    .map(({ name }) => ({ name, id: keyOf("many-names", "actor", name) }));
  await insertRows(db, "dataset", [{ id: DATASET, slug: "many-names", title: "Many names", fingerprint: "" }]);
  await db.transaction().execute(async (trx) => {
    // Skips the check of each row for citations when the transaction commits; these actors have none.
    await sql`set local session_replication_role = replica`.execute(trx);
    for (let start = 0; start < people.length; start += 4_000) {
      const some = people.slice(start, start + 4_000);
      const actors = some.map(({ id, name }) => ({
        id,
        kind: "PERSON" as const,
        datasetId: DATASET,
        key: name,
        name,
        fingerprint: "",
      }));
      const names = some.flatMap(({ id, name }) => distinctNames([{ value: name, kind: "PREFERRED" }], id));
      await insertRows(trx, "actor", actors);
      await insertRows(trx, "actorName", names);
    }
  });
  await deriveNameKeys(db);
  await sql`vacuum analyze`.execute(db);
}, 600_000);
afterAll(() => database.close());

test.each([
  ["a rare name", "Zhou Enlai"],
  ["common words only", "Kim Jong Chol"],
  ["one common word", "Kim"],
  ["a letter", "k"],
  ["the beginning of a name", "Mohammad Kar"],
  ["another script", "محمد کریمی"],
  ["wrong letters", "Vladimyr Petrof"],
  ["many words", "Korea General Corporation for External Construction and Foreign Trade of the Ministry of Defence"],
  ["names among other words", "Zhou Enlai Iran nuclear talks 1956"],
  ["a query without results", "qxzjv wvqk"],
])("searching for %s does not read all names", async (_, query) => {
  const executed = vi.spyOn(database.db.getExecutor(), "executeQuery");
  await listFound(new Context(database.db, { depth: 0, aliases: 0, tokens: 0, cost: 0 }, ""), { query, first: 5 });
  const statements = executed.mock.calls.map(([statement]) => statement);
  executed.mockRestore();
  expect(statements.length).toBeGreaterThan(0);
  for (const { sql: text, parameters } of statements) {
    const explained = await database.db.executeQuery<{ "QUERY PLAN": string }>(
      CompiledQuery.raw(`explain ${text}`, [...parameters]),
    );
    const plan = explained.rows.map((row) => row["QUERY PLAN"] ?? Object.values(row).join()).join("\n");
    expect(plan, `${text}\n${plan}`).not.toMatch(/Seq Scan on (actor|actor_name)\b/);
  }
});
