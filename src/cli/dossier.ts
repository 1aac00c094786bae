import { Command } from "commander";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { readDossier } from "../dossier/read.js";
import { loadDossier } from "../store/load-dossier.js";
import { run } from "./run.js";
import { withDatabase } from "./with-database.js";

/** `chancery dossier`: loads or checks hand-written collections. */
export function dossierCommand(): Command {
  const dossier = new Command("dossier").description(
    "load or check a dossier, a hand-written collection (docs/dossiers.md)",
  );
  dossier
    .command("load <file>")
    .description("store a dossier, and remove what it no longer states")
    .action((file: string) => run((config, log) => load(file, config, log)));
  dossier
    .command("check <file>")
    .description("report problems in a dossier without loading it")
    .action((file: string) => run(() => check(file)));
  return dossier;
}

async function load(file: string, config: Config, log: Logger): Promise<void> {
  const read = await readDossier(file);
  await withDatabase(config, log, async (database) => {
    const { created, updated, unchanged, removed } = await loadDossier(database, read);
    console.log(`${read.title}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${removed} removed.`);
  });
}

async function check(file: string): Promise<void> {
  const { title, meetings, agreements, allegations, milestones, people, organizations } = await readDossier(file);
  const counts = Object.entries({ people, organizations, meetings, agreements, allegations, milestones });
  console.log(
    `${title}: no problems; ${counts.map(([kind, entries]) => `${Object.keys(entries).length} ${kind}`).join(", ")}.`,
  );
}
