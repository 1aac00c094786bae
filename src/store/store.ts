import type { Database } from "../database/database.js";
import { mergeByIdentifiers } from "../merging/identifiers.js";
import type { StatedDataset, Statement } from "../statements/statement.js";
import { preparedBatches } from "./batches.js";
import { ImportRun } from "./import-run.js";
import { alone } from "./lock.js";
import type { StoreOptions } from "./options.js";
import { retried } from "./retried.js";
import type { StoreSummary } from "./summary.js";
import { type InTransaction, inOne, unhurried, untimed } from "./transactions.js";

const BATCH_SIZE = 2_000;

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
        const merging = untimed((trx) => mergeByIdentifiers(trx, run.datasetId));
        const merged = await retried(() => session.transaction().execute(merging));
        if (merged > 0) options.onMerge?.(merged);
      }
      return run.summary;
    },
    options,
  );
}
