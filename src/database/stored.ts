/** Returns the value of a column that an outer join makes nullable, though the row's kind requires it. */
export function stored<Value>(value: Value | null, column: string): Value {
  if (value === null) throw new Error(`${column} is empty in a row whose kind requires it.`);
  return value;
}
