import { type InferResult, type Kysely, type RawBuilder, sql } from "kysely";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { oneOf } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { toGlobalId } from "../ids/global-id.js";
import { many, one } from "../loaders/batched.js";

export type CitationRow = ReturnType<typeof toCitation>;

function selectCitations(db: Kysely<DB>) {
  return db
    .selectFrom("citation")
    .select([
      "citation.id",
      "sourceId",
      "recordId",
      "actorId",
      "positionId",
      "eventId",
      "responseId",
      "assessmentId",
      "quote",
      "locator",
      "note",
    ]);
}

function toCitation({ id, ...columns }: InferResult<ReturnType<typeof selectCitations>>[number]) {
  return { __typename: "Citation" as const, id: toGlobalId("citation", id), uuid: id, ...columns };
}

export const findCitation = one(
  async (db, keys) =>
    (
      await selectCitations(db)
        .where(oneOf("id", "uuid", keys))
        .execute()
    ).map(toCitation),
  (citation) => citation.uuid,
);

type Target = "positionId" | "eventId" | "responseId" | "assessmentId";

/** The citations of what a column refers to, in the order of their dataset. */
function citationsOf(target: Target) {
  return many(
    async (db, keys) =>
      (
        await selectCitations(db)
          .where(oneOf(target, "uuid", keys))
          .orderBy("rank")
          .orderBy("id")
          .execute()
      ).map(toCitation),
    (citation) => citation[target] ?? "",
  );
}

/** The citations of an actor, then of those that were merged into it, in the order of their datasets. */
export const citationsOfActor = many(
  async (db, keys) => {
    const rows = await selectCitations(db)
      .innerJoin("actor", "actor.id", "citation.actorId")
      .select(sql<string>`coalesce(actor.merged_into, actor.id)`.as("shownKey"))
      .where(
        sql<boolean>`citation.actor_id = any (array(
          select id from actor where id = any (${[...keys]}::uuid[]) or merged_into = any (${[...keys]}::uuid[])))`,
      )
      .orderBy(sql`actor.merged_into is not null`)
      .orderBy("rank")
      .orderBy("citation.id")
      .execute();
    return rows.map(({ shownKey, ...columns }) => ({ shownKey, ...toCitation(columns) }));
  },
  ({ shownKey }) => shownKey,
);
export const citationsOfPosition = citationsOf("positionId");
export const citationsOfEvent = citationsOf("eventId");
export const citationsOfResponse = citationsOf("responseId");
export const citationsOfAssessment = citationsOf("assessmentId");

/** The citations of a record and its parts, or those of a source. */
function listCitations(column: "record_id" | "source_id") {
  return paged({
    entries: (db: Kysely<DB>, _args: PageArguments, parent: RawBuilder<string>) =>
      selectCitations(db).where(sql<boolean>`${sql.ref(`citation.${column}`)} = ${parent}::uuid`),
    sort: () => ({ name: "RANK", column: "citation.rank", type: "int4", direction: "ASC" }) as const,
    key: "citation.id",
    edge: (columns) => ({ node: toCitation(columns) }),
  });
}

export const listCitationsOfRecord = listCitations("record_id");
export const listCitationsOfSource = listCitations("source_id");
