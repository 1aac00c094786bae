import { type BrokenRecord, recordsOf } from "./csv-records.js";
import { entityMeant } from "./entity-meant.js";
import { ImportProblem } from "./problem.js";
import { excerpt, OtherTable, type Reading, type ReadRow } from "./reading.js";

/** Reads CSV and TSV tables. */
export async function* readCsv(reading: Reading): AsyncGenerator<ReadRow> {
  const { file, input } = reading;
  let header = columnNames(input, reading);
  let number = 0;
  for await (const record of recordsOf(reading)) {
    if ("problem" in record) {
      if (!header) throw brokenHeader(record, reading);
      number += 1;
      yield { ...record, file, number };
      continue;
    }
    const { cells, line } = record;
    if (!header) {
      header = distinctNames(cells);
      requireColumns(header, reading);
      continue;
    }
    number += 1;
    const surplus = cells.slice(header.length).some((cell) => cell.trim() !== "");
    if (surplus || (cells.length < header.length && !input.ragged)) {
      const remedy = surplus ? "Correct it" : "Correct it, or allow it with `ragged: true`";
      const problem = `the row has ${cells.length} cells, but there are ${header.length} columns. ${remedy}`;
      yield { problem, file, line, number, raw: cells };
      continue;
    }
    yield { content: rowOf(header, cells), file, line, number };
  }
}

/** Assigns each cell: entries for every row would cost more than its cells. One name, `__proto__`, cannot be assigned. */
function rowOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (const [index, name] of header.entries()) {
    const value = cells[index] ?? "";
    if (name === "__proto__") Object.defineProperty(row, name, { value, enumerable: true });
    else row[name] = value;
  }
  return row;
}

function brokenHeader({ problem, line, raw }: BrokenRecord, { file, input }: Reading): ImportProblem {
  return new ImportProblem(
    `${file}:${line}: the names of the columns cannot be read: ${problem} (found: ${JSON.stringify(excerpt(raw))}). Is this ${input.format}?`,
  );
}

function columnNames({ header }: Reading["input"], reading: Reading): string[] | undefined {
  const names = Array.isArray(header) ? header : reading.header;
  if (!names) return undefined;
  const distinct = distinctNames(names);
  requireColumns(distinct, reading);
  return distinct;
}

/** Names columns without a name `column 3`, and the second of two with the same name `Name (2)`. */
function distinctNames(cells: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim() || `column ${index + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Quotation marks in column names are mostly those of JSON or XML. */
function requireColumns(header: readonly string[], { file, input }: Reading): void {
  const lacking = input.having?.find((column) => !header.includes(column));
  if (lacking !== undefined) throw new OtherTable(file, lacking, header);
  const known = new Set([...header, ...(input.optional ?? [])]);
  const missing = [...input.columns].filter((column) => !known.has(column));
  if (missing.length === 0) return;
  const names = missing.map((name) => `"${name}"`).join(", ");
  const doubt = header.some((name) => name.includes('"')) ? ` Is this ${input.format}?` : "";
  const entity = missing.find((name) => Object.hasOwn(input.entities ?? {}, name));
  const remedy =
    entity === undefined
      ? "Correct the mapping or the file, or list under `optional` the columns that a file may lack"
      : entityMeant(entity);
  throw new ImportProblem(
    `${file}:1: there is no column ${names}. The columns are ${excerpt(header.join(", "))}.${doubt} ${remedy}`,
  );
}
