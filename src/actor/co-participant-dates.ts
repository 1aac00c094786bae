import { type Kysely, type RawBuilder, sql } from "kysely";
import { all, type Condition, given } from "../filters/condition.js";
import { isWithinByDate } from "../filters/dates.js";
import type { DB } from "../generated/db.js";
import type { RecordFilter } from "../generated/models.js";
import { recordConditions } from "../record/record.filter.js";
import { aboutHowMany } from "../tallies/totals.js";
import type { CoAppearance, Presence } from "./appearances.js";

/** The keys of `pair.key`: of the actor whose records these are, and of the one who appears there. */
export const OWN = sql<string>`split_part(pair.key, ' ', 1)`;
export const OTHER = sql<string>`split_part(pair.key, ' ', 2)`;

export interface Dates {
  first: string | null;
  last: string | null;
}

/**
 * Reads the first and last dates of pairs by walking the records of the actor of each pair who is in fewer, in order of date, up to one
 * that the other is in too.
 */
export async function datesByWalking(
  db: Kysely<DB>,
  { own, others }: CoAppearance,
  pairs: readonly string[],
  filter: RecordFilter | null | undefined,
): Promise<(Dates & { pair: string })[]> {
  const matching = all([
    sql<boolean>`record.date is not null`,
    ...recordConditions(filter && { ...filter, date: null }),
    ...given(filter?.date, (span) => isWithinByDate("appearance.sort_date", span)),
  ]);
  const mine = { key: sql`${OWN}::uuid`, ...own };
  const found = (direction: "asc" | "desc") => {
    const walks = others.flatMap((other) => {
      const theirs = { key: sql`${OTHER}::uuid`, ...other };
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
