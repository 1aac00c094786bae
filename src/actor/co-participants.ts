import { type Kysely, type RawBuilder, sql } from "kysely";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { historicalDate } from "../dates/historical-date.js";
import { all } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import type { RecordFilter } from "../generated/models.js";
import { recordConditions } from "../record/record.filter.js";
import type { RecordScope } from "../record/record.lists.js";
import { selectRecords } from "../record/record.rows.js";
import { selectActors, toActor } from "./actor.rows.js";

interface CoParticipantArguments extends PageArguments {
  filter?: RecordFilter | null;
}

/** Fields that list who appears in the records of an actor, most frequent first. */
export function listCoParticipants(scope: RecordScope) {
  return paged({
    entries: (db: Kysely<DB>, { filter }: CoParticipantArguments, parent: RawBuilder<string>) => {
      const shared = selectRecords(db)
        .clearSelect()
        .select(["record.id", "record.date", "record.sortDate"])
        .where(all([scope(parent), ...recordConditions(filter)]));
      const counted = db
        .selectFrom(shared.as("record"))
        .innerJoin("recordActor", "recordActor.recordId", "record.id")
        .where(sql<boolean>`record_actor.actor_id <> ${parent}::uuid`)
        .groupBy("recordActor.actorId")
        .select([
          "recordActor.actorId",
          sql<number>`count(*)::int`.as("count"),
          sql<
            string | null
          >`(array_agg(record.date order by record.sort_date, record.id) filter (where record.date is not null))[1]`.as(
            "first",
          ),
          sql<
            string | null
          >`(array_agg(record.date order by record.sort_date desc, record.id desc) filter (where record.date is not null))[1]`.as(
            "last",
          ),
        ]);
      return selectActors(db)
        .innerJoin(counted.as("counted"), "counted.actorId", "actor.id")
        .select(["counted.count", "counted.first", "counted.last"]);
    },
    sort: () => ({ name: "COUNT", column: "counted.count", type: "int4", direction: "DESC" }) as const,
    key: "actor.id",
    edge: ({ count, first, last, ...actor }) => ({
      node: toActor(actor),
      count,
      first: first === null ? null : historicalDate(first),
      last: last === null ? null : historicalDate(last),
    }),
  });
}
