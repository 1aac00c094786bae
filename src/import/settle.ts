import type { Node } from "../mapping/tree.js";
import { validate } from "../mapping/validate.js";
import type { Statement } from "../statements/statement.js";
import type { Account } from "./account.js";
import { type ReadingOptions, stopIfAsked } from "./file-rows.js";
import type { OnDifference } from "./merge.js";
import { at, type MergedStatement, type PartialStatement } from "./partial.js";
import { ImportProblem } from "./rows/problem.js";
import { mergedStatements } from "./spool.js";

/**
 * Merges what rows say of each thing into one statement. Rejects things that are still incomplete, with the rows that state them, and
 * reports differences between rows to the account.
 *
 * @throws {ImportProblem} if a rejected thing comes from no row, or if rejections end the import
 */
export async function* settledStatements(
  partials: AsyncIterable<PartialStatement>,
  account: Account,
  options: ReadingOptions,
): AsyncGenerator<Statement> {
  const merged = mergedStatements(partials, {
    onDifference: (...difference) => account.differ(differenceTold(...difference)),
    ...(options.onStated ? { onCount: options.onStated } : {}),
  });
  for await (const statement of merged) {
    const validity = validate(statement);
    if (validity.kind === "whole") {
      yield { ...validity.statement, ...(statement.place ? { origin: statement.place } : {}) };
    } else {
      rejectRowsOf(statement, validity.reason, account, options);
    }
  }
}

function rejectRowsOf(statement: MergedStatement, reason: string, account: Account, options: ReadingOptions): void {
  const { incomplete, place, kind, key } = statement;
  if (!place)
    throw new ImportProblem(`The ${kind} "${key}", which is the same for all rows, cannot be used: ${reason}`);
  for (const row of incomplete.length > 0 ? incomplete : [{ place, content: undefined }]) {
    const rejection = { ...(row.place ?? place), reason: `${reason} (${key})`, content: row.content };
    account.rejectLater(rejection);
    stopIfAsked(rejection, options);
  }
}

/** Describes a difference between two rows, or two parts of a row, about a thing. */
export function differenceTold(
  { kind, key, place }: Pick<PartialStatement, "kind" | "key" | "place">,
  ...[path, kept, dropped]: Parameters<OnDifference>
): string {
  return `${at(place)}${kind} ${key}: ${path} is ${shown(dropped)} here, ${shown(kept)} before`;
}

function shown(value: Node): string {
  const written = JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
