import { join } from "node:path";
import { Command } from "commander";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import type { Database } from "../database/database.js";
import { Account } from "../import/account.js";
import { inputFiles } from "../import/rows/input-file.js";
import { ImportProblem } from "../import/rows/problem.js";
import { PACKAGE_ROOT } from "../package/root.js";
import { storeStatements } from "../store/store.js";
import { mergedTold } from "./import-report.js";
import { bundled } from "./importable.js";
import { type LoadOptions, loadFile } from "./load-file.js";
import { run } from "./run.js";
import { withDatabase } from "./with-database.js";

/** The collections that come with Chancery, by the formats of their archives in db/datasets. */
const COLLECTIONS: Readonly<Record<string, { readonly what: string; readonly formats: readonly string[] }>> = {
  "state-department": {
    what: "journeys of US presidents and secretaries of state, visits of foreign leaders, US envoys, and US relations with every country (Office of the Historian, CC0; 3 MB)",
    formats: ["state-department-visits", "state-department-travels", "state-department-rdcr", "state-department-pocom"],
  },
};

/** `chancery load`: loads collections of public data that come with Chancery, or files written by `chancery export`. */
export function loadCommand(): Command {
  return new Command("load")
    .description("load a collection that comes with Chancery, or statements written by `chancery export`")
    .argument(
      "[name]",
      "a collection, one of its datasets, or a .jsonl or .jsonl.gz file; without it, lists the collections",
    )
    .option("--dry-run", "files only: only report what would be done")
    .option("--prune", "files only: remove entries of the file's datasets that the file does not state")
    .action((name: string | undefined, options: LoadOptions) =>
      run((config, log) => {
        if (name === undefined) return list();
        return /\.jsonl(\.gz)?$/.test(name) ? loadFile(name, options, config, log) : load(name, config, log);
      }),
    );
}

async function list(): Promise<void> {
  for (const [name, { what, formats }] of Object.entries(COLLECTIONS)) {
    console.log(`${name}: ${what}`);
    for (const format of formats) console.log(`  ${format}: ${(await bundled(format, { fold: true })).dataset.title}`);
  }
  console.log("\nLoad all of a collection, or one dataset: npx chancery load NAME");
}

async function load(name: string, config: Config, log: Logger): Promise<void> {
  const formats =
    COLLECTIONS[name]?.formats ??
    Object.values(COLLECTIONS).flatMap((collection) => collection.formats.filter((format) => format === name));
  if (formats.length === 0) {
    const known = Object.entries(COLLECTIONS).flatMap(([collection, { formats: all }]) => [collection, ...all]);
    throw new ImportProblem(`There is no collection or dataset "${name}" to load. The names are ${known.join(", ")}.`);
  }
  await withDatabase(config, log, async (database) => {
    for (const format of formats) console.log(await loadDataset(database, format));
  });
}

/** Stores a dataset, removes entries that its archive no longer states, and returns a summary. */
async function loadDataset(database: Database, format: string): Promise<string> {
  const { dataset, statementsOf } = await bundled(format, { fold: true });
  const account = new Account(() => {});
  const files = await inputFiles([join(PACKAGE_ROOT, "db", "datasets", `${format}.zip`)]);
  let merged = 0;
  const { total } = await storeStatements(database, dataset, statementsOf(files, account, {}), {
    prune: true,
    checked: true,
    onMerge: (count) => {
      merged = count;
    },
  });
  const { read, rejected } = account.counts;
  const done = `${total.created} created, ${total.updated} updated, ${total.unchanged} unchanged, ${total.removed} removed`;
  const left = rejected + total.rejected > 0 ? `; ${rejected} rows and ${total.rejected} statements were rejected` : "";
  const told = `${dataset.title}: ${read} entries read; ${done}${left}.`;
  return merged > 0 ? `${told}\n${mergedTold(merged)}` : told;
}
