import { type Kysely, type RawBuilder, sql } from "kysely";
import { ACTOR_COLUMNS, selectActors, toActor } from "../actor/actor.rows.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import type { DB, ParticipantRole } from "../generated/db.js";
import { many } from "../loaders/batched.js";
import { related } from "../lookahead/related.js";
import { recordOfType } from "../record/record.loaders.js";
import { RECORD_COLUMNS, selectRecords, toAgreement } from "../record/record.rows.js";
import type { Context } from "../request/context.js";

export const findMeeting = recordOfType("Meeting");

/** Lists the participants of a meeting in the order of the source. */
export const listParticipants = paged({
  of: "participants",
  entries: (db: Kysely<DB>, _args: PageArguments, parent: RawBuilder<string>) =>
    selectActors(db)
      .innerJoin("participation", "participation.actorId", "actor.id")
      .leftJoin("record", "record.id", "participation.meetingId")
      .select([
        "participation.meetingId",
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
  edge: ({ meetingId, role, titleThere, rank, representingId, dateEarliest, dateLatest, ...actor }) => ({
    node: toActor(actor),
    meetingId,
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
      role: ["role"],
      otherRoles: ["id", "meetingId", "role"],
      title: ["titleThere"],
      rank: ["rank"],
      representing: ["representingId"],
      position: ["id", "titleThere", "dateEarliest", "dateLatest"],
    },
  },
});

const rolesStated = many(
  async (db, participants) => {
    const { rows } = await sql<{ participant: string; role: ParticipantRole }>`
      select asked.participant, repeated.role
      from unnest(${[...participants]}::text[]) as asked (participant)
        join participation repeated on repeated.meeting_id = split_part(asked.participant, ' ', 1)::uuid and repeated.actor_id is null
        join actor named on named.id = repeated.stated_actor_id
      where coalesce(named.merged_into, named.id) = split_part(asked.participant, ' ', 2)::uuid
      order by repeated.rank`.execute(db);
    return rows;
  },
  (row) => row.participant,
);

/** Returns a participant's other roles, from rows of the same meeting that name them again. */
export async function otherRolesOf(context: Context, meeting: string, participant: string, shown: ParticipantRole) {
  const stated = await rolesStated(context, `${meeting} ${participant}`);
  return [...new Set(stated.map(({ role }) => role))].filter((role) => role !== shown);
}

/** Returns the agreements that came out of a meeting, in date order. */
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
