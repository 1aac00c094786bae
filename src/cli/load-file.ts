import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import type { Database } from "../database/database.js";
import { datasetKey } from "../ids/uuid.js";
import { loadMerges } from "../merging/stated-merges.js";
import { datasetsInFile, type MergeLine } from "../statements/lines.js";
import { mergeShared } from "../store/merge-shared.js";
import { retried } from "../store/retried.js";
import { storeStatements } from "../store/store.js";
import type { Counts } from "../store/summary.js";
import { mergedTold } from "./import-report.js";
import { withDatabase } from "./with-database.js";

/** The options for loading a file of statements. */
export interface LoadOptions {
  readonly dryRun?: boolean;
  readonly prune?: boolean;
}

/** Stores the statements of a file written by `chancery export`, dataset by dataset. */
export async function loadFile(file: string, options: LoadOptions, config: Config, log: Logger): Promise<void> {
  await withDatabase(config, log, async (database) => {
    const merges: MergeLine[] = [];
    const slugs: string[] = [];
    for await (const { dataset, statements } of datasetsInFile(file, (line) => merges.push(line))) {
      const { total } = await storeStatements(database, dataset, statements, {
        dryRun: options.dryRun ?? false,
        prune: options.prune ?? false,
        // The merges are at the end of the file.
        merge: false,
        onReject: ({ kind, key, origin }, reason) => {
          process.exitCode = 1;
          console.error(`${origin?.file ?? file}:${origin?.line ?? 0}: ${kind} ${key}: ${reason}`);
        },
        onWait: () => log.info(`Waiting for another import of ${dataset.slug} to end …`),
      });
      slugs.push(dataset.slug);
      console.log(`${dataset.title}: ${told(total)}.`);
    }
    if (!options.dryRun) await merge(database, merges, slugs);
  });
}

/** Applies the file's merges, then merges actors that share an exact identifier. */
async function merge({ db }: Database, lines: readonly MergeLine[], slugs: readonly string[]): Promise<void> {
  const { merged, apart, left } = await retried(() => loadMerges(db, lines));
  if (lines.length > 0) console.log(`Merges: ${merged} merged, ${apart} marked as apart, ${left} left unchanged.`);
  let shared = 0;
  for (const slug of slugs) shared += await mergeShared(db, datasetKey(slug));
  if (shared > 0) console.log(mergedTold(shared));
}

function told({ created, updated, unchanged, rejected, stale, removed }: Counts): string {
  const notStated = stale > 0 ? `, ${stale} no longer stated (--prune removes them)` : "";
  return `${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected, ${removed} removed${notStated}`;
}
