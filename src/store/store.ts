import type { Kysely } from "kysely";
import type { Database } from "../database/database.js";
import { untimed } from "../database/untimed.js";
import { inAnyCase } from "../errors/in-any-case.js";
import type { DB } from "../generated/db.js";
import type { StatedDataset, Statement } from "../statements/statement.js";
import { preparedBatches } from "./batches.js";
import { ImportRun } from "./import-run.js";
import { alone } from "./lock.js";
import { mergeShared } from "./merge-shared.js";
import type { StoreOptions } from "./options.js";
import { retried } from "./retried.js";
import type { StoreSummary } from "./summary.js";
import { type InTransaction, inOne, unhurried } from "./transactions.js";

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
  const { dryRun = false, merge = !dryRun } = options;
  return alone(
    database,
    dataset.slug,
    async (session) => {
      const run = new ImportRun(dataset, options);
      await storeAll(database.engine, session, run, dataset, statements, options);
      // After everything else, also where nothing was changed: an earlier import may have been killed before it came to this.
      const merged = merge ? await mergeShared(session, run.datasetId) : 0;
      if (merged > 0) options.onMerge?.(merged);
      return run.summary;
    },
    options.onWait,
  );
}

/** Stores in one transaction, or in one for each batch. */
async function storeAll(
  engine: Database["engine"],
  session: Kysely<DB>,
  run: ImportRun,
  { slug }: StatedDataset,
  statements: AsyncIterable<Statement> | Iterable<Statement>,
  { dryRun = false, atomic = false, checked = false, batchSize = BATCH_SIZE }: StoreOptions,
): Promise<void> {
  const work = async (inTransaction: InTransaction) => {
    await inTransaction((trx) => run.begin(trx));
    for await (const batch of preparedBatches(statements, slug, batchSize, checked)) {
      await inTransaction((trx) => run.store(trx, batch));
      await run.report();
      await run.analyze(inTransaction);
    }
    await run.finish(inTransaction, batchSize);
    await run.report();
  };
  if (atomic || dryRun) return inOne(session, work, dryRun);
  // The embedded database has nothing that would write to the disk later, behind the work.
  const paced: typeof unhurried = engine === "pglite" ? (step) => step : unhurried;
  return inAnyCase(
    () => work((step) => retried(() => session.transaction().execute(untimed(paced(step))), run.remembered())),
    () => run.tidy(session),
  );
}
