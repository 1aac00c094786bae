import { ForeseenProblem } from "../errors/foreseen-problem.js";
import type { Statement } from "../statements/statement.js";
import type { StoreSummary } from "./summary.js";

/** How statements are stored. */
export interface StoreOptions {
  /** Do everything, then roll back: the summary says what would happen. */
  readonly dryRun?: boolean;
  /** Use one transaction for everything; the first rejection aborts it. */
  readonly atomic?: boolean;
  /** Remove entries that the dataset no longer states. Without it, they are only counted as stale. */
  readonly prune?: boolean;
  /** Whether the statements are all that the dataset states (the default). If not, nothing is stale. */
  readonly complete?: boolean;
  /** Whether all entries are already validated (`checkedStatement`), so that this is not repeated. */
  readonly checked?: boolean;
  /** How many statements are stored per transaction. */
  readonly batchSize?: number;
  /** Whether to merge actors that share an exact identifier at the end (the default, except in a dry run). */
  readonly merge?: boolean;
  /** Called with the number of such merges, if there were any. */
  readonly onMerge?: (merged: number) => void;
  /** The author of the revisions; `import SLUG` by default. */
  readonly by?: string;
  /** Called after each batch with every statement that was not stored, and why. */
  readonly onReject?: (statement: Statement, reason: string) => void | Promise<void>;
  /** Called after each batch with the counts so far. */
  readonly onProgress?: (soFar: StoreSummary) => void;
  /** Called when the import has to wait for another one of the same dataset. */
  readonly onWait?: () => void;
}

/** Thrown when a statement of an atomic import cannot be stored. */
export class RejectedStatement extends ForeseenProblem {
  override readonly name = "RejectedStatement";

  constructor(
    readonly statement: Statement,
    reason: string,
  ) {
    super(`${statement.kind} "${statement.key}" cannot be stored: ${reason}.`);
  }
}
