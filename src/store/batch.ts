import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { keyOf } from "../ids/uuid.js";
import { keepMerges, takeOut } from "../merging/groups.js";
import { settleWritten } from "../merging/settle-written.js";
import type { Reference } from "../statements/references.js";
import type { KnownKeys } from "./known-keys.js";
import type { Outcome } from "./outcome.js";
import type { Prepared } from "./prepare.js";
import { organizationRows, personRows } from "./rows/actor.js";
import type { Keys } from "./rows/keys.js";
import { agreementRows, allegationRows, meetingRows, milestoneRows } from "./rows/record.js";
import type { Rows, Stated } from "./rows/rows.js";
import { sourceRows, topicRows } from "./rows/source.js";
import type { StatedKeys } from "./stated-keys.js";
import { readStored, type StoredStatement } from "./stored-statements.js";
import { nameOf, withoutUnresolved } from "./unresolved.js";
import { type Change, writeChanges } from "./write.js";

/** The dataset in which statements are stored. */
export interface Destination {
  readonly slug: string;
  readonly datasetId: string;
  /** The author of the revisions: `import gdelt`. */
  readonly by: string;
  /** The keys stated in this import. */
  readonly stated: StatedKeys;
}

/**
 * Stores a batch of statements, which may refer to each other in any order. Statements with references that are neither in
 * the batch nor stored get the outcome `waiting`.
 */
export async function storeTogether(
  db: Kysely<DB>,
  statements: readonly Prepared[],
  destination: Destination,
  known: KnownKeys,
): Promise<Outcome[]> {
  await keepMerges(db);
  const stored = await readStored(db, statements, destination.datasetId);
  const { fit, outcomes } = await withoutUnresolved(db, statements, known);
  const statedBefore = await ofAnotherKind(db, fit, stored, destination.stated);
  const at = new Date();
  const changes: Change[] = [];
  const replaced: StoredStatement[] = [];
  for (const prepared of fit) {
    const before = stored.get(nameOf(prepared));
    const isReplacing = before !== undefined && before.id !== prepared.id;
    if (isReplacing && statedBefore.has(before.id)) {
      outcomes.push({
        prepared,
        kind: "rejected",
        reason: "its key stands for something of another kind in this input",
      });
      continue;
    }
    if (isReplacing) replaced.push(before);
    const change = changeBy(prepared, before, destination, known, at);
    if (change) changes.push(change);
    outcomes.push({ prepared, kind: change === undefined ? "unchanged" : change.isKnown ? "updated" : "created" });
  }
  await removeReplaced(db, replaced);
  if (changes.length > 0) {
    await writeChanges(db, changes, destination.datasetId);
    await indexChanged(db, changes);
    // Check deferred constraints now, while it is known which statements were written.
    await sql`set constraints all immediate`.execute(db);
    await sql`set constraints all deferred`.execute(db);
  }
  return outcomes;
}

/** Returns the rows to write for a statement; undefined if the database already contains it unchanged. */
function changeBy(
  prepared: Prepared,
  before: StoredStatement | undefined,
  destination: Destination,
  known: KnownKeys,
  at: Date,
): Change | undefined {
  const { id, fingerprint } = prepared;
  const isKnown = before?.id === id;
  if (isKnown && before.fingerprint === fingerprint) return undefined;
  const rows = rowsOf(prepared, destination, known, at);
  if (isKnown && isSameTopic(rows, before)) return undefined;
  return { id, isKnown, rows: withRevision(rows, prepared, before, destination, at) };
}

function keysOf({ slug, datasetId }: Destination, known: KnownKeys): Keys {
  const find = (to: Reference["to"]) => (key: string) => {
    const id = known.find({ to, key });
    if (id === undefined) throw new Error(`The reference to ${to} ${key} was not looked up.`);
    return id;
  };
  return {
    dataset: datasetId,
    source: find("source"),
    actor: find("actor"),
    record: find("record"),
    part: (kind, owner, key) => keyOf(slug, kind, owner, key),
    citation: (target, rank) => keyOf(slug, "citation", target, String(rank)),
  };
}

