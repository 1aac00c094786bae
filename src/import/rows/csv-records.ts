import { CsvError, type Options, parse } from "csv-parse/sync";
import { delimiterOf } from "../../mapping/delimiter.js";
import { batchesOfLines } from "./lines.js";
import type { Reading } from "./reading.js";

/** The cells of a record, and the line on which it begins. */
interface CellRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A record that cannot be read, and why. */
export interface BrokenRecord {
  readonly problem: string;
  readonly raw: string;
  readonly line: number;
}

/** The longest record, in characters: a longer one has a quotation mark that is never closed. */
const LONGEST = 32 * 1024 * 1024;
const BATCH = 256 * 1024;

/** Yields the records of a table in order, including its header. */
export async function* recordsOf({ text, input }: Reading): AsyncGenerator<CellRecord | BrokenRecord> {
  let skip = 0;
  let pending: string[] = [];
  let length = 0;
  let firstLine = 1;
  let wanted = BATCH;
  let options: Options | undefined;
  let table: Table | undefined;
  try {
    for await (const lines of batchesOfLines(text)) {
      if (!table) {
        table = tableBeginningWith(lines[0] ?? "", input);
        skip = table.skip ?? 0;
        firstLine = 1 + skip;
      }
      for (const line of lines.slice(skip)) {
        pending.push(line);
        length += line.length;
      }
      skip -= Math.min(skip, lines.length);
      if (length < wanted) continue;
      options ??= optionsFor(table, pending);
      const { records, rest } = parsePending(pending, firstLine, options, false);
      yield* records;
      firstLine += pending.length - rest.length;
      pending = rest;
      length = lengthOf(rest);
      // A long record is parsed again only when there is twice as much of it.
      wanted = Math.max(BATCH, length * 2);
    }
  } catch (error) {
    // The file cannot be read further; what was read of it is used.
    yield* parsePending(pending, firstLine, options ?? optionsFor(table ?? input, pending), false).records;
    throw error;
  }
  yield* parsePending(pending, firstLine, options ?? optionsFor(table ?? input, pending), true).records;
}

type Table = Reading["input"];

