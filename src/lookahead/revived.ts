/** The columns that hold moments, which JSON has only texts for. */
const MOMENTS = ["createdAt", "updatedAt"] as const;

/** The rows of a JSON array that a statement gave, with the values that they have when they are read by themselves. */
export function revived<Columns extends object>(value: unknown): Columns[] {
  if (!Array.isArray(value)) return [];
  for (const row of value) {
    for (const name of MOMENTS) if (typeof row[name] === "string") row[name] = new Date(row[name]);
  }
  return value;
}
