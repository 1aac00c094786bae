import { type Kysely, type RawBuilder, sql } from "kysely";
import { ACTOR_COLUMNS, selectActors, toActor, toCountry } from "../actor/actor.rows.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import type { DB, RecordRole } from "../generated/db.js";
import { toGlobalId } from "../ids/global-id.js";
import { byId, required } from "../loaders/batched.js";
import { ofType } from "../loaders/find.js";
import { find } from "../lookahead/find.js";
import { related } from "../lookahead/related.js";
import { RECORD_COLUMNS, type RecordRow, selectRecords, toRecord } from "./record.rows.js";

/** Finds the record with a key, of any kind; null if there is none. */
const findRecord = find({
  query: (db, keys) => selectRecords(db).where(sql<boolean>`record.id = any (${keys})`),
  row: toRecord,
  columns: RECORD_COLUMNS,
});

/** How a record is read by its key, joined to rows that refer to it. */
export const recordByKey = {
  query: (db: Kysely<DB>, key: RawBuilder<string>) => selectRecords(db).where(sql<boolean>`record.id = ${key}`),
  row: toRecord,
  columns: RECORD_COLUMNS,
};

/** Returns the record that another row refers to. */
export const recordById = required(findRecord);

/** As `findRecord`, but null if the record is of another kind. */
export function recordOfType<Type extends RecordRow["__typename"]>(type: Type) {
  return ofType(findRecord, type);
}

/** Returns the countries involved in a record, ordered by name. */
export const countriesOf = related({
  query: (db, record) =>
    selectActors(db)
      .innerJoin("recordCountry", "recordCountry.countryId", "actor.id")
      .where(sql<boolean>`record_country.record_id = ${record}`)
      .orderBy("actor.sortName"),
  row: toCountry,
  columns: ACTOR_COLUMNS,
});

/** Lists the actors of a record with their roles, in the order of the source. */
export const listActorsOfRecord = paged({
  of: "actors",
  entries: (db: Kysely<DB>, _args: PageArguments, parent: RawBuilder<string>) =>
    selectActors(db)
      .innerJoin("recordActor", "recordActor.actorId", "actor.id")
      .select(sql<RecordRole[]>`record_actor.roles::text[]`.as("roles"))
      .where(sql<boolean>`record_actor.record_id = ${parent}::uuid`),
  sort: () => ({ name: "RANK", column: "record_actor.rank", type: "int4", direction: "ASC" }) as const,
  key: "record_actor.actor_id",
  edge: ({ roles, ...actor }) => ({ node: toActor(actor), roles }),
  columns: { ...ACTOR_COLUMNS, RecordActorEdge: { roles: ["roles"] } },
});

/** Lists the revisions of a record, the latest first. */
export const listRevisions = paged({
  of: "revisions",
  entries: (db: Kysely<DB>, _args: PageArguments, parent: RawBuilder<string>) =>
    selectRevisions(db).where(sql<boolean>`revision.record_id = ${parent}::uuid`),
  sort: () => ({ name: "NUMBER", column: "revision.number", type: "int4", direction: "DESC" }) as const,
  key: "revision.id",
  edge: (columns) => ({ node: toRevision(columns) }),
});

export const findRevision = byId(selectRevisions, toRevision);

function selectRevisions(db: Kysely<DB>) {
  return db.selectFrom("revision").select(["revision.id", "number", "kind", "at", "by"]);
}

function toRevision<Columns extends { id: string }>({ id, ...columns }: Columns) {
  return { __typename: "Revision" as const, id: toGlobalId("revision", id), uuid: id, ...columns };
}
