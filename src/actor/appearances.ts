import { type Kysely, type RawBuilder, sql } from "kysely";
import { all, type Condition, given, oneOfThese } from "../filters/condition.js";
import type { DB, ParticipantRole } from "../generated/db.js";
import type { RecordFilter } from "../generated/models.js";
import { recordConditions } from "../record/record.filter.js";

/** Limits the appearances to count: by record, by role, and by rank in the delegation. */
export interface AppearanceArguments {
  readonly filter?: RecordFilter | null | undefined;
  readonly roles?: ParticipantRole[] | null | undefined;
  readonly maxRank?: number | null | undefined;
}

/** A source of appearances (an actor in a record, on the record's date), and which of them count. */
export interface Presence {
  readonly table: RawBuilder<{ recordId: string; actorId: string; sortDate: string }>;
  /** Whether an actor, by key, is one whose appearances count. */
  readonly counts: (actor: RawBuilder<unknown>) => Condition;
}

/** The actors named in a record. */
const NAMED: Presence = {
  table: sql`(select record_id, actor_id, sort_date from record_actor)`,
  counts: () => sql<boolean>`true`,
};
/** The countries of a record, also through their people and organisations. */
const INVOLVED: Presence = {
  table: sql`(select record_id, country_id as actor_id, sort_date from record_country)`,
  counts: () => sql<boolean>`true`,
};

/** How an actor itself appears in records, and how others do who count as its co-participants. */
export interface CoAppearance {
  readonly own: Presence;
  readonly others: readonly Presence[];
}

export const OF_PERSON_OR_ORGANIZATION: CoAppearance = { own: NAMED, others: [NAMED] };
/** As in every filter by country, countries also appear through their people and organisations. */
export const OF_COUNTRY: CoAppearance = {
  own: INVOLVED,
  others: [
    { ...NAMED, counts: (actor) => sql<boolean>`not exists (select from country where country.id = ${actor})` },
    INVOLVED,
  ],
};

/** Whether a record is one of an actor's. */
export function isOfActor({ own }: CoAppearance, actor: RawBuilder<string>): Condition {
  return sql<boolean>`record.id in (select record_id from ${own.table} as own where actor_id = ${actor}::uuid)`;
}

const ACTOR = sql.ref("appearance.actor_id");

/** Runs a query on each source of appearances and concatenates the results. */
export function inEach<Row>({ others }: CoAppearance, query: (one: Presence) => RawBuilder<Row>): RawBuilder<Row> {
  return sql`(${sql.join(others.map(query), sql` union all `)})`;
}

/** Whether arguments leave some appearances out. */
export function limitsAppearances({ filter, roles, maxRank }: AppearanceArguments): boolean {
  return recordConditions(filter).length > 0 || Boolean(roles || maxRank);
}

/** The actor of each appearance in the records of an actor, one row for each appearance. Without arguments, `record` is not read. */
export function actorsAppearing(
  db: Kysely<DB>,
  together: CoAppearance,
  args: AppearanceArguments,
  actor: RawBuilder<string>,
): RawBuilder<{ actorId: string }> {
  const scope = isOfActor(together, actor);
  return inEach<{ actorId: string }>(together, (one) =>
    limitsAppearances(args)
      ? sql`${appearances(db, scope, args, one).clearSelect().select("appearance.actorId")}`
      : sql`select appearance.actor_id from ${one.table} as appearance, lateral (select appearance.record_id as id) as record
          where ${all([scope, one.counts(ACTOR)])}`,
  );
}

/**
 * One row for each actor of each record of a scope, with the record's date and, for meetings, the actor's role. The
 * tables are `appearance` (actors), `record` and `participation` (participants).
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
        counts(ACTOR),
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

/** A participant's place among those who represent the same country, from 1; null if the actor is not a participant. */
const RANK_IN_DELEGATION = sql<number | null>`case when participation.rank is not null then (
  select count(*)::int from participation fellow
  where fellow.meeting_id = participation.meeting_id and fellow.actor_id is not null and fellow.rank <= participation.rank
    and fellow.representing_id is not distinct from participation.representing_id) end`;
