import { type Kysely, sql } from "kysely";
import type { DB } from "../../generated/db.js";

/** Returns the stems of those words that begin no word of any record's text, by word. */
export async function unknownStems(db: Kysely<DB>, words: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ word: string; stem: string }>`/* search unknown words */
    select word, stem
    from unnest(${[...words]}::text[]) as asked (word), lateral (select (ts_lexize('english_stem', fold(word)))[1] as stem) as stemmed
    where stem <> '' and not exists (select from record where words @@ (quote_literal(stem) || ':*')::tsquery)`.execute(
    db,
  );
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}

/**
 * Returns the stems that are in the texts of the most records, at most a thousand, the most frequent first. They are those of the
 * planner's statistics, so that nothing has to be kept for it; none before the first `analyze`.
 */
export async function frequentStems(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ stem: string }>`/* search frequent words */
    select stem
    from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs[:cardinality(most_common_elems::text::text[])])
      as common (stem, frequency)
    where schemaname = current_schema() and tablename = 'record' and attname = 'words'
      and (ts_lexize('english_stem', stem))[1] = stem
    order by frequency desc, stem`.execute(db);
  return rows.map(({ stem }) => stem);
}
