import type { Row } from "../../mapping/scope.js";
import type { ReadRow } from "./reading.js";

/** The most rows that become one: a file whose rows are all alike is not held in memory as a whole. */
const LONGEST_GROUP = 10_000;

/**
 * Makes one row of those that follow each other and are alike in some columns: with the cells and the place of the first, and all
 * of them as `rows`.
 */
export async function* groupedRows(rows: AsyncIterable<ReadRow>, columns: readonly string[]): AsyncGenerator<ReadRow> {
  let group: Row[] = [];
  let common: string | undefined;
  for await (const row of rows) {
    const cells = "problem" in row ? undefined : JSON.stringify(columns.map((column) => row.content[column] ?? null));
    if (cells !== common || group.length === LONGEST_GROUP) {
      yield* asOne(group);
      group = [];
      common = cells;
    }
    if ("problem" in row) yield row;
    else group.push(row);
  }
  yield* asOne(group);
}

function asOne(group: readonly Row[]): Row[] {
  const [first] = group;
  if (!first) return [];
  // With what is there without being listed: the names of elements without their prefixes.
  const content = Object.defineProperties({}, Object.getOwnPropertyDescriptors(first.content));
  return [{ ...first, content: Object.assign(content, { rows: group.map((row) => row.content) }) }];
}
