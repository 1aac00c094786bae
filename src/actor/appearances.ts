import { type Kysely, type RawBuilder, sql } from "kysely";
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

/** Where it is read who appears in which record, and which of those who stand there count. */
export interface Presence {
  readonly table: RawBuilder<{ recordId: string; actorId: string }>;
  /** A condition on `appearance`. */
  readonly counts: Condition;
}

/** Who is named in a record. */
const WHOEVER_IS_NAMED: Presence = {
  table: sql`(select record_id, actor_id from record_actor)`,
  counts: sql<boolean>`true`,
};
export const NAMED: readonly Presence[] = [WHOEVER_IS_NAMED];
/** As `NAMED`, but a country appears through its people and organisations too, as it does wherever countries are asked for. */
export const COUNTRIES_THROUGH_THEIR_OWN: readonly Presence[] = [
  {
    ...WHOEVER_IS_NAMED,
    counts: sql<boolean>`not exists (select from country where country.id = appearance.actor_id)`,
  },
  { table: sql`(select record_id, country_id as actor_id from record_country)`, counts: sql<boolean>`true` },
];

/** What a query gives of each place where it is read who appears, together. */
export function inEach<Row>(presence: readonly Presence[], query: (one: Presence) => RawBuilder<Row>): RawBuilder<Row> {
  return sql`(${sql.join(presence.map(query), sql` union all `)})`;
}

/** The actor of each appearance in the records of a scope, once for each; read without the records where all of them count. */
export function actorsAppearing(
  db: Kysely<DB>,
  scope: Condition,
  args: AppearanceArguments,
  presence: readonly Presence[],
): RawBuilder<{ actorId: string }> {
  const someCount = args.filter || args.roles || args.maxRank;
  return inEach<{ actorId: string }>(presence, (one) =>
    someCount
      ? sql`${appearances(db, scope, args, one).clearSelect().select("appearance.actorId")}`
      : sql`select appearance.actor_id from ${one.table} as appearance, lateral (select appearance.record_id as id) as record
          where ${all([scope, one.counts])}`,
  );
}

/**
 * One row for each actor of each record of a scope, with the record's date and, at a meeting, the actor's role. Actors are
 * in `appearance`, records in `record`, participants in `participation`.
 */
export function appearances(
  db: Kysely<DB>,
  scope: Condition,
  { filter, roles, maxRank }: AppearanceArguments,
  { table, counts }: Presence,
) {
  return db
    .selectFrom("record")
    .innerJoin(table.as("appearance"), "appearance.recordId", "record.id")
    .leftJoin("participation", (join) =>
      join
        .onRef("participation.meetingId", "=", "appearance.recordId")
        .onRef("participation.actorId", "=", "appearance.actorId"),
    )
    .where(
      all([
        scope,
        counts,
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
