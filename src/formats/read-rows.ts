import { type Row, RowProblem } from "../mapping/scope.js";
import type { RowAccount } from "./coded-format.js";

/**
 * Yields what `read` returns for each row. Reports the rows that state nothing: skipped if it returns a rule, as named to users, rejected
 * if it throws a {@link RowProblem}.
 */
export async function* readRows<Read extends object>(
  rows: AsyncIterable<Row>,
  account: RowAccount,
  read: (row: Row) => Read | string | Promise<Read>,
): AsyncGenerator<Read> {
  for await (const row of rows) {
    let found: Read | string;
    try {
      found = await read(row);
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      account.rejected(row, error.message);
      continue;
    }
    if (typeof found === "string") account.skipped(row, found);
    else yield found;
  }
}
