/** The end of a statement that copies rows into a table. The rows travel as its one parameter, on both engines. */
export const COPY_FROM_STDIN = /from stdin$/;

/** The rows that a statement copies, as text; undefined where it is another kind of statement. */
export function copiedRows(statement: string, parameters: readonly unknown[] | undefined): string | undefined {
  const [rows] = parameters ?? [];
  return typeof rows === "string" && COPY_FROM_STDIN.test(statement) ? rows : undefined;
}
