import { type InferResult, type Kysely, type NotNull, sql } from "kysely";
import { dateOf } from "../dates/historical-date.js";
import type { DB } from "../generated/db.js";
import { toGlobalId } from "../ids/global-id.js";
import { byId } from "../loaders/batched.js";
import { related } from "../lookahead/related.js";
import { listMeetings } from "../record/record.lists.js";
import { recordOfType } from "../record/record.loaders.js";

export const findAgreement = recordOfType("Agreement");

/** The parties to an agreement, in the order of the source, without duplicates. */
export const partiesOf = related({
  query: (db, agreement) =>
    db
      .selectFrom("agreementParty")
      .select(["actorId", "joined", "left"])
      .where(sql<boolean>`agreement_id = ${agreement}`)
      .where("actorId", "is not", null)
      .$narrowType<{ actorId: NotNull }>()
      .orderBy("rank"),
  row: ({ joined, left, actorId }) => ({
    __typename: "AgreementParty" as const,
    actorId,
    joined: dateOf(joined),
    left: dateOf(left),
  }),
});

function selectEvents(db: Kysely<DB>) {
  return db.selectFrom("agreementEvent").select(["id", "agreementId", "type", "date", "actorId", "note"]);
}

function toEvent({ id, date, ...columns }: InferResult<ReturnType<typeof selectEvents>>[number]) {
  return {
    __typename: "AgreementEvent" as const,
    id: toGlobalId("event", id),
    uuid: id,
    date: dateOf(date),
    ...columns,
  };
}

export type AgreementEventRow = ReturnType<typeof toEvent>;
export type AgreementPartyRow = Awaited<ReturnType<typeof partiesOf>>[number];

/** The steps of an agreement, by date. */
export const eventsOf = related({
  query: (db, agreement) =>
    selectEvents(db).where(sql<boolean>`agreement_id = ${agreement}`).orderBy("sortDate").orderBy("rank"),
  row: toEvent,
});

export const findEvent = byId(selectEvents, toEvent);

/** Lists the meetings that an agreement came out of. */
export const listMeetingsOfAgreement = listMeetings(
  (agreement) =>
    sql<boolean>`record.id in (select meeting_id from meeting_outcome where agreement_id = ${agreement}::uuid)`,
);
