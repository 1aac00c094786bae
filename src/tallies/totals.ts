import { type RawBuilder, sql } from "kysely";
import type { RecordKind, RecordRole } from "../generated/db.js";
import { type Circle, isOf } from "./circle.js";

// SQL expressions for numbers of records, read from the tallies.

/** The number of records of a kind, or of all kinds, in a circle or on one side of it. */
export function totalOf(
  circle: Circle,
  kind: RecordKind | null,
  side: "NUMBER" | "CLAIMED" | "ACCUSED" = "NUMBER",
): RawBuilder<number> {
  return sql<number>`(
    select coalesce(sum(count), 0)::int from exact_tally where ${isOf(circle)} and dimension = ${sql.lit(side)}${ofKind(kind)})`;
}

/** The number of allegations in which one country accuses another. */
export function totalOfClaims(claimant: RawBuilder<string>, accused: RawBuilder<string>): RawBuilder<number> {
  return sql<number>`(
    select coalesce(sum(count), 0)::int from exact_tally
    where one_id = ${claimant}::uuid and other_id = ${accused}::uuid and dimension = 'CLAIMED')`;
}

/** The number of records that involve an actor other than a country, or that cite a source. */
export function totalOfSubject(
  subject: "ACTOR" | "CLAIMANT" | "ACCUSED" | "SOURCE",
  key: RawBuilder<string>,
  kind: RecordKind | null,
): RawBuilder<number> {
  return sql<number>`(
    select coalesce(sum(count), 0)::int from exact_subject_tally
    where subject = ${sql.lit(subject)} and kind = any (${kinds(kind)}) and subject_id = ${key}::uuid and dimension = 'NUMBER')`;
}

/** About how many records involve an actor, without those not yet counted in the tallies: enough to choose whose records to read. */
export function aboutHowMany(actor: RawBuilder<string>): RawBuilder<number> {
  return sql<number>`(
    (select coalesce(sum(count), 0) from tally
      where one_id = ${actor}::uuid and other_id = ${actor}::uuid and dimension = 'NUMBER')
    + (select coalesce(sum(count), 0) from subject_tally
      where subject = 'ACTOR' and kind = any (${kinds(null)}) and subject_id = ${actor}::uuid and dimension = 'NUMBER'))`;
}

/** The number of a dataset's records. */
export function totalOfDataset(dataset: RawBuilder<string>): RawBuilder<number> {
  return sql<number>`(
    select coalesce(sum(count), 0)::int from exact_tally
    where ${isOf({ of: "everything" })} and dimension = 'NUMBER' and dataset_id = ${dataset}::uuid)`;
}

/** The number of records about a topic or a narrower one. */
export function totalOfTopic(topic: RawBuilder<string>, kind: RecordKind | null): RawBuilder<number> {
  return sql<number>`(
    select coalesce(sum(count), 0)::int from exact_tally
    where ${isOf({ of: "everything" })} and dimension = 'TOPIC' and value = ${topic}::text${ofKind(kind)})`;
}

/** Returns the side of a tally for a role; null if tallies do not distinguish that role. */
export function sideOfRole(role: RecordRole | undefined): "NUMBER" | "CLAIMED" | "ACCUSED" | null {
  if (role === undefined) return "NUMBER";
  return role === "CLAIMANT" ? "CLAIMED" : role === "ACCUSED" ? "ACCUSED" : null;
}

function ofKind(kind: RecordKind | null) {
  return kind ? sql` and kind = ${sql.lit(kind)}` : sql``;
}

function kinds(kind: RecordKind | null) {
  return kind ? sql`array[${sql.lit(kind)}]::record_kind[]` : sql`enum_range(null::record_kind)`;
}
