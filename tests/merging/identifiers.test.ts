import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { findDuplicates } from "../../src/duplicates/find-duplicates.js";
import { mergeActors, unmergeActors } from "../../src/merging/merge.js";
import type { Statement } from "../../src/statements/statement.js";
import { keyOfStatement } from "../../src/store/keys.js";
import type { StoreOptions } from "../../src/store/options.js";
import { storeStatements } from "../../src/store/store.js";
import { meeting, person, source } from "../store/statements.js";
import { emptyDatabase } from "../support/database.js";

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});
afterEach(() => database.close());

const BY = { by: "Ann" };

/** Stores people with their identifiers, written `scheme:value`. */
async function store(slug: string, people: Record<string, readonly string[]>, options: StoreOptions = {}) {
  const statements: Statement[] = [
    source("list"),
    ...Object.entries(people).map(([key, identifiers]) =>
      person(key, {
        name: key,
        identifiers: identifiers.map((identifier) => {
          const [scheme, value] = identifier.split(":");
          return { scheme, value };
        }),
      }),
    ),
  ];
  let merged = 0;
  const { total } = await storeStatements(database, { slug, title: slug }, statements, {
    ...options,
    onMerge: (count) => {
      merged = count;
    },
  });
  return { ...total, merged };
}

const key = (slug: string, name: string) => keyOfStatement(slug, "person", name);

/** Returns who is merged into whom, by name, with who did it and why. */
async function merges() {
  const rows = await database.db
    .selectFrom("actorMerge as merge")
    .innerJoin("actor as merged", "merged.id", "merge.mergedId")
    .innerJoin("actor as shown", "shown.id", "merged.mergedInto")
    .select(["merged.name as merged", "shown.name as into", "merge.by", "merge.reason"])
    .orderBy("merged.name")
    .execute();
  return rows.map(({ merged, into, by, reason }) => `${merged} is ${into} (${by}${reason ? `: ${reason}` : ""})`);
}

describe("actors that share an exact identifier", () => {
  it("are merged after an import, into the one that was stored first", async () => {
    expect(await store("one", { ann: ["wikidata:Q1"], ben: ["passport:7"] })).toMatchObject({ merged: 0 });
    expect(await store("two", { anna: ["wikidata:Q1"], benn: ["passport:7"] })).toMatchObject({
      created: 3,
      merged: 1,
    });
    expect(await merges()).toEqual(["anna is ann (identifier: both have the wikidata identifier Q1)"]);
  });

  it("stay merged when both are imported again, which changes nothing", async () => {
    await store("one", { ann: ["wikidata:Q1"] });
    await store("two", { anna: ["wikidata:Q1"] });
    for (const [slug, name] of [
      ["one", "ann"],
      ["two", "anna"],
    ] as const) {
      const again = await store(slug, { [name]: ["wikidata:Q1"] }, { prune: true });
      expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 2, removed: 0, merged: 0 });
    }
    expect(await merges()).toHaveLength(1);
  });

  it("are merged through several identifiers", async () => {
    await store("one", { ann: ["wikidata:Q1"] });
    await store("two", { anna: ["permid:5"] });
    await store("three", { anne: ["wikidata:Q1", "permid:5"], annie: ["permid:5"] });
    expect((await merges()).map((merge) => merge.split(" (")[0])).toEqual([
      "anna is ann",
      "anne is ann",
      "annie is ann",
    ]);
  });

  it("stay separate if another exact scheme distinguishes them", async () => {
    await store("one", { ann: ["wikidata:Q1", "state-department-pocom:ann"] });
    await store("two", { anna: ["wikidata:Q2", "state-department-pocom:ann"] });
    expect(await merges()).toEqual([]);
  });

  it("are not merged by a dry run", async () => {
    await store("one", { ann: ["wikidata:Q1"] });
    expect(await store("two", { anna: ["wikidata:Q1"] }, { dryRun: true })).toMatchObject({ merged: 0 });
    expect(await merges()).toEqual([]);
  });

  it("are merged by the next import if one ended before merging", async () => {
    await store("one", { ann: ["wikidata:Q1"] });
    await store("two", { anna: ["wikidata:Q1"] }, { merge: false });
    expect(await merges()).toEqual([]);
    expect(await store("two", { anna: ["wikidata:Q1"] })).toMatchObject({ unchanged: 2, merged: 1 });
  });
});

it("merging leaves no uncounted records", async () => {
  const noted = () => database.db.selectFrom("uncounted").select("many").execute();
  for (const slug of ["one", "two"]) {
    const ann = person("ann", { identifiers: [{ scheme: "wikidata", value: "Q1" }] });
    const talks = meeting("talks", { participants: ["KP", "ann"] });
    await storeStatements(database, { slug, title: slug }, [source("list"), ann, talks]);
  }
  expect(await merges()).toHaveLength(1);
  expect(await noted()).toEqual([]);
  await unmergeActors(database.db, [key("two", "ann")], BY);
  expect(await noted()).toEqual([]);
  await mergeActors(database.db, key("one", "ann"), [key("two", "ann")], BY);
  expect(await noted()).toEqual([]);
});

describe("actors that someone separated", () => {
  it("are not merged again automatically, not even through a third", async () => {
    await store("one", { ann: ["wikidata:Q1"] });
    await store("two", { anna: ["wikidata:Q1"] });
    await unmergeActors(database.db, [key("two", "anna")], BY);
    await store("two", { anna: ["wikidata:Q1"] });
    expect(await merges()).toEqual([]);
    await store("three", { anne: ["wikidata:Q1"] });
    expect((await merges()).map((merge) => merge.split(" (")[0])).toEqual(["anne is ann"]);
  });

  it("are no longer listed as duplicates, and can be merged by hand", async () => {
    await store("one", { "ann-harper": [] });
    await store("two", { "ann-harper": [] });
    const [one, two] = [key("one", "ann-harper"), key("two", "ann-harper")];
    const found = async () => {
      const listed = await database.db.selectFrom("duplicateCandidate").select("id").execute();
      return listed.length;
    };
    await findDuplicates(database);
    expect(await found()).toBe(1);
    await mergeActors(database.db, one, [two], BY);
    await findDuplicates(database);
    expect(await found()).toBe(0);
    await unmergeActors(database.db, [two], BY);
    await findDuplicates(database);
    expect(await found()).toBe(0);
    await mergeActors(database.db, two, [one], BY);
    expect(await merges()).toEqual(["ann-harper is ann-harper (Ann)"]);
    expect(await database.db.selectFrom("actorApart").selectAll().execute()).toEqual([]);
  });
});
