import { originOf, type Row } from "../mapping/scope.js";
import type { Account, Rejection } from "./account.js";
import { assignedFiles } from "./assign.js";
import { at } from "./partial.js";
import type { InputFile } from "./rows/input-file.js";
import { ImportProblem } from "./rows/problem.js";
import { type FileInput, OtherTable } from "./rows/reading.js";
import { rowsOf } from "./rows/rows.js";

/** Options for reading rows. */
export interface ReadingOptions {
  /** Ends the import at the first rejected row. */
  readonly stopAtRejection?: boolean;
  /** The most rows to read. */
  readonly limit?: number;
  /** Called with the size of each piece of a file, in bytes after unpacking. */
  readonly onBytes?: (count: number) => void;
  /** Called with the number of things stated, once everything is read. */
  readonly onStated?: (count: number) => void;
}

/**
 * Yields the rows of files with the inputs that read them, in the order of the inputs. Reports broken rows to the account, and unreadable
 * files too if there are others.
 *
 * @param folder the folder of files that the inputs name
 * @throws {ImportProblem} if nothing of the only file can be read, or on the first rejection or unreadable file with `stopAtRejection`
 */
export async function* fileRows<Input extends FileInput>(
  inputs: readonly Input[],
  folder: string,
  files: readonly InputFile[],
  account: Account,
  options: ReadingOptions,
): AsyncGenerator<{ row: Row; input: Input }> {
  const { limit = Number.POSITIVE_INFINITY, stopAtRejection, onBytes = () => {} } = options;
  const watch = { onBytes, onNote: (note: string) => account.note(note) };
  let read = 0;
  const failed = (error: unknown) => {
    const isAllInVain = files.length === 1 && read === 0;
    if (!(error instanceof ImportProblem) || stopAtRejection || isAllInVain) throw error;
    account.fail(error.message);
  };
  const refusals = new Map<InputFile, OtherTable>();
  const taken = new Set<InputFile>();
  for (const { file, input } of assignedFiles(inputs, files, account)) {
    if (read >= limit) return;
    try {
      for await (const row of rowsOf(file, input, folder, watch)) {
        account.row();
        read += 1;
        if ("problem" in row) {
          rejectRow(account, options, { ...originOf(row), reason: row.problem, content: row.raw });
        } else {
          yield { row, input };
        }
        if (read >= limit) return;
      }
      taken.add(file);
    } catch (error) {
      if (error instanceof OtherTable) {
        refusals.set(file, error);
        continue;
      }
      taken.add(file);
      failed(error);
    }
  }
  for (const [file, refusal] of refusals) if (!taken.has(file)) failed(refusal);
}

/** @throws {ImportProblem} if rejections end the import */
export function rejectRow(account: Account, options: ReadingOptions, rejection: Rejection): void {
  account.reject(rejection);
  stopIfAsked(rejection, options);
}

/** @throws {ImportProblem} if rejections end the import */
export function stopIfAsked(rejection: Rejection, { stopAtRejection }: ReadingOptions): void {
  if (!stopAtRejection) return;
  throw new ImportProblem(`${at(rejection)}${rejection.reason}. Nothing was imported, because of --on-error stop`);
}
