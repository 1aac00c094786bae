import { type Kysely, sql } from "kysely";
import { all, type Condition, given, oneOfThese } from "../filters/condition.js";
import type { DB, ParticipantRole } from "../generated/db.js";
import type { RecordFilter } from "../generated/models.js";
import { recordConditions } from "../record/record.filter.js";

/** Which appearances count: those in certain records, in certain roles, in front of a delegation. */
export interface AppearanceArguments {
  readonly filter?: RecordFilter | null | undefined;
  readonly roles?: ParticipantRole[] | null | undefined;
  readonly maxRank?: number | null | undefined;
}

/**
 * As `appearances`, where every appearance counts: one row for each actor of each record of a scope, read without the
 * records themselves.
 */
export function allAppearances(db: Kysely<DB>, scope: Condition) {
  return db
    .selectFrom(db.selectFrom("recordActor").select(["recordId as id", "actorId"]).as("record"))
    .where(scope)
    .select("record.actorId");
}

/**
 * One row for each actor of each record of a scope, with the record's date and, at a meeting, the actor's role. Actors are
 * in `appearance`, records in `record`, participants in `participation`.
 */
export function appearances(db: Kysely<DB>, scope: Condition, { filter, roles, maxRank }: AppearanceArguments) {
  return db
    .selectFrom("record")
    .innerJoin("recordActor as appearance", "appearance.recordId", "record.id")
    .leftJoin("participation", (join) =>
      join
        .onRef("participation.meetingId", "=", "appearance.recordId")
        .onRef("participation.actorId", "=", "appearance.actorId"),
    )
    .where(
      all([
        scope,
        ...recordConditions(filter),
        ...given(roles, (wanted) => oneOfThese("participation.role", "participant_role", wanted)),
        ...given(maxRank, (most) => sql<boolean>`${RANK_IN_DELEGATION} <= ${most}`),
      ]),
    )
    .select([
      "appearance.actorId",
      "record.id",
      "record.date",
      "record.sortDate",
      "record.dateEarliest",
      "record.dateLatest",
      "participation.role",
      RANK_IN_DELEGATION.as("rank"),
    ]);
}

/** A participant's place among those who represented the same country, from 1; null where the actor is no participant. */
const RANK_IN_DELEGATION = sql<number | null>`case when participation.rank is not null then (
  select count(*)::int from participation fellow
  where fellow.meeting_id = participation.meeting_id and fellow.actor_id is not null and fellow.rank <= participation.rank
    and fellow.representing_id is not distinct from participation.representing_id) end`;
