import { type Kysely, type RawBuilder, sql } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import { all, type Condition } from "../filters/condition.js";
import type { DB, ParticipantRole } from "../generated/db.js";
import type { ActivityInterval, RecordFilter } from "../generated/models.js";
import { manyWith } from "../loaders/batched.js";
import { recordConditions } from "../record/record.filter.js";
import type { Context } from "../request/context.js";
import { intervalOf, intervalsBetween, periodOf } from "../tallies/interval.js";
import { aboutHowMany } from "../tallies/totals.js";
import {
  type AppearanceArguments,
  appearances,
  type Company,
  inEach,
  isOfActor,
  type Presence,
} from "./appearances.js";

/** Loads when and how actors appear in the records of others. A pair is two keys with a space between: the other's, the actor's. */
export function detailLoaders(company: Company) {
  /** Runs one statement on the appearances of each pair, for all pairs at once. */
  async function ofPairs<Row>(
    db: Kysely<DB>,
    pairs: readonly string[],
    args: AppearanceArguments,
    statement: (from: RawBuilder<unknown>) => RawBuilder<Row>,
  ): Promise<(Row & { pair: string })[]> {
    const ofPair = inEach(
      company,
      (one) =>
        sql`${appearances(db, isOfActor(company, OWN), args, one).where(sql<boolean>`appearance.actor_id = ${OTHER}::uuid`)}`,
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
        : datesByWalking(db, company, pairs, args.filter),
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

/** The keys of a pair. */
const OWN = sql<string>`split_part(pair.key, ' ', 1)`;
const OTHER = sql<string>`split_part(pair.key, ' ', 2)`;

interface Dates {
  first: string | null;
  last: string | null;
}

/**
 * Reads the first and last dates of pairs by walking the records of the actor of each pair who is in fewer, in order of date, up to one
 * that the other is in too.
 */
async function datesByWalking(
  db: Kysely<DB>,
  { own, others }: Company,
  pairs: readonly string[],
  filter: RecordFilter | null | undefined,
) {
  const matching = all([sql<boolean>`record.date is not null`, ...recordConditions(filter)]);
  const found = (direction: "asc" | "desc") => {
    const walks = others.flatMap((other) => {
      const [mine, theirs] = [
        { key: sql`${OWN}::uuid`, ...own },
        { key: sql`${OTHER}::uuid`, ...other },
      ];
      return [
        walk(mine, theirs, all([sql<boolean>`size.own_is_smaller`, matching]), direction),
        walk(theirs, mine, all([sql<boolean>`not size.own_is_smaller`, matching]), direction),
      ];
    });
    return sql`(select date from (${sql.join(walks, sql` union all `)}) as found)`;
  };
  const { rows } = await sql<Dates & { pair: string }>`
    select pair.key as pair, ${found("asc")} as first, ${found("desc")} as last
    from unnest(${[...pairs]}::text[]) as pair (key),
      lateral (select ${aboutHowMany(OWN)} <= ${aboutHowMany(OTHER)} as own_is_smaller offset 0) as size`.execute(db);
  return rows;
}

interface Appearing extends Presence {
  readonly key: RawBuilder<unknown>;
}

/** Selects the date of the first record in which one actor appears, of those that match a condition and in which another appears too. */
function walk(one: Appearing, other: Appearing, condition: Condition, direction: "asc" | "desc") {
  const way = sql.raw(direction);
  return sql`(
    select record.date from ${one.table} as appearance join record on record.id = appearance.record_id
    where appearance.actor_id = ${one.key} and ${all([one.counts(one.key), other.counts(other.key), condition])}
      -- A scalar subquery: the planner evaluates it during the walk and never makes it a join.
      and (
        select true from ${other.table} as appearance
        where appearance.record_id = record.id and appearance.actor_id = ${other.key})
    order by appearance.sort_date ${way}, appearance.record_id ${way} limit 1)`;
}
