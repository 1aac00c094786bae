import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { CsvError, type Info, parse as parseCsv } from "csv-parse/sync";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from "yaml";
import { codeOf, messageOf, whyUnreadable } from "../errors/caught.js";
import { delimiterOf } from "./delimiter.js";

/** An entry of a table, with its line in the file. */
export interface LookupEntry {
  readonly key: string;
  readonly value: string | null;
  readonly line?: number;
}

/** The columns of a file, or the properties of the entries of a list, to use; by default the first and the second. */
export interface LookupColumns {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

/**
 * Reads the entries of a table in a CSV, TSV, JSON or YAML file.
 *
 * @throws {SyntaxError} if the file cannot be used as a table; the message says why, with the line
 */
export function lookupFileEntries(file: string, columns: LookupColumns): LookupEntry[] {
  const text = textOf(file);
  const extension = extname(file).toLowerCase();
  return [".json", ".yaml", ".yml"].includes(extension)
    ? nestedEntries(text, columns)
    : tableEntries(text, extension, columns);
}

/** @throws {SyntaxError} if there is no such file, or it is not text */
export function textOf(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new SyntaxError(whyNoTable(error));
  }
}

function whyNoTable(error: unknown): string {
  const hint =
    codeOf(error) === "ENOENT"
      ? ". Paths are relative to the mapping's folder: correct the path, or put the file there"
      : "";
  return `${whyUnreadable(error)}${hint}`;
}

function tableEntries(text: string, extension: string, columns: LookupColumns): LookupEntry[] {
  const [firstLine = ""] = text.split(/\r\n|\n|\r/, 1);
  const [header, ...rows] = csvRecords(text, extension === ".tsv" ? "\t" : delimiterOf(firstLine));
  const names = (header?.record ?? []).map((name) => name.trim());
  if (names.length < 2)
    throw new SyntaxError(
      "needs two columns with their names in the first line: the value in the rows; its replacement",
    );
  const key = columnIn(names, columns.key, 0);
  const value = columnIn(names, columns.value, 1);
  return rows.map(({ record, info }) => ({
    key: record[key] ?? "",
    value: record[value]?.trim() || null,
    line: info.lines,
  }));
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

function csvRecords(text: string, delimiter: string): CsvRecord[] {
  try {
    return parseCsv(text, { delimiter, info: true, skip_empty_lines: true }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines);
    throw new SyntaxError(
      error.code.startsWith("CSV_RECORD_INCONSISTENT")
        ? `line ${line} does not have as many cells as the first. Put cells that contain ${JSON.stringify(delimiter)} in quotation marks`
        : `line ${line} is malformed: ${error.message}`,
    );
  }
}

function columnIn(names: readonly string[], wanted: string | undefined, otherwise: number): number {
  const index = wanted === undefined ? otherwise : names.indexOf(wanted);
  if (index < 0) throw new SyntaxError(`has no column "${wanted}". It has ${names.join(", ")}`);
  return index;
}

const FORMS =
  "must be a table, { T: TREATY }, or a list of pairs, [[T, TREATY]], or of objects, [{ code: T, meaning: TREATY }]";

/** Reads JSON, which is also YAML, and YAML. */
function nestedEntries(text: string, columns: LookupColumns): LookupEntry[] {
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineOf = (offset: number) => lineCounter.linePos(offset).line;
  const [fault] = errors;
  if (fault)
    throw new SyntaxError(
      fault.code === "DUPLICATE_KEY"
        ? `line ${lineOf(fault.pos[0])}: this key appears twice. Keep one`
        : `line ${lineOf(fault.pos[0])}: ${fault.message}`,
    );
  const entry = (key: unknown, value: unknown): LookupEntry => {
    const line = lineOf((key as YamlNode | undefined)?.range?.[0] ?? 0);
    return { key: scalarText(key, line) ?? "", value: scalarText(value, line), line };
  };
  if (isMap(contents)) return contents.items.map(({ key, value }) => entry(key, value));
  if (!isSeq(contents)) throw new SyntaxError(FORMS);
  return contents.items.map((item) => {
    const [key, value] = pairIn(item, columns, lineOf);
    return entry(key, value);
  });
}

function pairIn(item: unknown, columns: LookupColumns, lineOf: (offset: number) => number): readonly unknown[] {
  if (isSeq(item) && item.items.length === 2) return item.items;
  const line = lineOf((item as YamlNode | null)?.range?.[0] ?? 0);
  if (!isMap(item)) throw new SyntaxError(`line ${line}: ${FORMS}`);
  const names = item.items.map(({ key }) => scalarText(key, line) ?? "");
  if (names.length < 2) throw new SyntaxError(`line ${line}: ${FORMS}`);
  try {
    return [columnIn(names, columns.key, 0), columnIn(names, columns.value, 1)].map((at) => item.items[at]?.value);
  } catch (error) {
    throw new SyntaxError(`line ${line}: ${messageOf(error)}`);
  }
}

/** Returns a number as written, with leading zeros; null for no value. */
function scalarText(node: unknown, line: number): string | null {
  if (node === null || node === undefined) return null;
  if (!isScalar(node)) throw new SyntaxError(`line ${line}: ${FORMS}`);
  if (node.value === null) return null;
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
