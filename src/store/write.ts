import { type Insertable, type Kysely, sql } from "kysely";
import { type Copy, copyAll, copyOf, snakeCase } from "../database/copy.js";
import { insertRows } from "../database/insert.js";
import type { DB, Topic } from "../generated/db.js";
import { ACTOR_PARTS } from "./rows/actor.js";
import { KIND_TABLES, RECORD_PARTS } from "./rows/record.js";
import type { Rows } from "./rows/rows.js";

/** The rows to write for a statement. */
export interface Change {
  readonly id: string;
  /** Whether the database contains an earlier version. */
  readonly isKnown: boolean;
  readonly rows: Rows;
}

/**
 * Writes the rows of statements: new ones by COPY, changed ones by upsert. The parts of changed entries are deleted and
 * written again. The order follows from foreign keys: actors, the sources that they publish, records, citations of all.
 *
 * @param datasetId the dataset of the statements; citations of the same entries by other datasets or users stay
 */
export async function writeChanges(db: Kysely<DB>, changes: readonly Change[], datasetId: string): Promise<void> {
  const added = changes.filter(({ isKnown }) => !isKnown);
  const changed = changes.filter(({ isKnown }) => isKnown);
  await writeTopics(db, rowsOf(changes, "topic"));
  await copyAll(db, copiesOf(added, ACTOR_TABLES));
  for (const table of ACTOR_TABLES) await insertRows(db, table, rowsOf(changed, table), "update");
  if (changed.length > 0) await removeParts(db, changed, changes, datasetId);
  await copyAll(db, copiesOf(changes, namesOf(ACTOR_PARTS)));
  await writeRecords(db, changes);
  await copyAll(db, copiesOf(added, KIND_TABLES));
  for (const table of KIND_TABLES) await insertRows(db, table, rowsOf(changed, table), "update");
  await copyAll(db, copiesOf(changes, [...namesOf(RECORD_PARTS), "citation", "revision"]));
}

const ACTOR_TABLES = ["actor", "person", "organization", "source"] as const;

function namesOf<Table>(parts: readonly (readonly [table: Table, owner: string])[]): Table[] {
  return parts.map(([table]) => table);
}

/** Yields the copies lazily, one at a time. */
function* copiesOf(changes: readonly Change[], tables: readonly (keyof DB & string)[]): Generator<Copy | undefined> {
  for (const table of tables) yield copyOf(table, rowsOf(changes, table));
}

function rowsOf<Table extends keyof DB>(changes: readonly Change[], table: Table): Insertable<DB[Table]>[] {
  const found: Insertable<DB[Table]>[] = [];
  for (const { rows } of changes) {
    const own: readonly Insertable<DB[Table]>[] | undefined = rows[table];
    if (own) found.push(...own);
  }
  return found;
}

/** Upserts topics, which all datasets share: properties that this dataset does not state stay as others state them. */
async function writeTopics(db: Kysely<DB>, topics: readonly Insertable<Topic>[]): Promise<void> {
  if (topics.length === 0) return;
  // In a fixed order, because all datasets write topics: concurrent imports could deadlock otherwise.
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
  changed: readonly Change[],
  changes: readonly Change[],
  datasetId: string,
): Promise<void> {
  const ids = changed.map(({ id }) => id);
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
        ? // A merged person's positions belong to its canonical actor, but are stated by the person's own dataset.
          sql`(stated_person_id = any (${ids}::uuid[]) or stated_person_id is null and person_id = any (${ids}::uuid[]))
            and dataset_id = ${datasetId}`
        : sql`${sql.ref(owner)} = any (${ids}::uuid[])`;
    await sql`delete from ${sql.table(table)} where ${owned}`.execute(db);
  }
}

/** Writes records through a staging table, so that their search words are computed in the same statement. */
async function writeRecords(db: Kysely<DB>, changes: readonly Change[]): Promise<void> {
  const records = changes.flatMap(({ rows }) =>
    (rows.record ?? []).map((row) => ({
      ...row,
      claim: rows.allegation?.[0]?.claim ?? null,
      quotes: quotesOf(rows),
      place: rows.meeting?.[0]?.placeName ?? null,
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
    select ${list}, summary as claim, summary as quotes, summary as place from record with no data`.execute(db);
  await copyAll(db, [copyOf("record", records, "staged_record")]);
  await sql`insert into record (${list}, words)
    select ${list}, record_words(title, summary, claim, place, quotes) from staged_record ${conflict}`.execute(db);
  await sql`drop table staged_record`.execute(db);
}

/** Returns the quotes of a record and the texts of its parts, joined as the database function `quotes_of_record` does. */
function quotesOf({ allegation = [], allegationResponse = [], assessment = [], citation = [] }: Rows): string | null {
  const cited = citation.toSorted((one, other) => (one.rank ?? 1) - (other.rank ?? 1) || (one.id < other.id ? -1 : 1));
  const texts = [
    ...allegation.map(({ quote }) => quote),
    ...allegationResponse.flatMap(({ statement, quote }) => [statement, quote]),
    ...assessment.map(({ note }) => note),
    ...cited.map(({ quote }) => quote),
  ];
  return texts.filter(Boolean).join(" ") || null;
}
