import { type Insertable, type Kysely, sql } from "kysely";
import { type Copy, copyAll, copyOf, snakeCase } from "../database/copy.js";
import { insertRows } from "../database/insert.js";
import type { DB, Topic } from "../generated/db.js";
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

/** Made one by one, as they are asked for. */
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
        ? // A person's positions go with whom it was merged into, and are stated by its own.
          sql`(stated_person_id = any (${ids}::uuid[]) or stated_person_id is null and person_id = any (${ids}::uuid[]))
            and dataset_id = ${datasetId}`
        : sql`${sql.ref(owner)} = any (${ids}::uuid[])`;
    await sql`delete from ${sql.table(table)} where ${owned}`.execute(db);
  }
}

/** Records go by way of a staging table, so that the words by which they are found are written with them. */
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

/** What is quoted of a record and said in its parts, as `quotes_of_record` of the database puts it together. */
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
