/** The columns that hold moments, which JSON has only texts for. */
const MOMENTS: ReadonlySet<string> = new Set(["createdAt", "updatedAt"]);

/**
 * The rows of a JSON array of rows, each an array of the values of these columns: less to write and to read than objects.
 * Values are what they are when a row is read by itself.
 */
export function rowsOf<Columns extends object>(json: unknown, names: readonly string[]): Columns[] {
  return Array.isArray(json) ? json.map((values: readonly unknown[]) => rowOf<Columns>(values, names)) : [];
}

/** The row of a JSON array of the values of these columns. */
export function rowOf<Columns extends object>(values: readonly unknown[], names: readonly string[]): Columns {
  const row: Record<string, unknown> = {};
  for (let place = 0; place < names.length; place++) {
    const name = names[place] ?? "";
    const value = values[place];
    row[name] = MOMENTS.has(name) && typeof value === "string" ? new Date(value) : value;
  }
  return row as Columns;
}
