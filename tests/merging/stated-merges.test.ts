import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { loadMerges, mergeLines } from "../../src/merging/stated-merges.js";
import { storeStatements } from "../../src/store/store.js";
import { person, source } from "../store/statements.js";
import { emptyDatabase } from "../support/database.js";

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(() => database.close());

async function store(...people: readonly string[]) {
  const statements = [source("list"), ...people.map((name) => person(name, { name }))];
  await storeStatements(database, { slug: "list", title: "List" }, statements);
}

it("an export of decisions misses none if others are undone meanwhile", async () => {
  const { db } = database;
  await store(...Array.from({ length: 60 }, (_, place) => `person-${place}`));
  // Several decisions at the same time, and times less than a millisecond apart.
  await sql`insert into actor_apart (one_id, other_id, by, at)
    select one.id, other.id, 'Ann', timestamptz '2026-01-02' + (row_number() over (order by one.id, other.id) / 3) * interval '1 microsecond'
    from actor one join actor other on other.id > one.id
    where one.kind = 'PERSON' and other.kind = 'PERSON'`.execute(db);
  const written = new Set<string>();
  for await (const { key, entry } of mergeLines(db, "list")) {
    written.add(`${key} ${"from" in entry ? entry.from : ""}`);
    if (written.size !== 1_000) continue;
    await sql`delete from actor_apart where (one_id, other_id) in (
      select one_id, other_id from actor_apart order by at, one_id, other_id limit 40)`.execute(db);
  }
  expect(written.size).toBe((60 * 59) / 2);
});

it("skips merges from a file that would form a circle with the database's own, or join separated actors", async () => {
  await store("a", "b", "c", "d", "e");
  const merge = (key: string, into: string) => ({
    kind: "merge" as const,
    key: `list:${key}`,
    entry: { into: `list:${into}`, by: "Ann" },
  });
  const apart = { kind: "apart" as const, key: "list:d", entry: { from: "list:e", by: "Ann" } };
  expect(await loadMerges(database.db, [merge("a", "b"), merge("b", "c"), apart])).toEqual({
    merged: 2,
    apart: 1,
    left: 0,
  });
  // c into a would close the circle a, b, c, of which the file names only two.
  expect(await loadMerges(database.db, [merge("c", "a"), merge("e", "d"), merge("c", "d")])).toEqual({
    merged: 1,
    apart: 0,
    left: 2,
  });
});
