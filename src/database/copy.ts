import { CompiledQuery, type Insertable, type Kysely } from "kysely";
import type { DB } from "../generated/db.js";

/** A COPY of rows into a table, ready to execute. */
export interface Copy {
  readonly statement: string;
  readonly rows: string;
}

/**
 * Makes a COPY, the fastest way to insert rows; undefined if there are none. All rows must have the same columns.
 *
 * @param table the table's name in the database, if it differs from the rows' table: a staging table
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

/** Executes copies in order. Each one is prepared while the database executes the one before it. */
export async function copyAll(db: Kysely<DB>, copies: Iterable<Copy | undefined>): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (const copy of copies) {
    if (!copy) continue;
    await before;
    before = db.executeQuery(CompiledQuery.raw(copy.statement, [copy.rows]));
    // `await before` reports the error; this only keeps it from counting as unhandled.
    before.catch(() => {});
  }
  await before;
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Formats a row in COPY's text format. */
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

/** Formats an array of texts as a PostgreSQL array literal. */
function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : text;
}
