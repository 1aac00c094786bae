import { type Kysely, sql } from "kysely";
import type { DB } from "../../generated/db.js";

/**
 * The planner's statistics of the words of records: the stems that most records have, at most a thousand, none before the first
 * `analyze`. Nothing has to be kept for them.
 */
const STATISTICS = sql`(
  select most_common_elems::text::text[] as stems, most_common_elem_freqs as frequencies
  from pg_stats where schemaname = current_schema() and tablename = 'record' and attname = 'words') as statistics`;

/** Returns the stems of those words that begin no word of any record's text, by word. */
export async function unknownStems(db: Kysely<DB>, words: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ word: string; stem: string }>`/* search unknown words */
    select word, stem
    from unnest(${[...words]}::text[]) as asked (word), lateral (select (ts_lexize('english_stem', fold(word)))[1] as stem) as stemmed
    -- To find a frequent word in the index would take long.
    where case when stem = any (array(select unnest(stems) from ${STATISTICS})) then false
      else stem <> '' and not exists (select from record where words @@ (quote_literal(stem) || ':*')::tsquery) end`.execute(
    db,
  );
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}

/** Returns the stems that are in the texts of the most records, the most frequent first. */
export async function frequentStems(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ stem: string }>`/* search frequent words */
    select stem
    from ${STATISTICS}, unnest(stems, frequencies[:cardinality(stems)]) as common (stem, frequency)
    where (ts_lexize('english_stem', stem))[1] = stem
    order by frequency desc, stem`.execute(db);
  return rows.map(({ stem }) => stem);
}
