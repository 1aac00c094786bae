import { type Kysely, type RawBuilder, sql } from "kysely";
import { ACTOR_COLUMNS, selectActors, toActor } from "../actor/actor.rows.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { oneOf } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { many } from "../loaders/batched.js";
import { recordOfType } from "../record/record.loaders.js";
import { selectRecords, toAgreement } from "../record/record.rows.js";

export const findMeeting = recordOfType("Meeting");

/** Who took part in a meeting, in the order of the source. */
export const listParticipants = paged({
  entries: (db: Kysely<DB>, _args: PageArguments, parent: RawBuilder<string>) =>
    selectActors(db)
      .innerJoin("participation", "participation.actorId", "actor.id")
      .leftJoin("record", "record.id", "participation.meetingId")
      .select([
        "participation.role",
        "participation.title as titleThere",
        "participation.rank",
        "participation.representingId",
        "record.dateEarliest",
        "record.dateLatest",
      ])
      .where(sql<boolean>`participation.meeting_id = ${parent}::uuid`),
  sort: () => ({ name: "RANK", column: "participation.rank", type: "int4", direction: "ASC" }) as const,
  key: "participation.actor_id",
  edge: ({ role, titleThere, rank, representingId, dateEarliest, dateLatest, ...actor }) => ({
    node: toActor(actor),
    role,
    title: titleThere,
    rank,
    representingId,
    dateEarliest,
    dateLatest,
  }),
  columns: {
    ...ACTOR_COLUMNS,
    ParticipantEdge: {
      node: [],
      role: ["role"],
      title: ["titleThere"],
      rank: ["rank"],
      representing: ["representingId"],
      position: ["id", "titleThere", "dateEarliest", "dateLatest"],
    },
  },
});

const outcomeRowsOf = many(
  (db, keys) =>
    selectRecords(db)
      .innerJoin("meetingOutcome", "meetingOutcome.agreementId", "record.id")
      .select("meetingOutcome.meetingId")
      .where(oneOf("meetingOutcome.meetingId", "uuid", keys))
      .orderBy("record.sortDate")
      .orderBy("record.id")
      .execute(),
  (row) => row.meetingId,
);

/** The agreements that came out of a meeting, in order of date. */
export async function outcomesOf(...[context, meeting]: Parameters<typeof outcomeRowsOf>) {
  return (await outcomeRowsOf(context, meeting)).map(toAgreement);
}
