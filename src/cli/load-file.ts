import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { prepareDatabase } from "../serve.js";
import { datasetsInFile } from "../statements/lines.js";
import { storeStatements } from "../store/store.js";
import type { Counts } from "../store/summary.js";

/** How a file of statements is loaded. */
export interface LoadOptions {
  readonly dryRun?: boolean;
  readonly prune?: boolean;
}

/** Stores the statements of a file that `chancery export` has written, dataset by dataset. */
export async function loadFile(file: string, options: LoadOptions, config: Config, log: Logger): Promise<void> {
  const database = await prepareDatabase(config, log);
  try {
    for await (const { dataset, statements } of datasetsInFile(file)) {
      const { total } = await storeStatements(database, dataset, statements, {
        dryRun: options.dryRun ?? false,
        prune: options.prune ?? false,
        onReject: ({ kind, key, origin }, reason) => {
          process.exitCode = 1;
          console.error(`${origin?.file ?? file}:${origin?.line ?? 0}: ${kind} ${key}: ${reason}`);
        },
        onWait: () => log.info(`Waiting for another import of ${dataset.slug} to end …`),
      });
      console.log(`${dataset.title}: ${told(total)}.`);
    }
  } finally {
    await database.close();
  }
}

function told({ created, updated, unchanged, rejected, stale, removed }: Counts): string {
  const notStated = stale > 0 ? `, ${stale} no longer stated (--prune removes them)` : "";
  return `${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected, ${removed} removed${notStated}`;
}
