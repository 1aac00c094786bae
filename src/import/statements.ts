import type { PartialEntry } from "../mapping/compiler.js";
import type { CompiledInput, CompiledMapping } from "../mapping/read.js";
import { type Row, RowProblem } from "../mapping/scope.js";
import type { Node } from "../mapping/tree.js";
import { validate } from "../mapping/validate.js";
import type { Statement, StatementKind } from "../statements/statement.js";
import type { Account, Rejection } from "./account.js";
import { assignedFiles } from "./assign.js";
import type { InputFile } from "./input-file.js";
import type { MergedStatement, PartialStatement, Place } from "./partial.js";
import { ImportProblem } from "./problem.js";
import { rowsOf } from "./rows/rows.js";
import { mergedStatements } from "./spool.js";

/** How rows are read. */
export interface ReadingOptions {
  /** Ends the import at the first row that is rejected. */
  readonly stopAtRejection?: boolean;
  /** How many rows are read at most. */
  readonly limit?: number;
  /** Told of each piece of a file that is read, in bytes. */
  readonly onBytes?: (count: number) => void;
}

/**
 * What files state by a mapping, each thing once, with all that rows say of it. What cannot be used is told to the account.
 *
 * @throws {ImportProblem} where a file cannot be read at all, or a row is rejected and that is to end it
 */
export async function* statementsOf(
  mapping: CompiledMapping,
  files: readonly InputFile[],
  account: Account,
  options: ReadingOptions = {},
): AsyncGenerator<Statement> {
  const merged = mergedStatements(
    partialsOf(mapping, files, account, options),
    ({ kind, key, place }, path, kept, dropped) => {
      account.differ(`${at(place)}${kind} ${key}: ${path} is ${shown(dropped)} here, ${shown(kept)} before`);
    },
  );
  for await (const statement of merged) {
    const validity = validate(statement);
    if (validity.kind === "whole") {
      yield { ...validity.statement, ...(statement.place ? { origin: originOf(statement.place) } : {}) };
      continue;
    }
    rejectRows(statement, validity.reason, account, options);
  }
}

/** What each row states, in the order of the files. */
async function* partialsOf(
  mapping: CompiledMapping,
  files: readonly InputFile[],
  account: Account,
  options: ReadingOptions,
): AsyncGenerator<PartialStatement> {
  yield* constantsOf(mapping);
  const { limit = Number.POSITIVE_INFINITY } = options;
  for (const { file, input } of assignedFiles(mapping, files, account)) {
    if (account.counts.read >= limit) return;
    try {
      for await (const row of rowsOf(file, input, mapping, watchOf(account, options))) {
        account.row();
        if ("problem" in row) {
          reject(account, options, { ...placeOf(row), reason: row.problem, content: row.raw });
        } else {
          yield* statedBy(row, input, account, options);
        }
        if (account.counts.read >= limit) return;
      }
    } catch (error) {
      if (!(error instanceof ImportProblem) || options.stopAtRejection || files.length === 1) throw error;
      account.fail(error.message);
    }
  }
}

function watchOf(account: Account, { onBytes = () => {} }: ReadingOptions) {
  return { onBytes, onNote: (note: string) => account.note(note) };
}

/** What is the same for all rows. */
function* constantsOf({ mapping }: CompiledMapping): Generator<PartialStatement> {
  for (const [section, kind] of CONSTANTS) {
    for (const [key, entry] of Object.entries(mapping[section]))
      yield { kind, key, entry: entry as PartialEntry["entry"] };
  }
}

const CONSTANTS = [
  ["topics", "topic"],
  ["organizations", "organization"],
  ["sources", "source"],
  ["people", "person"],
] as const satisfies readonly (readonly [keyof CompiledMapping["mapping"], StatementKind])[];

/** What a row states: all of it or, where anything is wrong, nothing. */
function statedBy(row: Row, input: CompiledInput, account: Account, options: ReadingOptions): PartialStatement[] {
  const place = placeOf(row);
  try {
    const stated = input.readRow(row);
    if (stated === "skipped") {
      account.skip();
      return [];
    }
    return stated.map((entry) => {
      refuseUnstorable(entry.entry);
      const validity = validate(entry);
      if (validity.kind === "wrong") throw new RowProblem(validity.reason);
      return validity.kind === "whole" ? { ...entry, place } : { ...entry, place, content: row.content };
    });
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    reject(account, options, { ...place, reason: error.message, content: row.content });
    return [];
  }
}

/** No database takes zero bytes, or halves of characters, in a text. */
function refuseUnstorable(entry: Node): void {
  const [found] =
    /\\u0000|\\ud[89ab][0-9a-f]{2}(?!\\u)|(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f][0-9a-f]{2}/.exec(JSON.stringify(entry)) ??
    [];
  if (found === undefined) return;
  throw new RowProblem(
    found === "\\u0000"
      ? "there is a zero byte in it. Remove it"
      : "there is half of a character in it. Is the `encoding` right?",
  );
}

function rejectRows(
  { incomplete, place, kind, key }: MergedStatement,
  reason: string,
  account: Account,
  options: ReadingOptions,
): void {
  const why = `${reason} (${key})`;
  const rows = incomplete.length > 0 ? incomplete : [{ place, content: undefined }];
  for (const row of rows) {
    if (row.place) {
      const rejection = { ...row.place, reason: why, content: row.content };
      account.rejectLater(rejection);
      stopIfAsked(rejection, options);
    } else throw new ImportProblem(`The mapping's own ${kind} "${key}" cannot be used: ${reason}`);
  }
}

function reject(account: Account, options: ReadingOptions, rejection: Rejection): void {
  account.reject(rejection);
  stopIfAsked(rejection, options);
}

function stopIfAsked(rejection: Rejection, { stopAtRejection }: ReadingOptions): void {
  if (stopAtRejection)
    throw new ImportProblem(
      `${at(rejection)}${rejection.reason}. Nothing more is imported, as rejections are to stop it`,
    );
}

function placeOf({ file, line, number }: { file: string; line?: number; number: number }): Place {
  return { file, row: number, ...(line === undefined ? {} : { line }) };
}

function originOf({ file, line, row }: Place) {
  return { file, ...(line === undefined ? {} : { line }), ...(row === undefined ? {} : { row }) };
}

/** Where a row stands, for people. */
export function at(place: Place | undefined): string {
  if (!place) return "";
  const { file, line, row } = place;
  return line === undefined ? `${file}, row ${row}: ` : `${file}:${line}: `;
}

function shown(value: Node): string {
  const written = JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
