import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { testDatabase } from "../support/database.js";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Runs statements in one transaction and commits it. */
async function commit(...statements: readonly RawBuilder<unknown>[]): Promise<void> {
  await database.db.transaction().execute(async (transaction) => {
    for (const statement of statements) await statement.execute(transaction);
  });
}

const dataset = sql`(select id from dataset where slug = 'iran-dprk')`;
const source = sql`(select id from source order by key limit 1)`;
const person = sql`(select id from person order by id limit 1)`;

const actor = (id: string, kind: string) =>
  sql`insert into actor (id, kind, dataset_id, key, name, fingerprint) values (${id}::uuid, ${sql.lit(kind)}, ${dataset}, ${id}, 'X', '')`;
const record = (id: string, kind: string) =>
  sql`insert into record (id, kind, dataset_id, key, title, fingerprint) values (${id}::uuid, ${sql.lit(kind)}, ${dataset}, ${id}, 'X', '')`;
const cite = (column: string, id: string) =>
  sql`insert into citation (id, source_id, ${sql.ref(column)}) values (${randomUUID()}::uuid, ${source}, ${id}::uuid)`;

describe("nothing is stored without a citation", () => {
  test("no actor", async () => {
    const id = randomUUID();
    const statements = [actor(id, "PERSON"), sql`insert into person (id) values (${id}::uuid)`];
    await expect(commit(...statements)).rejects.toThrow(`actor "${id}" has no citation`);
    await commit(...statements, cite("actor_id", id));
  });

  test("no record", async () => {
    const id = randomUUID();
    const statements = [record(id, "MEETING"), sql`insert into meeting (id, type) values (${id}::uuid, 'TALKS')`];
    await expect(commit(...statements)).rejects.toThrow(`record "${id}" has no citation`);
    await commit(...statements, cite("record_id", id));
  });

  test("no position", async () => {
    const id = randomUUID();
    const position = sql`insert into position (id, dataset_id, key, title, person_id) values (${id}::uuid, ${dataset}, ${id}, 'X', ${person})`;
    await expect(commit(position)).rejects.toThrow(`position "${id}" has no citation`);
    await commit(position, cite("position_id", id));
  });

  test.each([
    [
      "agreement_event",
      sql`insert into agreement_event (id, agreement_id, rank, type) select gen_random_uuid(), id, 99, 'SIGNED' from agreement limit 1`,
    ],
    [
      "allegation_response",
      sql`insert into allegation_response (id, allegation_id, rank, actor_id, stance) select gen_random_uuid(), id, 99, ${person}, 'DENIES' from allegation limit 1`,
    ],
    [
      "assessment",
      sql`insert into assessment (id, allegation_id, rank, actor_id, verdict) select gen_random_uuid(), id, 99, ${person}, 'SUPPORTED' from allegation limit 1`,
    ],
  ])("no part of a record: %s", async (table, statement) => {
    await expect(commit(statement)).rejects.toThrow(new RegExp(`^${table} ".+" has no citation$`));
  });

  test.each(["record_id", "actor_id", "position_id", "event_id", "response_id", "assessment_id"])(
    "and the last citation cannot be deleted: %s",
    async (column) => {
      const all = sql`delete from citation where ${sql.ref(column)} = (select ${sql.ref(column)} from citation where ${sql.ref(column)} is not null order by id limit 1)`;
      await expect(commit(all)).rejects.toThrow(/is the last one of what it supports/);
    },
  );

  test("but a record can be deleted with its citations", async () => {
    await commit(sql`delete from record where key = 'war-in-syria'`);
  });
});

describe("an inconsistent row is refused:", () => {
  test.each([
    ["actor", "COUNTRY"],
    ["record", "MILESTONE"],
  ])("%s without a row of its kind", async (table, kind) => {
    const id = randomUUID();
    const [insert, column] = table === "actor" ? [actor, "actor_id"] : [record, "record_id"];
    await expect(commit(insert(id, kind), cite(column, id))).rejects.toThrow(
      `${table} "${id}" has no row of its kind, ${kind}`,
    );
  });

  test.each([
    ["a person's row for a country", sql`insert into person (id) select id from country limit 1`],
    ["a meeting's row for an agreement", sql`insert into meeting (id, type) select id, 'TALKS' from agreement limit 1`],
    ["a citation of nothing", sql`insert into citation (id, source_id) values (gen_random_uuid(), ${source})`],
    ["a citation of two things", sql`update citation set actor_id = ${person} where record_id is not null`],
    ["a date without its last day", sql`update record set date_latest = null where date is not null`],
    [
      "a date that ends before it begins",
      sql`update record set date_earliest = date_latest + 1 where isfinite(date_latest)`,
    ],
    ["an organisation that is its own parent", sql`update organization set parent_id = id`],
    ["a place beyond the pole", sql`update meeting set latitude = 91 where latitude is not null`],
    ["two preferred names", sql`update actor_name set kind = 'PREFERRED'`],
    ["a source with an invalid address", sql`update source set url = 'javascript:alert(1)'`],
    [
      "the same participant twice",
      sql`insert into participation (meeting_id, rank, actor_id, role) select meeting_id, rank + 50, actor_id, role from participation`,
    ],
    ["an actor that a record needs, deleted", sql`delete from actor where key = 'han-song-u'`],
  ])("%s", async (_what, statement) => {
    await expect(commit(statement)).rejects.toThrow(/violates|has no|duplicate key/);
  });
});
