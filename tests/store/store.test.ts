import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { Statement } from "../../src/statements/statement.js";
import type { StoreOptions } from "../../src/store/options.js";
import { storeStatements } from "../../src/store/store.js";
import { testDatabase } from "../support/database.js";
import { meeting, organization, person, source, topic } from "./statements.js";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const dataset = (slug: string) => ({ slug, title: `The dataset ${slug}` });

async function store(slug: string, statements: readonly Statement[], options: StoreOptions = {}) {
  const rejected: string[] = [];
  const { total, byKind } = await storeStatements(database, dataset(slug), statements, {
    onReject: ({ key }, reason) => {
      rejected.push(`${key}: ${reason}`);
    },
    ...options,
  });
  return { total, byKind, rejected };
}

/** The physical versions of a dataset's rows, which change if a row is rewritten. */
async function versions(slug: string) {
  const { rows } = await sql<{ versions: string }>`
    select string_agg(version, ' ' order by version) as versions from (
      select concat_ws(' ', 'record', r.ctid, r.xmin, r.id, r.updated_at) as version
        from record r join dataset d on d.id = dataset_id where slug = ${slug}
      union all select concat_ws(' ', 'actor', a.ctid, a.xmin, a.id, a.updated_at)
        from actor a join dataset d on d.id = dataset_id where slug = ${slug}
      union all select concat_ws(' ', 'participation', p.ctid, p.xmin)
        from participation p join record r on r.id = meeting_id join dataset d on d.id = r.dataset_id where slug = ${slug}
      union all select concat_ws(' ', 'dataset', ctid, xmin) from dataset where slug = ${slug}) as stored`.execute(
    database.db,
  );
  return rows[0]?.versions;
}

