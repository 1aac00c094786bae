import { type RawBuilder, sql } from "kysely";
import type { RecordKind } from "../generated/db.js";
import type { ActivityInterval } from "../generated/models.js";
import { manyWith } from "../loaders/batched.js";
import { involvingPair } from "../record/involvement.js";
import type { Context } from "../request/context.js";
import { circleOfPair, isOf, largeAmong } from "../tallies/circle.js";
import { intervalOf, intervalOfPeriod, intervalsBetween, periodOf } from "../tallies/interval.js";

interface CountRow {
  pair: string;
  start: string;
  kind: RecordKind;
  count: number;
}

const countRowsOf = manyWith<ActivityInterval, CountRow>(
  async (db, pairs, interval) => {
    // The tallies have no months for pairs of countries.
    const { large, others } = interval === "MONTH" ? { large: [], others: pairs } : await largeAmong(db, pairs);
    const read = (some: readonly string[], counts: RawBuilder<unknown>) =>
      some.length === 0
        ? []
        : sql<CountRow>`
            select pair.key as pair, counted.*
            from unnest(${[...some]}::text[]) as pair (key), lateral (${counts}) as counted
            where counted.start is not null
            order by counted.start`
            .execute(db)
            .then(({ rows }) => rows);
    const pair = sql<string>`pair.key`;
    const [kept, counted] = await Promise.all([
      read(
        large,
        sql`select ${intervalOfPeriod(sql.ref("value"), interval)} as start, kind, sum(count)::int as count
          from exact_tally where ${isOf(circleOfPair(pair))} and dimension = 'YEAR' group by 1, 2 having sum(count) <> 0`,
      ),
      read(
        others,
        sql`select ${intervalOf("record", interval)} as start, record.kind, count(*)::int as count
          from record where ${involvingPair(pair)} group by 1, 2`,
      ),
    ]);
    return [...kept, ...counted];
  },
  (row) => row.pair,
);

const COUNTED = {
  MEETING: "meetings",
  AGREEMENT: "agreements",
  ALLEGATION: "allegations",
  MILESTONE: "milestones",
} as const;

/** Returns the number of a pair's records in each interval from the first to the last, including empty ones. */
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
