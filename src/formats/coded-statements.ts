import type { Account } from "../import/account.js";
import { assignedFiles } from "../import/assign.js";
import type { InputFile } from "../import/input-file.js";
import { ImportProblem } from "../import/problem.js";
import { rowsOf } from "../import/rows/rows.js";
import { mergedStatements } from "../import/spool.js";
import type { ReadingOptions } from "../import/statements.js";
import type { CompiledMapping } from "../mapping/read.js";
import type { Row } from "../mapping/scope.js";
import { validate } from "../mapping/validate.js";
import type { Statement } from "../statements/statement.js";
import type { CodedFormat, FormatOptions, RowAccount } from "./coded-format.js";

/** How many rows were left out by which rule of a format. */
export type LeftOut = ReadonlyMap<string, number>;

/**
 * What files state by a format that is code, as `statementsOf` gives what they state by a mapping.
 *
 * @param leftOut is told, row by row, by which rules rows are left out
 * @throws {ImportProblem} where a file cannot be read at all, or a row is rejected and that is to end it
 */
export async function* codedStatementsOf(
  format: CodedFormat,
  files: readonly InputFile[],
  account: Account,
  leftOut: Map<string, number>,
  options: ReadingOptions & FormatOptions,
): AsyncGenerator<Statement> {
  const rowAccount: RowAccount = {
    skipped: (_row, rule) => {
      leftOut.set(rule, (leftOut.get(rule) ?? 0) + 1);
      account.skip();
    },
    rejected: ({ file, line, number, content }, reason) => {
      account.reject({ file, line, row: number, reason, content });
      if (options.stopAtRejection) throw new ImportProblem(`${file}:${line ?? number}: ${reason}`);
    },
  };
  const stated = format.state(rowsIn(format, files, account, options), rowAccount, options);
  for await (const statement of format.inPieces ? mergedStatements(stated, () => {}) : stated) {
    const validity = validate(statement);
    if (validity.kind === "whole") yield validity.statement;
    else account.note(`${statement.kind} ${statement.key}: ${validity.reason}. It is left out`);
  }
}

async function* rowsIn(
  { dataset, input }: CodedFormat,
  files: readonly InputFile[],
  account: Account,
  options: ReadingOptions,
): AsyncGenerator<Row> {
  const { limit = Number.POSITIVE_INFINITY, onBytes = () => {} } = options;
  const compiled = { ...input, entities: {}, columns: new Set<string>(), readRow: () => "skipped" as const };
  const mapping: CompiledMapping = {
    mapping: { dataset, sources: {}, topics: {}, people: {}, organizations: {}, lookups: {}, inputs: [compiled] },
    folder: ".",
    inputs: [compiled],
  };
  const watch = { onBytes, onNote: (note: string) => account.note(note) };
  for (const { file } of assignedFiles(mapping, files, account)) {
    try {
      for await (const row of rowsOf(file, compiled, mapping, watch)) {
        if (account.counts.read >= limit) return;
        account.row();
        if (!("problem" in row)) yield row;
        else account.reject({ file: row.file, line: row.line, row: row.number, reason: row.problem, content: row.raw });
      }
    } catch (error) {
      if (!(error instanceof ImportProblem) || options.stopAtRejection || files.length === 1) throw error;
      account.fail(error.message);
    }
  }
}
