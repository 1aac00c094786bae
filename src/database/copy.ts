import { CompiledQuery, type Insertable, type Kysely } from "kysely";
import type { DB } from "../generated/db.js";

/** A COPY of rows into a table, ready to be executed. */
export interface Copy {
  readonly statement: string;
  readonly rows: string;
}

/**
 * Makes a COPY, which is the fastest way in; undefined where there are no rows. All rows must have the same columns.
 *
 * @param table its name in the database, where it is not the name of the rows' table: a staging table
 */
export function copyOf<Table extends keyof DB & string>(
  name: Table,
  rows: readonly Insertable<DB[Table]>[],
  table: string = snakeCase(name),
): Copy | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const columns = Object.keys(first);
  const list = columns.map((column) => `"${snakeCase(column)}"`).join(", ");
  const text = rows.map((row) => line(row as Readonly<Record<string, unknown>>, columns)).join("");
  return { statement: `copy ${table} (${list}) from stdin`, rows: text };
}

/** Executes copies in their order. Each is made while the database is at the one before it. */
export async function copyAll(db: Kysely<DB>, copies: Iterable<Copy | undefined>): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (const copy of copies) {
    if (!copy) continue;
    await before;
    before = db.executeQuery(CompiledQuery.raw(copy.statement, [copy.rows]));
    // Its error is thrown when the next one is made.
    before.catch(() => {});
  }
  await before;
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A row in COPY's text format. */
function line(row: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  return `${columns.map((column) => field(row[column])).join("\t")}\n`;
}

function field(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(arrayText(value));
  return typeof value === "object" ? escaped(JSON.stringify(value)) : String(value);
}

/** An array of texts as PostgreSQL writes it. */
function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : text;
}
