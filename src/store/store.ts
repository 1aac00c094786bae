import { type Kysely, sql } from "kysely";
import type { Database } from "../database/database.js";
import type { DB } from "../generated/db.js";
import { mergeByIdentifiers } from "../merging/identifiers.js";
import type { StatedDataset, Statement } from "../statements/statement.js";
import { preparedBatches } from "./batches.js";
import { ImportRun } from "./import-run.js";
import { alone } from "./lock.js";
import { retried } from "./retried.js";
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
  /** Ends the import between two batches; what was stored stays. */
  readonly signal?: AbortSignal;
}

/** A statement of an import that was to be stored wholly or not at all cannot be stored. */
export class RejectedStatement extends Error {
  override readonly name = "RejectedStatement";

  constructor(
    readonly statement: Statement,
    reason: string,
  ) {
    super(`${statement.kind} "${statement.key}" cannot be stored: ${reason}.`);
  }
}

const BATCH_SIZE = 1_000;

/**
 * Makes the database hold what a dataset states. What it holds already and is unchanged stays untouched; a changed record
 * gets a new revision. Statements are stored in batches, each of them one transaction: an import that is killed leaves
 * whole batches, and running it again completes it.
 *
 * A statement may refer to any other of the same import, in whatever order they come, to what the database holds of the
 * dataset, to countries by their codes, and to what another dataset states (`slug:key`). One that comes before what it
 * refers to waits, in the database, until the end. Things that refer to each other must be in one batch.
 *
 * A statement that cannot be stored is rejected, with a reason, and the others are stored. So is one whose key was stated
 * earlier in the same import with other content; the same content again is not counted as a change.
 *
 * Imports of one dataset wait for each other; those of different datasets do not. Where their batches stand in each other's way
 * nonetheless, as they state the same topics, the database undoes one, which is stored again. At the end, actors of the dataset are
 * merged with those that have an exact identifier in common with them.
 */
export async function storeStatements(
  database: Database,
  dataset: StatedDataset,
  statements: AsyncIterable<Statement> | Iterable<Statement>,
  options: StoreOptions = {},
): Promise<StoreSummary> {
  const { dryRun = false, atomic = false, checked = false, merge = !dryRun, batchSize = BATCH_SIZE, signal } = options;
  return alone(
    database,
    dataset.slug,
    async (session) => {
      const run = new ImportRun(dataset, options);
      const work = async (inTransaction: InTransaction) => {
        await inTransaction((trx) => run.begin(trx));
        for await (const batch of preparedBatches(statements, dataset.slug, batchSize, checked)) {
          signal?.throwIfAborted();
          await inTransaction((trx) => run.store(trx, batch));
          await run.report();
          await run.analyze(inTransaction);
        }
        await run.finish(inTransaction, batchSize);
        await run.report();
      };
      if (atomic || dryRun) await inOne(session, work, dryRun);
      else {
        try {
          // The embedded database has nothing that would write to the disk later, behind the work.
          const isEmbedded = database.engine === "pglite";
          await work((step) =>
            retried(
              () => session.transaction().execute(untimed(isEmbedded ? step : unhurried(step))),
              run.remembered(),
            ),
          );
        } finally {
          await run.tidy(session);
        }
      }
      // After everything else, also where nothing was changed: an earlier import may have been killed before it came to this.
      if (merge) {
        const merged = await session.transaction().execute(untimed((trx) => mergeByIdentifiers(trx, run.datasetId)));
        if (merged > 0) options.onMerge?.(merged);
      }
      return run.summary;
    },
    options,
  );
}

/** Runs a step of an import in a transaction of its own, or in the one of the whole. */
export type InTransaction = <Result>(step: (trx: Kysely<DB>) => Promise<Result>) => Promise<Result>;

const UNDONE = new Error("undone, as it was a dry run");

async function inOne(
  session: Kysely<DB>,
  work: (inTransaction: InTransaction) => Promise<void>,
  dryRun: boolean,
): Promise<void> {
  const all = untimed(async (trx) => {
    await work((step) => step(trx));
    if (dryRun) throw UNDONE;
  });
  await session
    .transaction()
    .execute(all)
    .catch((error: unknown) => {
      if (error !== UNDONE) throw error;
    });
}

/**
 * The disk is not waited for at the end of each batch: the last transaction of an import does so for all of them. Should the
 * server lose power before, it has fewer of the batches, each of them whole.
 */
function unhurried<Result>(step: (trx: Kysely<DB>) => Promise<Result>) {
  return async (trx: Kysely<DB>) => {
    await sql`set local synchronous_commit = off`.execute(trx);
    return step(trx);
  };
}

/** An import may take longer than a query may. */
function untimed<Result>(step: (trx: Kysely<DB>) => Promise<Result>) {
  return async (trx: Kysely<DB>) => {
    await sql`set local statement_timeout = 0`.execute(trx);
    return step(trx);
  };
}
