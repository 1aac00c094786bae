/** The end of a statement that copies rows into a table. On both engines, the rows are its only parameter. */
export const COPY_FROM_STDIN = /from stdin$/;

/** Returns the rows that a statement copies, as text; undefined for any other statement. */
export function copiedRows(statement: string, parameters: readonly unknown[] | undefined): string | undefined {
  const [rows] = parameters ?? [];
  return typeof rows === "string" && COPY_FROM_STDIN.test(statement) ? rows : undefined;
}
