import { type Row, RowProblem } from "../../mapping/scope.js";
import type { BrokenRow, ReadRow } from "./reading.js";

/** The most rows in a group, so that a file whose rows are all alike is not held in memory as a whole. */
const LONGEST_GROUP = 10_000;

/**
 * Makes one row of consecutive rows with the same values in some columns: with the cells and the position of the first, and all of them as
 * `rows`.
 */
export async function* groupedRows(rows: AsyncIterable<ReadRow>, columns: readonly string[]): AsyncGenerator<ReadRow> {
  let group: Row[] = [];
  let common: string | undefined;
  for await (const row of rows) {
    const read = "problem" in row ? row : withCells(row, columns);
    const cells = "problem" in read ? undefined : read.cells;
    if (cells !== common || group.length === LONGEST_GROUP) {
      yield* asOne(group);
      group = [];
      common = cells;
    }
    if ("problem" in read) yield read;
    else group.push(read.row);
  }
  yield* asOne(group);
}

/** Returns a row with its values in some columns, or a broken row if they are ambiguous. */
function withCells(row: Row, columns: readonly string[]): { row: Row; cells: string } | BrokenRow {
  try {
    return { row, cells: JSON.stringify(columns.map((column) => row.content[column] ?? null)) };
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    const { content, ...place } = row;
    return { ...place, problem: error.message, raw: content };
  }
}

function asOne(group: readonly Row[]): Row[] {
  const [first] = group;
  if (!first) return [];
  // Includes non-enumerable properties: the names of elements without their prefixes.
  const content = Object.defineProperties({}, Object.getOwnPropertyDescriptors(first.content));
  return [{ ...first, content: Object.assign(content, { rows: group.map((row) => row.content) }) }];
}
