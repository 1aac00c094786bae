import { type Insertable, type Kysely, sql } from "kysely";
import { copyRows, snakeCase } from "../database/copy.js";
import type { DB, Topic } from "../generated/db.js";
import { insertRows } from "./insert.js";
import { ACTOR_PARTS } from "./rows/actor.js";
import { KIND_TABLES, RECORD_PARTS } from "./rows/record.js";
import type { Rows } from "./rows/rows.js";

/** What is to be written of a statement. */
export interface Change {
  readonly id: string;
  /** Whether the database holds it, but otherwise. */
  readonly isKnown: boolean;
  readonly rows: Rows;
}

/**
 * Writes what statements say: new rows by COPY, changed ones in their place. The parts of what is changed are removed and
 * written anew. Foreign keys decide the order: actors, sources that they publish, records, citations of all.
 *
 * @param datasetId the dataset that states it; what another dataset or a user cites for the same stays
 */
export async function writeChanges(db: Kysely<DB>, changes: readonly Change[], datasetId: string): Promise<void> {
  const known = changes.filter(({ isKnown }) => isKnown).map(({ id }) => id);
  await writeTopics(db, rowsOf(changes, "topic"));
  for (const table of ["actor", "person", "organization", "source"] as const) await writeRows(db, changes, table);
  if (known.length > 0) await removeParts(db, known, changes, datasetId);
  for (const [table] of ACTOR_PARTS) await copyRows(db, table, rowsOf(changes, table));
  await writeRecords(db, changes);
  for (const table of KIND_TABLES) await writeRows(db, changes, table);
  for (const [table] of RECORD_PARTS) await copyRows(db, table, rowsOf(changes, table));
  await copyRows(db, "citation", rowsOf(changes, "citation"));
  await copyRows(db, "revision", rowsOf(changes, "revision"));
}

function rowsOf<Table extends keyof DB>(changes: readonly Change[], table: Table): Insertable<DB[Table]>[] {
  return changes.flatMap(({ rows }): readonly Insertable<DB[Table]>[] => rows[table] ?? []);
}

async function writeRows<Table extends keyof DB & string>(
  db: Kysely<DB>,
  changes: readonly Change[],
  table: Table,
): Promise<void> {
  const [changed, added] = [true, false].map((isKnown) =>
    rowsOf(
      changes.filter((change) => change.isKnown === isKnown),
      table,
    ),
  );
  await copyRows(db, table, added ?? []);
  await insertRows(db, table, changed ?? [], "update");
}

/** Topics are shared by all datasets: what one does not state of a topic stays as others do. */
async function writeTopics(db: Kysely<DB>, topics: readonly Insertable<Topic>[]): Promise<void> {
  if (topics.length === 0) return;
  // In one order, as all datasets write them: imports of two could wait for each other for ever.
  const inOrder = topics.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  await db
    .insertInto("topic")
    .values(inOrder)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet(({ fn, ref }) => ({
        name: ref("excluded.name"),
        description: fn.coalesce("excluded.description", "topic.description"),
        broaderId: fn.coalesce("excluded.broaderId", "topic.broaderId"),
      })),
    )
    .execute();
}

async function removeParts(
  db: Kysely<DB>,
  ids: readonly string[],
  changes: readonly Change[],
  datasetId: string,
): Promise<void> {
  const parts = [...ACTOR_PARTS, ...RECORD_PARTS];
  const citations = rowsOf(changes, "citation").map(({ id }) => id);
  for (const owner of ["actor_id", "record_id"]) {
    await sql`delete from citation where ${sql.ref(owner)} = any (${ids}::uuid[])
      and (id = any (${citations}::uuid[]) or source_id in (select id from source where dataset_id = ${datasetId}))`.execute(
      db,
    );
  }
  for (const [table, owner] of parts) {
    const owned =
      table === "position"
        ? // A person's positions go with whom it was merged into, and are stated by its own.
          sql`(stated_person_id = any (${ids}::uuid[]) or stated_person_id is null and person_id = any (${ids}::uuid[]))
            and dataset_id = ${datasetId}`
        : sql`${sql.ref(owner)} = any (${ids}::uuid[])`;
    await sql`delete from ${sql.table(table)} where ${owned}`.execute(db);
  }
}

/** Records go by way of a staging table, so that the words by which they are found are written with them. */
async function writeRecords(db: Kysely<DB>, changes: readonly Change[]): Promise<void> {
  const records = changes.flatMap(({ rows: { record = [], allegation: [allegation] = [], meeting: [meeting] = [] } }) =>
    record.map((row) => ({
      ...row,
      claim: allegation?.claim ?? null,
      quote: allegation?.quote ?? null,
      place: meeting?.placeName ?? null,
    })),
  );
  const [first] = changes.flatMap(({ rows: { record = [] } }) => record);
  if (!first) return;
  const columns = Object.keys(first).map(snakeCase);
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const updated = columns.filter((column) => column !== "id");
  const conflict = changes.some(({ isKnown, rows }) => isKnown && rows.record)
    ? sql`on conflict (id) do update set words = excluded.words,
        ${sql.join(updated.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`
    : sql``;
  await sql`create temporary table staged_record on commit drop as
    select ${list}, summary as claim, summary as quote, summary as place from record with no data`.execute(db);
  await copyRows(db, "record", records, "staged_record");
  await sql`insert into record (${list}, words)
    select ${list}, record_words(title, summary, claim, place, quote) from staged_record ${conflict}`.execute(db);
  await sql`drop table staged_record`.execute(db);
}
