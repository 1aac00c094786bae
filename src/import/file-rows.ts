import { originOf, type Row } from "../mapping/scope.js";
import type { Account, Rejection } from "./account.js";
import { assignedFiles } from "./assign.js";
import { at } from "./partial.js";
import type { InputFile } from "./rows/input-file.js";
import { ImportProblem } from "./rows/problem.js";
import { type FileInput, OtherTable } from "./rows/reading.js";
import { rowsOf } from "./rows/rows.js";

/** How rows are read. */
export interface ReadingOptions {
  /** Ends the import at the first row that is rejected. */
  readonly stopAtRejection?: boolean;
  /** How many rows are read at most. */
  readonly limit?: number;
  /** Told of each piece of a file that is read, in bytes as they are once unpacked. */
  readonly onBytes?: (count: number) => void;
  /** Told how many things are stated, once that is known: when everything is read. */
  readonly onStated?: (count: number) => void;
}

/**
 * The rows of files with the inputs that read them, in the order of the inputs. Rows that are broken are told to the account,
 * and so are files that cannot be read, as long as there are others.
 *
 * @param folder where files are that the inputs name
 * @throws {ImportProblem} where nothing of the only file can be read, or a row is rejected and that is to end it
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

/** @throws {ImportProblem} where rejections are to end the import */
export function rejectRow(account: Account, options: ReadingOptions, rejection: Rejection): void {
  account.reject(rejection);
  stopIfAsked(rejection, options);
}

/** @throws {ImportProblem} where rejections are to end the import */
export function stopIfAsked(rejection: Rejection, { stopAtRejection }: ReadingOptions): void {
  if (!stopAtRejection) return;
  throw new ImportProblem(`${at(rejection)}${rejection.reason}. Nothing was imported, as --on-error stop asks for`);
}
