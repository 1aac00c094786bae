import type { InferResult, Kysely } from "kysely";
import { selectActors, toActor } from "../actor/actor.rows.js";
import { historicalDate } from "../dates/historical-date.js";
import { oneOf } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { toGlobalId } from "../ids/global-id.js";
import { many, one } from "../loaders/batched.js";
import { recordOfType } from "../record/record.loaders.js";
import { selectRecords, toRecord } from "../record/record.rows.js";
import type { Context } from "../request/context.js";

export const findAllegation = recordOfType("Allegation");

const claimantRowsOf = many(
  (db, keys) =>
    selectActors(db)
      .innerJoin("allegationClaimant as side", "side.actorId", "actor.id")
      .select("side.allegationId")
      .where(oneOf("side.allegationId", "uuid", keys))
      .orderBy("side.rank")
      .execute(),
  (row) => row.allegationId,
);

const accusedRowsOf = many(
  (db, keys) =>
    selectActors(db)
      .innerJoin("allegationAccused as side", "side.actorId", "actor.id")
      .select("side.allegationId")
      .where(oneOf("side.allegationId", "uuid", keys))
      .orderBy("side.rank")
      .execute(),
  (row) => row.allegationId,
);

/** Who makes an allegation, in the order of the source. */
export async function claimantsOf(context: Context, allegation: string) {
  return (await claimantRowsOf(context, allegation)).map(toActor);
}

/** Who is accused by an allegation, in the order of the source. */
export async function accusedOf(context: Context, allegation: string) {
  return (await accusedRowsOf(context, allegation)).map(toActor);
}

const concernedRowsOf = many(
  (db, keys) =>
    selectRecords(db)
      .innerJoin("allegationConcerning as concerned", "concerned.recordId", "record.id")
      .select("concerned.allegationId")
      .where(oneOf("concerned.allegationId", "uuid", keys))
      .orderBy("concerned.rank")
      .execute(),
  (row) => row.allegationId,
);

/** The records that an allegation is about. */
export async function concernedBy(context: Context, allegation: string) {
  return (await concernedRowsOf(context, allegation)).map(toRecord);
}

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
    date: date === null ? null : historicalDate(date),
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
    date: date === null ? null : historicalDate(date),
    ...columns,
  };
}

export type ResponseRow = ReturnType<typeof toResponse>;
export type AssessmentRow = ReturnType<typeof toAssessment>;

/** The answers to an allegation, in order of date. */
export const responsesTo = many(
  async (db, keys) =>
    (
      await selectResponses(db)
        .where(oneOf("allegationId", "uuid", keys))
        .orderBy("sortDate")
        .orderBy("rank")
        .execute()
    ).map(toResponse),
  (response) => response.allegationId,
);

export const findResponse = one(
  async (db, keys) =>
    (
      await selectResponses(db)
        .where(oneOf("id", "uuid", keys))
        .execute()
    ).map(toResponse),
  (response) => response.uuid,
);

/** The assessments of an allegation, in order of date. */
export const assessmentsOf = many(
  async (db, keys) =>
    (
      await selectAssessments(db)
        .where(oneOf("allegationId", "uuid", keys))
        .orderBy("sortDate")
        .orderBy("rank")
        .execute()
    ).map(toAssessment),
  (assessment) => assessment.allegationId,
);

export const findAssessment = one(
  async (db, keys) =>
    (
      await selectAssessments(db)
        .where(oneOf("id", "uuid", keys))
        .execute()
    ).map(toAssessment),
  (assessment) => assessment.uuid,
);
