import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { Dossier } from "../../src/dossier/format.js";
import { mergeActors, unmergeActors } from "../../src/merging/merge.js";
import { keyOfStatement } from "../../src/store/keys.js";
import { loadDossier } from "../../src/store/load-dossier.js";
import { storeStatements } from "../../src/store/store.js";
import { meeting, source } from "../store/statements.js";
import { emptyDatabase } from "../support/database.js";
import { everything } from "../support/everything.js";
import { dossier, LIST, OTHER } from "./dossiers.js";

const BY = { by: "Ann" };
const kim = keyOfStatement("list", "person", "kim");
const kimm = keyOfStatement("other", "person", "kimm");
const kimC = keyOfStatement("other", "person", "kim-c");
const bank = keyOfStatement("list", "organization", "bank");
const banque = keyOfStatement("other", "organization", "banque");

/** Tables that record times and authors of changes, and those about datasets. */
const MOMENTS = ["dataset", "revision", "actor_merge", "actor_apart", "kysely_migration"];

/** Returns the content of the database, without the times and the numbers of revisions. */
async function held(database: Database) {
  const tables = await everything(database, { tables: MOMENTS });
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows
        .map((row) =>
          row
            .replace(/"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.\d]*\+\d\d"?/g, "…")
            .replace(/,(MEETING|AGREEMENT|ALLEGATION|MILESTONE),\d+,/, ",$1,"),
        )
        .sort(),
    ]),
  );
}

async function merged(list: Dossier, other: Dossier): Promise<Database> {
  const database = await emptyDatabase();
  await loadDossier(database, list);
  await loadDossier(database, other);
  await mergeAll(database);
  return database;
}

async function mergeAll({ db }: Database) {
  await mergeActors(db, kim, [kimm, kimC], BY);
  await mergeActors(db, bank, [banque], BY);
}

/** The same dossiers with many changes. */
const CHANGED_LIST: Dossier = {
  ...LIST,
  people: {
    ...LIST.people,
    kim: { ...(LIST.people.kim as Dossier["people"][string]), name: "KIM Chul", born: "1949", nationalities: ["SY"] },
  },
};
const CHANGED_OTHER: Dossier = {
  ...OTHER,
  people: {
    ...OTHER.people,
    kimm: {
      ...(OTHER.people.kimm as Dossier["people"][string]),
      aliases: ["Kim the banker"],
      description: undefined,
      born: undefined,
      nationalities: ["IR"],
    },
  },
  meetings: {
    ...OTHER.meetings,
    dinner: {
      ...(OTHER.meetings.dinner as Dossier["meetings"][string]),
      participants:
        dossier("other", {
          meetings: {
            dinner: { title: "x", type: "OTHER", participants: [{ actor: "kimm" }, { actor: "kim-c", title: "Host" }] },
          },
          people: { kimm: { name: "x" }, "kim-c": { name: "x" } },
        }).meetings.dinner?.participants ?? [],
    },
  },
};

describe("datasets whose actors are merged", () => {
  let database: Database;
  beforeAll(async () => {
    database = await merged(LIST, OTHER);
  });
  afterAll(() => database.close());

  it("change nothing when they are loaded again", async () => {
    const before = await everything(database);
    expect(await loadDossier(database, LIST)).toMatchObject({ created: 0, updated: 0, removed: 0 });
    expect(await loadDossier(database, OTHER)).toMatchObject({ created: 0, updated: 0, removed: 0 });
    expect(await everything(database)).toEqual(before);
  });

  it("have the same result if they are changed after the merge or before", async () => {
    await loadDossier(database, CHANGED_OTHER);
    await loadDossier(database, CHANGED_LIST);
    const fresh = await merged(CHANGED_LIST, CHANGED_OTHER);
    const expected = await held(fresh);
    await fresh.close();
    expect(await held(database)).toEqual(expected);
  });

  it("are exactly what they state once the merges are undone", async () => {
    await unmergeActors(database.db, [kimm, kimC, banque], BY);
    const plain = await emptyDatabase();
    await loadDossier(plain, CHANGED_LIST);
    await loadDossier(plain, CHANGED_OTHER);
    const expected = await held(plain);
    await plain.close();
    expect(await held(database)).toEqual(expected);
  });
});

