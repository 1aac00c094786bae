import { type Kysely, sql } from "kysely";
import { all, given } from "../filters/condition.js";
import { isWithinByDate } from "../filters/dates.js";
import type { DB } from "../generated/db.js";
import type { RecordFilter } from "../generated/models.js";
import { type GlobalId, toGlobalId } from "../ids/global-id.js";
import { type Involvement, involvements } from "./involvement.js";
import { recordConditions } from "./record.filter.js";

/** Returns the newest records that involve all of these actors and match a filter. */
export function newestRecords(
  db: Kysely<DB>,
  actors: readonly GlobalId[],
  { date, ...filter }: RecordFilter,
  most: number,
) {
  const walk = walkOf(actors);
  const conditions = (sorted: string, others: readonly GlobalId[]) =>
    all([
      ...recordConditions({ ...filter, actors: others.map(({ type, uuid }) => toGlobalId(type, uuid)) }),
      ...given(date, (span) => isWithinByDate(sorted, span)),
    ]);
  const query = walk
    ? db
        .selectFrom("record")
        .innerJoin(involvements(db, walk.involvement, sql.val(walk.parent)), "involved.recordId", "record.id")
        .where(conditions("involved.sort_date", walk.others))
        .orderBy("involved.sortDate", "desc")
        .orderBy("involved.recordId", "desc")
    : db
        .selectFrom("record")
        .where(conditions("record.sort_date", []))
        .orderBy("record.sortDate", "desc")
        .orderBy("record.id", "desc");
  return query.select(["record.id", "record.kind"]).limit(sql.lit(most)).execute();
}

/** Returns the actor or the two countries whose records are walked in date order, and the other actors; null if there are none. */
function walkOf(actors: readonly GlobalId[]): { involvement: Involvement; parent: string; others: GlobalId[] } | null {
  const countries = actors.filter(({ type }) => type === "country");
  const [named, ...others] = actors.filter(({ type }) => type !== "country");
  if (named) return { involvement: { of: "named" }, parent: named.uuid, others: [...others, ...countries] };
  const [one, other, ...more] = countries;
  if (one && other) return { involvement: { of: "pair" }, parent: `${one.uuid} ${other.uuid}`, others: more };
  return one ? { involvement: { of: "country" }, parent: one.uuid, others: [] } : null;
}
