import { type Kysely, type RawBuilder, sql } from "kysely";
import { selectActors, toActor } from "../actor/actor.rows.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { all } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import type { MeetingFilter } from "../generated/models.js";
import { meetingConditions } from "../record/record.filter.js";
import { selectRecords } from "../record/record.rows.js";

interface RepresentativeArguments extends PageArguments {
  filter?: MeetingFilter | null;
}

/** The people who represented a country at meetings, most frequent first. */
export const listRepresentatives = paged({
  of: "representatives",
  entries: (db: Kysely<DB>, { filter }: RepresentativeArguments, parent: RawBuilder<string>) =>
    selectActors(db)
      .innerJoin(
        sql<{ actorId: string; count: number }>`(
          select actor_id, count(*)::int as count from participation
          where representing_id = ${parent}::uuid${atMeetings(db, filter)} group by actor_id)`.as("counted"),
        "counted.actorId",
        "actor.id",
      )
      .select("counted.count"),
  sort: () => ({ name: "COUNT", column: "counted.count", type: "int4", direction: "DESC" }) as const,
  key: "actor.id",
  edge: ({ count, ...actor }) => ({ node: toActor(actor), count }),
});

/** Restricts participations to meetings that match a filter. Without conditions, no meeting is read. */
function atMeetings(db: Kysely<DB>, filter: MeetingFilter | null | undefined) {
  const conditions = meetingConditions(filter);
  return conditions.length === 0
    ? sql``
    : sql` and meeting_id in (${selectRecords(db).clearSelect().select("record.id").where(all(conditions))})`;
}