describe("storing statements", () => {
  it("accepts any order", async () => {
    const { total, rejected } = await store(
      "any-order",
      [meeting("talks", { participants: ["ann", "ben"] }), person("ben"), source("list"), person("ann")],
      { batchSize: 1 },
    );
    expect(rejected).toEqual([]);
    expect(total).toMatchObject({ read: 4, created: 4, updated: 0, rejected: 0 });
  });

  it("changes nothing if the same statements are stored again", async () => {
    const statements = [source("list"), person("ann"), meeting("talks", { participants: ["ann"] })];
    await store("again", statements);
    const before = await versions("again");
    const { total } = await store("again", statements);
    expect(total).toMatchObject({ read: 3, created: 0, updated: 0, unchanged: 3, stale: 0 });
    expect(await versions("again")).toBe(before);
  });

  it("keeps the properties of a shared topic that only another dataset states", async () => {
    await store("topics-one", [
      topic("goods", { name: "Goods" }),
      topic("grain", { name: "Grain", broader: "goods", description: "Wheat and rye." }),
    ]);
    const bare = [topic("grain", { name: "Grain" })];
    expect((await store("topics-two", bare)).byKind.topic).toMatchObject({ unchanged: 1, updated: 0 });
    const renamed = [topic("grain", { name: "Cereals" })];
    expect((await store("topics-two", renamed)).byKind.topic).toMatchObject({ updated: 1 });
    const { rows } = await sql`
      select topic.name, topic.description, broader.slug as broader
      from topic left join topic broader on broader.id = topic.broader_id where topic.slug = 'grain'`.execute(
      database.db,
    );
    expect(rows).toEqual([{ name: "Cereals", description: "Wheat and rye.", broader: "goods" }]);
  });

  it("gives a changed record a new revision and leaves the others alone", async () => {
    const stated = (title: string) => [
      source("list"),
      person("ann"),
      meeting("one", { participants: ["ann"] }),
      meeting("two", { participants: ["ann"], title }),
    ];
    await store("changed", stated("First"));
    expect((await store("changed", stated("Second"))).byKind.meeting).toMatchObject({ updated: 1, unchanged: 1 });
    const { rows } = await sql`
      select r.key, r.title, r.revision, (select array_agg(kind::text order by number) from revision where record_id = r.id) as revisions
      from record r join dataset d on d.id = r.dataset_id where d.slug = 'changed' order by r.key`.execute(database.db);
    expect(rows).toEqual([
      { key: "one", title: "Talks", revision: 1, revisions: ["CREATED"] },
      { key: "two", title: "Second", revision: 2, revisions: ["CREATED", "UPDATED"] },
    ]);
  });

  it("rejects dangling references, and stores the rest", async () => {
    const { total, rejected } = await store("dangling", [
      source("list"),
      person("ann"),
      meeting("good", { participants: ["ann"] }),
      meeting("bad", { participants: ["ann", "nobody"] }),
    ]);
    expect(total).toMatchObject({ created: 3, rejected: 1 });
    expect(rejected).toEqual([
      'bad: no person or organisation of this dataset, in the input or stored, has the key "nobody"',
    ]);
  });

  it("counts entries that are no longer stated, and removes them with `prune`", async () => {
    await store("stale", [source("list"), source("old"), person("ann"), person("ben", { source: "old" })]);
    const now = [source("list"), person("ann")];
    expect((await store("stale", now)).byKind).toMatchObject({ person: { stale: 1 }, source: { stale: 1 } });
    expect((await store("stale", now, { prune: true })).byKind).toMatchObject({
      person: { stale: 0, removed: 1 },
      source: { stale: 0, removed: 1 },
    });
  });

  it("removes entries that only other removed entries refer to, one batch at a time", async () => {
    const bodies = ["a", "b", "c", "d"].map((key, index, keys) =>
      organization(key, { parent: keys[index + 1] ?? "e" }),
    );
    await store("chain", [source("list"), person("ann"), ...bodies, organization("e")]);
    const { byKind } = await store("chain", [source("list"), person("ann")], { prune: true, batchSize: 1 });
    expect(byKind.organization).toMatchObject({ stale: 0, removed: 5 });
  });

  it("keeps the publisher of a source that another dataset still cites", async () => {
    const published = [source("list", { publisher: "paper" }), organization("paper"), person("ann")];
    await store("publishing", published);
    await store("citing", [meeting("talks", { participants: ["publishing:paper"], source: "publishing:list" })]);
    const publisher = async () => {
      const { rows } = await sql<{ name: string | null }>`
        select actor.name from source left join actor on actor.id = publisher_id
        where source.key = 'list' and source.dataset_id = (select id from dataset where slug = 'publishing')`.execute(
        database.db,
      );
      return rows[0]?.name;
    };
    const { byKind } = await store("publishing", [source("other"), person("ann", { source: "other" })], {
      prune: true,
    });
    expect(byKind.source).toMatchObject({ stale: 1 });
    expect(await publisher()).toBe("Name paper");
    expect((await store("publishing", published)).total).toMatchObject({ updated: 1 });
    expect(await publisher()).toBe("Name paper");
  });

  it("resolves references to other datasets", async () => {
    await store("first-set", [source("list"), person("ann")]);
    const { total, rejected } = await store("second-set", [
      meeting("talks", { participants: ["first-set:ann"], source: "first-set:list" }),
    ]);
    expect([total.created, rejected]).toEqual([1, []]);
  });

  it("reports the result of a dry run, and stores nothing", async () => {
    const { total } = await store("tried", [source("list"), person("ann")], { dryRun: true });
    expect(total).toMatchObject({ created: 2 });
    expect(await versions("tried")).toBeNull();
  });

  it("rejects what the database refuses and what refers to it, and stores the rest", async () => {
    const letters = Array.from({ length: 12_000 }, (_, index) => ((index * 7919) % 10_007).toString(36)).join("");
    const { total, rejected } = await store("refused", [
      source("list"),
      person("ann"),
      person("endless", { name: letters }),
      person("ben"),
      meeting("talks", { participants: ["ben", "endless"] }),
    ]);
    expect(total).toMatchObject({ created: 3, rejected: 2 });
    expect(rejected).toEqual([
      expect.stringMatching(/^endless: the database refuses it: index row/),
      expect.stringContaining('has the key "endless"'),
    ]);
  });

  it.each([1, 10])("keeps the first of two entries with the same key (batches of %i)", async (batchSize) => {
    const { rejected } = await store(
      `twice-${batchSize}`,
      [source("list"), person("ann"), person("ann"), person("ann", { name: "Other" }), organization("ann")],
      { batchSize },
    );
    expect(rejected).toEqual([
      "ann: it was stated before in this input, with other content. Keep one of them",
      "ann: its key stands for something of another kind in this input",
    ]);
  });

  it.each([
    ["a zero byte", "Ann\0", "it holds a zero byte, which no text may. Remove it"],
    ["half of a character", "Ann\ud83d", "it holds half of a character. Is the encoding that of the file?"],
  ])("rejects %s with a clear reason", async (_what, name, reason) => {
    const { rejected } = await store("unstorable", [source("list"), person("ann", { name })]);
    expect(rejected).toEqual([`ann: ${reason}`]);
  });

  it("waits for another import of the same dataset", async () => {
    const statements = [source("list"), person("ann"), meeting("talks", { participants: ["ann"] })];
    let waited = 0;
    const onWait = () => {
      waited += 1;
    };
    const [one, other] = await Promise.all([
      store("at-once", statements, { onWait }),
      store("at-once", statements, { onWait }),
    ]);
    expect([one.total, other.total].map(({ created, unchanged }) => [created, unchanged])).toEqual([
      [3, 0],
      [0, 3],
    ]);
    expect(waited).toBe(1);
  });

  it("stores everything or nothing with `atomic`", async () => {
    const statements = [source("list"), person("ann"), meeting("talks", { participants: ["nobody"] })];
    await expect(store("whole", statements, { atomic: true, batchSize: 1 })).rejects.toThrow(
      'meeting "talks" cannot be stored: no person or organisation of this dataset, in the input or stored, has the key "nobody".',
    );
    expect(await versions("whole")).toBeNull();
  });

  it("checks the citations of rows that SQL writes directly", async () => {
    const uncited = database.db.transaction().execute((trx) =>
      sql`with known as (select dataset_id from actor limit 1), added as (
          insert into actor (id, kind, dataset_id, key, name, fingerprint)
          select gen_random_uuid(), 'PERSON', dataset_id, 'by-hand', 'By hand', '' from known returning id)
        insert into person (id) select id from added`.execute(trx),
    );
    await expect(uncited).rejects.toThrow('actor "by-hand" has no citation');
    await store("by-hand", [source("list"), person("ann")]);
    await expect(
      sql`delete from citation where actor_id = (
        select a.id from actor a join dataset d on d.id = a.dataset_id where d.slug = 'by-hand')`.execute(database.db),
    ).rejects.toThrow('the citation of actor "ann" is the last one of what it supports');
  });
});