/** Returns how to read a table that begins with this line, in which spreadsheets may state the delimiter: `sep=;`. */
function tableBeginningWith(firstLine: string, input: Table): Table {
  const [, delimiter] = /^"?sep=(.)"?\s*$/i.exec(firstLine) ?? [];
  if (delimiter === undefined || input.skip !== undefined) return input;
  return { ...input, delimiter: input.delimiter ?? delimiter, skip: 1 };
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/**
 * Parses lines into records. If a record is broken, only its first line is reported, and parsing continues with the line after it, so that a
 * stray quotation mark costs one line and not everything after it.
 *
 * @returns the records, and the lines at the end that may begin another record
 */
function parsePending(lines: string[], firstLine: number, options: Options, isEnd: boolean) {
  const records: (CellRecord | BrokenRecord)[] = [];
  let rest = lines;
  let line = firstLine;
  while (rest.length > 0) {
    const { complete, error } = options.quote === false ? splitLines(rest, options, isEnd) : parseLines(rest, options);
    for (const record of complete) records.push({ cells: record.cells, line: line + record.first });
    const used = complete.at(-1)?.next ?? 0;
    rest = error || options.quote === false ? rest.slice(used) : [];
    line += used;
    if (!error) break;
    while (rest[0]?.trim() === "") {
      rest = rest.slice(1);
      line += 1;
    }
    const mayGoOn = !isEnd && error.code === "CSV_QUOTE_NOT_CLOSED" && lengthOf(rest) < LONGEST;
    if (mayGoOn) break;
    const [broken = "", ...after] = rest;
    records.push({ problem: problemOf(error), raw: broken.replace(/[\r\n]+$/, ""), line });
    rest = after;
    line += 1;
  }
  return { records, rest };
}

interface ParsedRecord {
  readonly cells: readonly string[];
  /** The index of its first line, and of the line after it. */
  readonly first: number;
  readonly next: number;
}

interface ParsedLines {
  readonly complete: readonly ParsedRecord[];
  readonly error?: CsvError;
}

/** Splits lines if quotation marks have no special meaning: each line is a record, and the text between delimiters a cell. */
function splitLines(
  lines: readonly string[],
  { delimiter, record_delimiter: ends }: Options,
  isEnd: boolean,
): ParsedLines {
  const complete: ParsedRecord[] = [];
  const end = ends === "\r" ? "\r" : "\n";
  let first = 0;
  lines.forEach((line, index) => {
    const isLast = line.endsWith(end) || (isEnd && index === lines.length - 1);
    if (!isLast) return;
    const record = lines
      .slice(first, index + 1)
      .join("")
      .replace(/\r?\n$|\r$/, "");
    if (record !== "") complete.push({ cells: ownText(record).split(String(delimiter)), first, next: index + 1 });
    first = index + 1;
  });
  return { complete };
}

/** Copies a text. A line is a slice of the piece of the file that it was read with, and its cells would keep all of that in memory. */
function ownText(text: string): string {
  return Buffer.from(text).toString();
}

/**
 * Parses records. Quotation marks inside an unquoted cell are literal: `5" gun`. A record with a cell that begins with one is parsed
 * strictly, since a mark that is never closed, or closed too early, would make one cell of several: `a, "b, c"`.
 */
function parseLines(lines: readonly string[], options: Options): ParsedLines {
  const { complete, error } = parseRecords(lines, { ...options, relax_quotes: true });
  const isDoubtful = (cell: string) => cell.trimStart().startsWith(String(options.quote));
  for (const [index, { cells, first, next }] of complete.entries()) {
    const broken = cells.some(isDoubtful) ? parseRecords(lines.slice(first, next), options).error : undefined;
    if (broken) return { complete: complete.slice(0, index), error: broken };
  }
  if (!error) return { complete };
  // A strict error before the end of these lines remains an error whatever follows.
  const byTheRules = parseRecords(lines.slice(complete.at(-1)?.next ?? 0), options).error;
  return { complete, error: byTheRules && byTheRules.code !== "INVALID_OPENING_QUOTE" ? byTheRules : error };
}

function parseRecords(lines: readonly string[], options: Options): ParsedLines {
  const text = lines.join("");
  try {
    return { complete: located(parse(text, options) as unknown as Parsed, lines) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const count = Number(error.records);
    const complete = count === 0 ? [] : (parse(text, { ...options, to: count }) as unknown as Parsed);
    return { complete: located(complete, lines), error };
  }
}

type Parsed = readonly { readonly record: readonly string[]; readonly info: { readonly bytes: number } }[];

/** Locates records by their length in bytes, because the parser's own count has one line too many for each CRLF in a cell. */
function located(parsed: Parsed, lines: readonly string[]): ParsedRecord[] {
  let next = 0;
  let end = 0;
  return parsed.map(({ record, info: { bytes } }) => {
    while (/^[\r\n]*$/.test(lines[next] ?? "x")) end += lines[next++]?.length ?? 0;
    const first = next;
    while (end < bytes && next < lines.length) end += Buffer.byteLength(lines[next++] ?? "");
    return { cells: record, first, next };
  });
}

function problemOf({ code }: CsvError): string {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quotation mark opens a cell here and is never closed. Close it, or double it if it is meant literally";
    case "CSV_INVALID_CLOSING_QUOTE":
      return "a quotation mark ends a cell, and more follows before the next delimiter. Double quotation marks inside a cell, or set `quote: false` if they have no special meaning";
    case "INVALID_OPENING_QUOTE":
      return "a quotation mark is inside a cell. Put the cell in quotation marks and double the one inside, or set `quote: false` if they have no special meaning";
    default:
      return "the row is malformed";
  }
}

function optionsFor(input: Table, lines: readonly string[]): Options {
  const firstLine = lines.find((line) => line.trim() !== "") ?? "";
  return {
    delimiter: input.delimiter ?? (input.format === "tsv" ? "\t" : delimiterOf(firstLine)),
    quote: input.quote ?? '"',
    record_delimiter: /[^\n]*\r$/.test(firstLine) ? "\r" : ["\r\n", "\n"],
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
  };
}
