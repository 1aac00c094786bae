import { sql } from "kysely";
import type { Database } from "../../src/database/database.js";

/** The rows of all tables but for some, each as the text of its values in order of the columns' names. */
export async function everything({ db }: Database, apart: readonly string[] = []): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ name: string; columns: string }>`
    select table_name as name, string_agg(quote_ident(column_name), ', ' order by column_name) as columns
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all (${[...apart]}::text[])
    group by 1 order by 1`.execute(db);
  const tables: Record<string, string[]> = {};
  for (const { name, columns } of rows) {
    const table = await sql<{ row: string }>`
      select row(${sql.raw(columns)})::text as row from ${sql.table(`public.${name}`)} order by 1`.execute(db);
    tables[name] = table.rows.map(({ row }) => row);
  }
  return tables;
}
