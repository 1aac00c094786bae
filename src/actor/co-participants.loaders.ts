import { type Kysely, type RawBuilder, sql } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import type { DB, ParticipantRole } from "../generated/db.js";
import type { ActivityInterval } from "../generated/models.js";
import { manyWith } from "../loaders/batched.js";
import type { Context } from "../request/context.js";
import { intervalOf, intervalsBetween, periodOf } from "../tallies/interval.js";
import { type AppearanceArguments, appearances, type CoAppearance, inEach, isOfActor } from "./appearances.js";
import { type Dates, datesByWalking, OTHER, OWN } from "./co-participant-dates.js";

/** Loads when and how co-participants appear in an actor's records. A pair is both keys with a space between, the actor's first. */
export function detailLoaders(together: CoAppearance) {
  /** Runs one statement on the appearances of each pair, for all pairs at once. */
  async function ofPairs<Row>(
    db: Kysely<DB>,
    pairs: readonly string[],
    args: AppearanceArguments,
    statement: (from: RawBuilder<unknown>) => RawBuilder<Row>,
  ): Promise<(Row & { pair: string })[]> {
    const ofPair = inEach(
      together,
      (one) =>
        sql`${appearances(db, isOfActor(together, OWN), args, one).where(sql<boolean>`appearance.actor_id = ${OTHER}::uuid`)}`,
    );
    const { rows } = await sql<Row & { pair: string }>`
      select pair.key as pair, detail.*
      from unnest(${[...pairs]}::text[]) as pair (key), lateral (${statement(sql`${ofPair} as appearance`)}) as detail`.execute(
      db,
    );
    return rows;
  }

  const dateRowsOf = manyWith(
    (db, pairs, args: AppearanceArguments) =>
      args.roles || args.maxRank
        ? ofPairs(
            db,
            pairs,
            args,
            (from) => sql<Dates>`
              select (array_agg(date order by sort_date, id) filter (where date is not null))[1] as first,
                (array_agg(date order by sort_date desc, id desc) filter (where date is not null))[1] as last
              from ${from}`,
          )
        : datesByWalking(db, together, pairs, args.filter),
    (row) => row.pair,
  );

  const rankRowsOf = manyWith(
    (db, pairs, args: AppearanceArguments) =>
      ofPairs(
        db,
        pairs,
        args,
        (from) => sql<{ averageRank: number | null }>`select round(avg(rank), 2)::float8 as average_rank from ${from}`,
      ),
    (row) => row.pair,
  );

  const rolesOf = manyWith(
    (db, pairs, args: AppearanceArguments) =>
      ofPairs(
        db,
        pairs,
        args,
        (from) => sql<{ role: ParticipantRole; count: number }>`
          select role, count(*)::int as count from ${from} where role is not null group by role order by count desc, role`,
      ),
    (row) => row.pair,
  );

  const periodRowsOf = manyWith(
    (db, pairs, { interval, ...args }: AppearanceArguments & { readonly interval: ActivityInterval }) =>
      ofPairs(
        db,
        pairs,
        args,
        (from) => sql<{ start: string; count: number; averageRank: number | null }>`
          select start, count(*)::int as count, round(avg(rank), 2)::float8 as average_rank
          from (select ${intervalOf("appearance", interval)} as start, rank from ${from}) as dated
          where start is not null group by start order by start`,
      ),
    (row) => row.pair,
  );

  return {
    /** The first and last dates. */
    async datesOf(context: Context, pair: string, args: AppearanceArguments) {
      const [row] = await dateRowsOf(context, pair, args);
      const shown = (date: string | null | undefined) => (date ? historicalDate(date) : null);
      return { first: shown(row?.first), last: shown(row?.last) };
    },
    /** The average rank in the delegation. */
    async averageRankOf(context: Context, pair: string, args: AppearanceArguments) {
      const [row] = await rankRowsOf(context, pair, args);
      return row?.averageRank ?? null;
    },
    /** The number of appearances in each role, most frequent first. */
    rolesOf,
    /** The number of appearances in each interval from the first to the last, including empty ones. */
    async periodsOf(
      context: Context,
      pair: string,
      args: AppearanceArguments & { readonly interval: ActivityInterval },
    ) {
      const rows = await periodRowsOf(context, pair, args);
      const rowAt = new Map(rows.map((row) => [row.start, row]));
      const [first, last] = [rows[0], rows.at(-1)];
      if (!first || !last) return [];
      return intervalsBetween(first.start, last.start, args.interval).map((start) => ({
        period: periodOf(start, args.interval),
        start,
        count: rowAt.get(start)?.count ?? 0,
        averageRank: rowAt.get(start)?.averageRank ?? null,
      }));
    },
  };
}
