import { type Kysely, sql } from "kysely";
import { all, type Condition } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { COUNTRIES_DATASET } from "../ids/uuid.js";
import { mergeLines } from "../merging/stated-merges.js";
import type { MergeLine } from "../statements/lines.js";
import type { StatementKind } from "../statements/statement.js";
import { inOrderOfReferences } from "./dataset-order.js";
import { pages } from "./pages.js";
import { KINDS_OF_RECORDS, type Selection, selectedRecords } from "./selection.js";
import { ENTRIES } from "./stated.js";

/** A dataset, followed by its statements; one of these; or, at the end, a merge of actors. */
export type StatementLine =
  | { readonly kind: "dataset"; readonly key: string; readonly entry: { title: string; [property: string]: unknown } }
  | { readonly kind: StatementKind; readonly key: string; readonly entry: Record<string, unknown> }
  | MergeLine;

/**
 * Generates all statements of the datasets in an order in which they can be imported: each dataset after those that it
 * refers to, and rows after those that they refer to, as far as possible. Merges of actors follow, unless records are
 * filtered. The same content gives the same lines. Countries are left out, since every database has them.
 */
export async function* statementLines(db: Kysely<DB>, selection: Selection): AsyncGenerator<StatementLine> {
  const datasets = await db
    .selectFrom("dataset")
    .select(["id", "slug", "title", "description", "licence", "url"])
    .where("slug", selection.dataset === undefined ? "<>" : "=", selection.dataset ?? COUNTRIES_DATASET)
    .execute();
  const isWhole = selection.dataset === undefined && selection.filter === undefined;
  for (const [index, { id, slug, title, ...told }] of (await inOrderOfReferences(db, datasets)).entries()) {
    yield { kind: "dataset", key: slug, entry: { title, ...withoutNulls(told) } };
    // Datasets share topics: each has the topics of its records, and the first one also those that no record has.
    if (isWhole && index === 0) yield* linesOf(db, UNUSED_TOPICS, {}, id);
    for (const part of PARTS) yield* linesOf(db, part, { ...selection, dataset: slug }, id);
  }
  if (selection.filter === undefined) yield* mergeLines(db, selection.dataset);
}

async function* linesOf(
  db: Kysely<DB>,
  part: Part,
  selection: Selection,
  dataset: string,
): AsyncGenerator<StatementLine> {
  const statement = part.statement(selection, sql`${dataset}::uuid`);
  for await (const { kind, key, entry } of pages<StatedRow>(db, `${part.table}.id`, statement)) {
    yield { kind, key, entry: withoutNulls(entry) };
  }
}

interface StatedRow {
  readonly id: string;
  readonly kind: StatementKind;
  readonly key: string;
  readonly entry: object;
}

type Statement = Parameters<typeof pages<StatedRow>>[2];
type Uuid = ReturnType<typeof sql>;

interface Part {
  readonly table: "topic" | "source" | "actor" | "record";
  readonly statement: (selection: Selection, datasetId: Uuid) => Statement;
}

const PARTS: readonly Part[] = [
  part("topic", "topic", (selection) => sql<boolean>`topic.id in (${topicsOf(selection)})`),
  part("source", "source", (selection, id) =>
    all([ofSources(selection, id), sql<boolean>`source.publisher_id is null`]),
  ),
  part("organization", "actor", ofActors),
  part("source", "source", (selection, id) =>
    all([ofSources(selection, id), sql<boolean>`source.publisher_id is not null`]),
  ),
  part("person", "actor", ofActors),
  ...(["agreement", "meeting", "milestone", "allegation"] as const).map((kind) =>
    part(kind, "record", (selection) => selectedRecords(selection)),
  ),
];

const UNUSED_TOPICS = part("topic", "topic", (all) => sql<boolean>`topic.id not in (${topicsOf(all)})`);

function part(
  kind: StatementKind,
  table: Part["table"],
  condition: (selection: Selection, datasetId: Uuid) => Condition,
): Part {
  const key = table === "topic" ? sql`topic.slug` : sql`${sql.table(table)}.key`;
  const joined = table === "actor" ? sql`join ${sql.table(kind)} on ${sql.ref(`${kind}.id`)} = actor.id` : sql``;
  const kinds = table === "record" ? KINDS_OF_RECORDS : sql``;
  const ofKind = table === "record" ? sql`and record.kind = ${kind.toUpperCase()}::record_kind` : sql``;
  return {
    table,
    statement: (selection, datasetId) => (after, inOrder) =>
      sql<StatedRow>`
      select ${sql.ref(`${table}.id`)}, ${kind} as kind, ${key} as key, ${ENTRIES[kind]} as entry
      from ${sql.table(table)} ${joined} ${kinds}
      where ${condition(selection, datasetId)} ${ofKind} and ${after} ${inOrder}`,
  };
}

/** The actors of a dataset; if records are filtered, only those that the records involve, and those that these depend on. */
function ofActors(selection: Selection, datasetId: Uuid): Condition {
  if (selection.filter === undefined) return sql<boolean>`actor.dataset_id = ${datasetId}`;
  return sql<boolean>`actor.dataset_id = ${datasetId} and actor.id in (${actorsOf(selection)})`;
}

function ofSources(selection: Selection, datasetId: Uuid): Condition {
  if (selection.filter === undefined) return sql<boolean>`source.dataset_id = ${datasetId}`;
  return sql<boolean>`source.dataset_id = ${datasetId} and source.id in (
    select source_id from citation where record_id in (${recordsOf(selection)}) or actor_id in (${actorsOf(selection)})
      or position_id in (select position.id from position where person_id in (${actorsOf(selection)})))`;
}

function recordsOf(selection: Selection) {
  return sql`select record.id from record ${KINDS_OF_RECORDS} where ${selectedRecords(selection)}`;
}

/** Actors involved in the records, publishers of cited sources, and their organisations, parents and merged actors. */
function actorsOf(selection: Selection) {
  return sql`
    with recursive involved as (
      select actor_id as id from record_actor where record_id in (${recordsOf(selection)})
      union select publisher_id from source where publisher_id is not null
        and id in (select source_id from citation where record_id in (${recordsOf(selection)}))
      union select linked.id from involved join lateral (
        select organization_id as id from position where person_id = involved.id and organization_id is not null
        union all select id from actor where merged_into = involved.id
        union all select parent_id from organization where id = involved.id and parent_id is not null
        union all select publisher_id from source join citation on citation.source_id = source.id
          where citation.actor_id = involved.id and publisher_id is not null) as linked on true
    ) select id from involved`;
}

/** The topics of a dataset's records, and their broader topics. */
function topicsOf(selection: Selection) {
  return sql`
    with recursive used as (
      select topic_id as id from record_topic where record_id in (${recordsOf(selection)})
      union select topic.broader_id from topic join used on used.id = topic.id where topic.broader_id is not null
    ) select id from used`;
}

/** Removes null properties: values that are not stated are left out. */
function withoutNulls(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value, (_name, inner: unknown) => (inner === null ? undefined : inner)));
}
