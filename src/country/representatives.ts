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
        selectRecords(db)
          .clearSelect()
          .innerJoin("participation", "participation.meetingId", "record.id")
          .where(sql<boolean>`participation.representing_id = ${parent}::uuid`)
          .where(all(meetingConditions(filter)))
          .groupBy("participation.actorId")
          .select(["participation.actorId", sql<number>`count(*)::int`.as("count")])
          .as("counted"),
        "counted.actorId",
        "actor.id",
      )
      .select("counted.count"),
  sort: () => ({ name: "COUNT", column: "counted.count", type: "int4", direction: "DESC" }) as const,
  key: "actor.id",
  edge: ({ count, ...actor }) => ({ node: toActor(actor), count }),
});
