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
 * Stores the statements of a dataset. Unchanged entries stay untouched; a changed record gets a new revision. Each batch of
 * statements is one transaction: an import that is killed leaves whole batches, and running it again completes it.
 *
 * A statement may refer to any other of the same import, in any order, to stored entries of the dataset, to countries by
 * their codes, and to entries of other datasets (`slug:key`). A statement that comes before its references waits in a
 * temporary table until the end. Statements that refer to each other in a cycle must be in one batch.
 *
 * A statement that cannot be stored is rejected with a reason, and the others are stored. So is one whose key was stated
 * earlier in the same import with other content; the same content again is not counted as a change.
 *
 * Imports of the same dataset wait for each other; those of different datasets do not. If their batches deadlock, for example
 * on the same topics, the database rolls one back, and it is stored again. At the end, actors of the dataset are merged with
 * actors that share an exact identifier.
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
      await run.analyzeWords(session);
      // After everything else, even if nothing was changed: an earlier import may have been killed before its merges.
      const merged = merge ? await mergeShared(session, run.datasetId) : 0;
      if (merged > 0) options.onMerge?.(merged);
      return run.summary;
    },
    options.onWait,
  );
}

/** Stores all statements in one transaction, or in one per batch. */
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
  // The embedded database has no background process that would write to the disk later.
  const paced: typeof unhurried = engine === "pglite" ? (step) => step : unhurried;
  return inAnyCase(
    () => work((step) => retried(() => session.transaction().execute(untimed(paced(step))), run.remembered())),
    () => run.tidy(session),
  );
}
