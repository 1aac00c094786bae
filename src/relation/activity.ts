import { sql } from "kysely";
import type { RecordKind } from "../generated/db.js";
import type { ActivityInterval } from "../generated/models.js";
import { manyWith } from "../loaders/batched.js";
import { involving } from "../record/involvement.js";
import type { Context } from "../request/context.js";
import { intervalOf, intervalsBetween, periodOf } from "../statistics/interval.js";

const countRowsOf = manyWith<ActivityInterval, { pair: string; start: string; kind: RecordKind; count: number }>(
  async (db, pairs, interval) => {
    const start = intervalOf("record", interval);
    const { rows } = await sql<{ pair: string; start: string; kind: RecordKind; count: number }>`
      select pair.key as pair, counted.*
      from unnest(${[...pairs]}::text[]) as pair (key), lateral (
        select ${start} as start, record.kind, count(*)::int as count
        from record
        where ${involving.pair(sql.ref("pair.key"))} and ${start} is not null
        group by 1, 2
      ) as counted
      order by counted.start`.execute(db);
    return rows;
  },
  (row) => row.pair,
);

const COUNTED = {
  MEETING: "meetings",
  AGREEMENT: "agreements",
  ALLEGATION: "allegations",
  MILESTONE: "milestones",
} as const;

/** How many records of a pair there are in each interval from the first to the last, empty ones as zero. */
export async function activityOf(context: Context, pair: string, interval: ActivityInterval) {
  const rows = await countRowsOf(context, pair, interval);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const series = intervalsBetween(first.start, last.start, interval).map((start) => ({
    period: periodOf(start, interval),
    start,
    count: 0,
    meetings: 0,
    agreements: 0,
    allegations: 0,
    milestones: 0,
  }));
  const pointAt = new Map(series.map((point) => [point.start, point]));
  for (const { start, kind, count } of rows) {
    const point = pointAt.get(start);
    if (!point) continue;
    point.count += count;
    point[COUNTED[kind]] += count;
  }
  return series;
}
