import { type Kysely, type RawBuilder, sql } from "kysely";
import { ACTOR_COLUMNS, selectActors, toActor } from "../actor/actor.rows.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import type { DB } from "../generated/db.js";
import { related } from "../lookahead/related.js";
import { recordOfType } from "../record/record.loaders.js";
import { RECORD_COLUMNS, selectRecords, toAgreement } from "../record/record.rows.js";

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

/** The agreements that came out of a meeting, in order of date. */
export const outcomesOf = related({
  query: (db, meeting) =>
    selectRecords(db)
      .innerJoin("meetingOutcome", "meetingOutcome.agreementId", "record.id")
      .where(sql<boolean>`meeting_outcome.meeting_id = ${meeting}`)
      .orderBy("record.sortDate")
      .orderBy("record.id"),
  row: toAgreement,
  columns: RECORD_COLUMNS,
});
