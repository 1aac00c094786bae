import type { InferResult, Kysely, NotNull } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import { oneOf } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { toGlobalId } from "../ids/global-id.js";
import { many, one } from "../loaders/batched.js";
import { recordOfType } from "../record/record.loaders.js";

export const findAgreement = recordOfType("Agreement");

/** The parties to an agreement, in the order of the source, each of them once. */
export const partiesOf = many(
  async (db, keys) => {
    const rows = await db
      .selectFrom("agreementParty")
      .select(["agreementId", "actorId", "joined", "left"])
      .where(oneOf("agreementId", "uuid", keys))
      .where("actorId", "is not", null)
      .$narrowType<{ actorId: NotNull }>()
      .orderBy("agreementId")
      .orderBy("rank")
      .execute();
    return rows.map(({ joined, left, ...party }) => ({
      joined: joined === null ? null : historicalDate(joined),
      left: left === null ? null : historicalDate(left),
      ...party,
    }));
  },
  (party) => party.agreementId,
);

function selectEvents(db: Kysely<DB>) {
  return db.selectFrom("agreementEvent").select(["id", "agreementId", "type", "date", "actorId", "note"]);
}

function toEvent({ id, date, ...columns }: InferResult<ReturnType<typeof selectEvents>>[number]) {
  return {
    __typename: "AgreementEvent" as const,
    id: toGlobalId("event", id),
    uuid: id,
    date: date === null ? null : historicalDate(date),
    ...columns,
  };
}

export type AgreementEventRow = ReturnType<typeof toEvent>;
export type AgreementPartyRow = Awaited<ReturnType<typeof partiesOf>>[number];

/** The steps of an agreement, in order of date. */
export const eventsOf = many(
  async (db, keys) =>
    (
      await selectEvents(db)
        .where(oneOf("agreementId", "uuid", keys))
        .orderBy("sortDate")
        .orderBy("rank")
        .execute()
    ).map(toEvent),
  (event) => event.agreementId,
);

export const findEvent = one(
  async (db, keys) =>
    (
      await selectEvents(db)
        .where(oneOf("id", "uuid", keys))
        .execute()
    ).map(toEvent),
  (event) => event.uuid,
);
