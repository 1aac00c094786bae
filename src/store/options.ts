import { ForeseenProblem } from "../errors/foreseen-problem.js";
import type { Statement } from "../statements/statement.js";
import type { StoreSummary } from "./summary.js";

/** How statements are stored. */
export interface StoreOptions {
  /** Do everything, then undo it: the summary tells what would be. */
  readonly dryRun?: boolean;
  /** All or nothing: one transaction for everything, and the first rejection ends it. */
  readonly atomic?: boolean;
  /** Remove what the dataset no longer states. Without it, that is only counted, as stale. */
  readonly prune?: boolean;
  /** Whether the statements are all that the dataset states: the default. Where not, nothing is stale. */
  readonly complete?: boolean;
  /** Whether the entries of all statements are known to have their formats (`checkedStatement`), so that this is not looked at again. */
  readonly checked?: boolean;
  /** How many statements are stored in one transaction. */
  readonly batchSize?: number;
  /** Whether actors with an exact identifier in common are merged at the end: the default. A dry run merges nothing. */
  readonly merge?: boolean;
  /** Called where actors were merged so, with how many. */
  readonly onMerge?: (merged: number) => void;
  /** Who makes the revisions; `import SLUG` where it is left out. */
  readonly by?: string;
  /** A statement that is not stored, and why. Called after its batch. */
  readonly onReject?: (statement: Statement, reason: string) => void | Promise<void>;
  /** Called after each batch with what was done so far. */
  readonly onProgress?: (soFar: StoreSummary) => void;
  /** Another import of the same dataset is under way and is waited for. */
  readonly onWait?: () => void;
}

/** A statement of an import that was to be stored wholly or not at all cannot be stored. */
export class RejectedStatement extends ForeseenProblem {
  override readonly name = "RejectedStatement";

  constructor(
    readonly statement: Statement,
    reason: string,
  ) {
    super(`${statement.kind} "${statement.key}" cannot be stored: ${reason}.`);
  }
}
