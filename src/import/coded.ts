import type { CodedFormat, FormatOptions } from "../formats/coded-format.js";
import type { PartialEntry } from "../mapping/compiler.js";
import { originOf, type Row, type RowPlace } from "../mapping/scope.js";
import type { Statement } from "../statements/statement.js";
import type { Account } from "./account.js";
import { fileRows, type ReadingOptions, rejectRow } from "./file-rows.js";
import type { PartialStatement } from "./partial.js";
import type { InputFile } from "./rows/input-file.js";
import { settledStatements } from "./settle.js";

/** Yields what files state in a format implemented in code, each thing once. */
export function codedStatementsOf(
  format: CodedFormat,
  formatOptions: FormatOptions,
  files: readonly InputFile[],
  account: Account,
  options: ReadingOptions = {},
): AsyncGenerator<Statement> {
  return settledStatements(partialsOf(format, formatOptions, files, account, options), account, options);
}

async function* partialsOf(
  format: CodedFormat,
  formatOptions: FormatOptions,
  files: readonly InputFile[],
  account: Account,
  options: ReadingOptions,
): AsyncGenerator<PartialStatement> {
  const input = { ...format.input, columns: new Set<string>() };
  async function* rows(): AsyncGenerator<Row> {
    for await (const { row } of fileRows([input], ".", files, account, options)) yield row;
  }
  const rowAccount = {
    skipped: (_row: RowPlace, rule: string) => account.skip(rule),
    rejected: (row: Row, reason: string) =>
      rejectRow(account, options, { ...originOf(row), reason, content: row.content }),
  };
  for await (const { kind, key, entry, origin } of format.state(rows(), rowAccount, formatOptions)) {
    yield { kind, key, entry: entry as PartialEntry["entry"], ...(origin ? { place: origin } : {}) };
  }
}
