import { sql } from "kysely";
import type { Database } from "../../src/database/database.js";

/** The tables of tallies. When a record was counted decides how it is spread over rows, so their sums are compared. */
const TALLIES = [
  "uncounted",
  "counted_record",
  "tally",
  "subject_tally",
  "co_participant_tally",
  "large_circle",
  "large_actor",
];

/**
 * Returns the rows of all tables, each as a text of its values in order of the columns' names, and the tallies' sums.
 *
 * @param apart tables and columns to leave out
 */
export async function everything(
  { db }: Database,
  apart: { readonly tables?: readonly string[]; readonly columns?: readonly string[] } = {},
): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ name: string; columns: string }>`
    select table_name as name, string_agg(quote_ident(column_name), ', ' order by column_name) as columns
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name <> all (${[...TALLIES, ...(apart.tables ?? [])]}::text[])
      and column_name <> all (${[...(apart.columns ?? [])]}::text[])
    group by 1 order by 1`.execute(db);
  const tables: Record<string, string[]> = { tallies: await tallies(db) };
  for (const { name, columns } of rows) {
    const table = await sql<{ row: string }>`
      select row(${sql.raw(columns)})::text as row from ${sql.table(`public.${name}`)} order by 1`.execute(db);
    tables[name] = table.rows.map(({ row }) => row);
  }
  return tables;
}

/** The sums that are kept for circles of every size, and those by subject. */
async function tallies(db: Database["db"]): Promise<string[]> {
  const { rows } = await sql<{ row: string }>`
    select row(one_id, other_id, dimension, kind, dataset_id, sum(count))::text as row from exact_tally
      where dimension in ('NUMBER', 'CLAIMED', 'ACCUSED')
      group by one_id, other_id, dimension, kind, dataset_id having sum(count) <> 0
    union all
    select row(subject_id, subject, kind, dimension, value, sum(count))::text from exact_subject_tally
      group by subject_id, subject, kind, dimension, value having sum(count) <> 0
    union all
    select row(actor_id, other_id, sum(count))::text from exact_co_participant_tally
      where actor_id in (select id from country) group by actor_id, other_id having sum(count) <> 0
    order by 1`.execute(db);
  return rows.map(({ row }) => row);
}
