/** Columns of timestamps, which JSON can only represent as text. */
const MOMENTS: ReadonlySet<string> = new Set(["createdAt", "updatedAt", "importedAt", "at"]);

/**
 * Reads rows from a JSON array of arrays with the values of these columns, which is more compact than objects. Values
 * are the same as when a row is read directly.
 */
export function rowsOf<Columns extends object>(json: unknown, names: readonly string[]): Columns[] {
  return Array.isArray(json) ? json.map((values: readonly unknown[]) => rowOf<Columns>(values, names)) : [];
}

/** Reads a row from a JSON array of the values of these columns. */
export function rowOf<Columns extends object>(values: readonly unknown[], names: readonly string[]): Columns {
  const row: Record<string, unknown> = {};
  for (let place = 0; place < names.length; place++) {
    const name = names[place] ?? "";
    const value = values[place];
    row[name] = MOMENTS.has(name) && typeof value === "string" ? new Date(value) : value;
  }
  return row as Columns;
}
