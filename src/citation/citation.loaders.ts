import { type InferResult, type Kysely, type RawBuilder, sql } from "kysely";
import type { SortKey } from "../connections/keyset.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import type { DB } from "../generated/db.js";
import { publicId } from "../ids/global-id.js";
import { byId } from "../loaders/batched.js";
import type { ColumnsOfFields } from "../lookahead/needed-columns.js";
import { related } from "../lookahead/related.js";

export type CitationRow = ReturnType<typeof toCitation>;

function selectCitations(db: Kysely<DB>) {
  return db
    .selectFrom("citation")
    .select(["citation.id", "sourceId", "recordId", "actorId", "positionId", "quote", "locator", "note"]);
}

function toCitation({ id, ...columns }: InferResult<ReturnType<typeof selectCitations>>[number]) {
  return { __typename: "Citation" as const, id: publicId("citation", id), uuid: id, ...columns };
}

/** The columns that each field needs. */
const CITATION_COLUMNS: ColumnsOfFields = {
  Citation: {
    __typename: [],
    id: ["id"],
    source: ["sourceId"],
    record: ["recordId"],
    actor: ["actorId"],
    position: ["positionId"],
    quote: ["quote"],
    locator: ["locator"],
    note: ["note"],
  },
};

export const findCitation = byId(selectCitations, toCitation);

type Target = "position_id" | "event_id" | "response_id" | "assessment_id";

/** Citations by the row that a column refers to, in the order of their dataset. */
function citationsOf(target: Target) {
  return related({
    query: (db, key) =>
      selectCitations(db)
        .where(sql<boolean>`${sql.ref(`citation.${target}`)} = ${key}`)
        .orderBy("rank")
        .orderBy("citation.id"),
    row: toCitation,
    columns: CITATION_COLUMNS,
  });
}

/** The citations of an actor, then of actors merged into it, in the order of their datasets. */
export const citationsOfActor = related({
  query: (db, actor) =>
    selectCitations(db)
      .where(
        sql<boolean>`citation.actor_id = any (array(
          select cited.id from actor cited where cited.id = ${actor} or cited.merged_into = ${actor}))`,
      )
      .orderBy(sql`citation.actor_id <> ${actor}`)
      .orderBy("rank")
      .orderBy("citation.id"),
  row: toCitation,
  columns: CITATION_COLUMNS,
});
export const citationsOfPosition = citationsOf("position_id");
export const citationsOfEvent = citationsOf("event_id");
export const citationsOfResponse = citationsOf("response_id");
export const citationsOfAssessment = citationsOf("assessment_id");

/** The citations of a record and its parts, or those of a source. */
function listCitations(column: "record_id" | "source_id", sort: SortKey) {
  return paged({
    of: "citations",
    entries: (db: Kysely<DB>, _args: PageArguments, parent: RawBuilder<string>) =>
      selectCitations(db).where(sql<boolean>`${sql.ref(`citation.${column}`)} = ${parent}::uuid`),
    sort: () => sort,
    key: "citation.id",
    edge: (columns) => ({ node: toCitation(columns) }),
    columns: CITATION_COLUMNS,
  });
}

export const listCitationsOfRecord = listCitations("record_id", {
  name: "RANK",
  column: "citation.rank",
  type: "int4",
  direction: "ASC",
});
/** A rank is a place among the citations of one record: for a source, which may have any number of them, it says nothing. */
export const listCitationsOfSource = listCitations("source_id", {
  name: "ID",
  column: "citation.id",
  type: "uuid",
  direction: "ASC",
});
