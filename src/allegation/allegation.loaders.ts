import { type InferResult, type Kysely, sql } from "kysely";
import { ACTOR_COLUMNS, selectActors, toActor } from "../actor/actor.rows.js";
import { dateOf } from "../dates/historical-date.js";
import type { DB } from "../generated/db.js";
import { toGlobalId } from "../ids/global-id.js";
import { byId } from "../loaders/batched.js";
import { related } from "../lookahead/related.js";
import { recordOfType } from "../record/record.loaders.js";
import { RECORD_COLUMNS, selectRecords, toRecord } from "../record/record.rows.js";

export const findAllegation = recordOfType("Allegation");

/** The actors on one side of an allegation, in the order of the source. */
function sideOf(table: "allegationClaimant" | "allegationAccused") {
  return related({
    query: (db, allegation) =>
      selectActors(db)
        .innerJoin(`${table} as side`, "side.actorId", "actor.id")
        .where(sql<boolean>`side.allegation_id = ${allegation}`)
        .orderBy("side.rank"),
    row: toActor,
    columns: ACTOR_COLUMNS,
  });
}

export const claimantsOf = sideOf("allegationClaimant");
export const accusedOf = sideOf("allegationAccused");

/** The records that an allegation is about. */
export const concernedBy = related({
  query: (db, allegation) =>
    selectRecords(db)
      .innerJoin("allegationConcerning as concerned", "concerned.recordId", "record.id")
      .where(sql<boolean>`concerned.allegation_id = ${allegation}`)
      .orderBy("concerned.rank"),
  row: toRecord,
  columns: RECORD_COLUMNS,
});

function selectResponses(db: Kysely<DB>) {
  return db
    .selectFrom("allegationResponse")
    .select(["id", "allegationId", "actorId", "stance", "statement", "quote", "date"]);
}

function toResponse({ id, date, ...columns }: InferResult<ReturnType<typeof selectResponses>>[number]) {
  return {
    __typename: "AllegationResponse" as const,
    id: toGlobalId("response", id),
    uuid: id,
    date: dateOf(date),
    ...columns,
  };
}

function selectAssessments(db: Kysely<DB>) {
  return db.selectFrom("assessment").select(["id", "allegationId", "actorId", "verdict", "note", "date"]);
}

function toAssessment({ id, date, ...columns }: InferResult<ReturnType<typeof selectAssessments>>[number]) {
  return {
    __typename: "Assessment" as const,
    id: toGlobalId("assessment", id),
    uuid: id,
    date: dateOf(date),
    ...columns,
  };
}

export type ResponseRow = ReturnType<typeof toResponse>;
export type AssessmentRow = ReturnType<typeof toAssessment>;

/** The responses to an allegation, by date. */
export const responsesTo = related({
  query: (db, allegation) =>
    selectResponses(db).where(sql<boolean>`allegation_id = ${allegation}`).orderBy("sortDate").orderBy("rank"),
  row: toResponse,
});

export const findResponse = byId(selectResponses, toResponse);

/** The assessments of an allegation, by date. */
export const assessmentsOf = related({
  query: (db, allegation) =>
    selectAssessments(db).where(sql<boolean>`allegation_id = ${allegation}`).orderBy("sortDate").orderBy("rank"),
  row: toAssessment,
});

export const findAssessment = byId(selectAssessments, toAssessment);