function rowsOf({ statement, id, fingerprint }: Prepared, destination: Destination, known: KnownKeys, at: Date): Rows {
  const stated = <Entry>(entry: Entry): Stated<Entry> => ({
    id,
    key: statement.key,
    entry,
    fingerprint,
    keys: keysOf(destination, known),
    at,
  });
  switch (statement.kind) {
    case "source":
      return sourceRows(stated(statement.entry));
    case "topic":
      return topicRows(stated(statement.entry));
    case "person":
      return personRows(stated(statement.entry));
    case "organization":
      return organizationRows(stated(statement.entry));
    case "meeting":
      return meetingRows(stated(statement.entry));
    case "agreement":
      return agreementRows(stated(statement.entry));
    case "allegation":
      return allegationRows(stated(statement.entry));
    case "milestone":
      return milestoneRows(stated(statement.entry));
  }
}

/** Compares a stated topic with the stored one. All datasets share topics, so they have no fingerprint. */
function isSameTopic({ topic: [stated] = [] }: Rows, { topic: stored }: StoredStatement): boolean {
  if (stated === undefined || stored === null) return false;
  const { name, description, broaderId } = stated;
  return (
    name === stored.name &&
    (description ?? stored.description) === stored.description &&
    (broaderId ?? stored.broaderId) === stored.broaderId
  );
}

function withRevision(
  rows: Rows,
  { id, content }: Prepared,
  before: StoredStatement | undefined,
  { slug, by }: Destination,
  at: Date,
): Rows {
  const [record] = rows.record ?? [];
  if (!record) return rows;
  const isKnown = before?.id === id;
  const number = isKnown ? before.revision + 1 : 1;
  return {
    ...rows,
    record: [{ ...record, revision: number }],
    revision: [
      {
        id: keyOf(slug, "revision", id, String(number)),
        recordId: id,
        number,
        kind: isKnown ? "UPDATED" : "CREATED",
        at,
        by,
        content,
      },
    ],
  };
}

/** Returns the ids of rows stored under a statement's key with another kind that were stated in the same import. */
async function ofAnotherKind(
  db: Kysely<DB>,
  statements: readonly Prepared[],
  stored: ReadonlyMap<string, StoredStatement>,
  stated: StatedKeys,
): Promise<Set<string>> {
  const others = statements.flatMap((prepared) => {
    const before = stored.get(nameOf(prepared));
    return before && before.id !== prepared.id ? [before.id] : [];
  });
  return new Set((await stated.fingerprints(db, others)).keys());
}

/** Removes rows whose keys are now used for another kind. */
async function removeReplaced(db: Kysely<DB>, replaced: readonly StoredStatement[]): Promise<void> {
  for (const table of ["actor", "record"] as const) {
    const ids = replaced.filter((stored) => stored.table === table).map(({ id }) => id);
    if (table === "actor") await takeOut(db, ids);
    if (ids.length > 0) await db.deleteFrom(table).where("id", "in", ids).execute();
  }
}

/** Applies merges to the changed rows, and updates the involvement index of changed records and of the records of changed actors. */
async function indexChanged(db: Kysely<DB>, changes: readonly Change[]): Promise<void> {
  const written = (table: "record" | "actor" | "source") =>
    changes.filter(({ rows }) => rows[table]).map(({ id }) => id);
  await settleWritten(db, { records: written("record"), actors: written("actor"), sources: written("source") });
  const plain = changes.filter(isPlain).map(({ id }) => id);
  if (plain.length > 0) await sql`select add_involvement(${plain}::uuid[])`.execute(db);
  const records = changes.filter((change) => change.rows.record && !isPlain(change)).map(({ id }) => id);
  const actors = changes.filter(({ isKnown, rows }) => isKnown && rows.actor).map(({ id }) => id);
  if (records.length + actors.length === 0) return;
  await sql`select index_involvement(array(
    select record_id from record_actor where actor_id in (
      select coalesce(merged_into, id) from actor where id = any (${actors}::uuid[]))
    union select unnest(${records}::uuid[])))`.execute(db);
}

/** Whether a change is a new record with the initial status. */
function isPlain({ isKnown, rows: { record, allegation, allegationResponse, assessment } }: Change): boolean {
  const isAnswered = [allegationResponse, assessment].some((answers) => answers && answers.length > 0);
  const isRetracted = allegation?.some(({ retracted }) => retracted !== null && retracted !== undefined);
  return record !== undefined && !isKnown && !isAnswered && !isRetracted;
}