describe("an actor that its dataset no longer states", () => {
  it("leaves its merges, and the others stay merged", async () => {
    const database = await merged(LIST, OTHER);
    const third = dossier("third", { people: { kim: { name: "Kim III" } } });
    await loadDossier(database, third);
    await mergeActors(database.db, kim, [keyOfStatement("third", "person", "kim")], BY);
    // Removes the actor into which the others were merged.
    const { kim: _kim, ...people } = LIST.people;
    const { talks: _talks, ...meetings } = LIST.meetings;
    const { removed } = await loadDossier(database, { ...LIST, people, meetings });
    expect(removed).toBe(2);
    const { rows } = await sql<{ name: string; shown: string | null }>`
      select actor.name, shown.name as shown from actor left join actor shown on shown.id = actor.merged_into
      where actor.name ilike 'kim%' order by 1`.execute(database.db);
    expect(new Set(rows.map(({ shown }) => shown).filter((shown) => shown !== null)).size).toBe(1);
    expect(rows.filter(({ shown }) => shown === null)).toHaveLength(1);
    // Everything is as if the actor had never existed.
    const left = await emptyDatabase();
    await loadDossier(left, { ...LIST, people, meetings });
    await loadDossier(left, OTHER);
    await loadDossier(left, third);
    await unmergeActors(
      database.db,
      (await database.db.selectFrom("actorMerge").select("mergedId").execute()).map(({ mergedId }) => mergedId),
      BY,
    );
    expect(await held(database)).toEqual(await held(left));
    await Promise.all([database.close(), left.close()]);
  });
});

describe("a merge during an import", () => {
  it("misses nothing that the import writes", async () => {
    const database = await emptyDatabase();
    await loadDossier(database, LIST);
    await loadDossier(database, OTHER);
    const meetings = Array.from({ length: 300 }, (_, number) =>
      meeting(`meeting-${number}`, { participants: ["other:kimm", "list:kim"] }),
    );
    const imported = storeStatements(database, { slug: "many", title: "Many" }, [source("list"), ...meetings], {
      batchSize: 20,
    });
    await mergeActors(database.db, kim, [kimm], BY);
    await unmergeActors(database.db, [kimm], BY);
    await mergeActors(database.db, kim, [kimm], BY);
    await imported;
    const { rows } = await sql<{ shown: string | null; count: number }>`
      select shown.name as shown, count(*)::int as count from participation
        join record on record.id = participation.meeting_id join dataset on dataset.id = record.dataset_id and slug = 'many'
        left join actor shown on shown.id = participation.actor_id
      group by 1 order by 1`.execute(database.db);
    expect(rows).toEqual([
      { shown: "Kim Chol", count: 300 },
      { shown: null, count: 300 },
    ]);
    const involved = await sql<{ count: number }>`
      select count(*)::int as count from record_actor join record on record.id = record_id
      join dataset on dataset.id = record.dataset_id and slug = 'many' where actor_id = ${kim}`.execute(database.db);
    expect(involved.rows).toEqual([{ count: 300 }]);
    await database.close();
  });
});

describe("a merge that fails", () => {
  it("leaves everything as it was", async () => {
    const database = await emptyDatabase();
    await loadDossier(database, LIST);
    await loadDossier(database, OTHER);
    const before = await everything(database);
    await sql`create function fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`.execute(
      database.db,
    );
    await sql`create trigger fail before insert on record_country for each statement execute function fail()`.execute(
      database.db,
    );
    await expect(mergeActors(database.db, kim, [kimm], BY)).rejects.toThrow("no");
    await sql`drop function fail() cascade`.execute(database.db);
    expect(await everything(database)).toEqual(before);
    await database.close();
  });
});
