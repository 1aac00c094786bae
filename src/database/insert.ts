import { type Insertable, type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { snakeCase } from "./copy.js";

/** What to do with a row whose id already exists. */
export type OnConflict = "fail" | "update";

/**
 * Inserts any number of rows in one statement. They are sent as one JSON document, so no limit on the number of
 * parameters applies; all rows must have the same columns.
 */
export async function insertRows<Table extends keyof DB & string>(
  db: Kysely<DB>,
  table: Table,
  rows: readonly Insertable<DB[Table]>[],
  onConflict: OnConflict = "fail",
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const updated = columns.filter((column) => column !== "id");
  const conflict =
    onConflict === "fail"
      ? sql``
      : sql`on conflict (id) do update set ${sql.join(updated.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}`;
  // With its schema, since one table shares its name with a pseudo-type.
  const rowType = sql.table(`public.${table}`);
  const document = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value]))),
  );
  await sql`insert into ${sql.table(table)} (${list}) select ${list} from json_populate_recordset(null::${rowType}, ${document}::json) ${conflict}`.execute(
    db,
  );
}
