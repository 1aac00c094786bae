#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { duplicatesCommand } from "./cli/duplicates.js";
import { exportCommand } from "./cli/export.js";
import { importCommand } from "./cli/import.js";
import { loadCommand } from "./cli/load.js";
import { mergeCommand, unmergeCommand } from "./cli/merge.js";
import { run } from "./cli/run.js";
import { masked } from "./database/postgres-pool.js";
import { loadDossier } from "./dossier/load.js";
import { readDossier } from "./dossier/read.js";
import { PACKAGE_ROOT } from "./package-root.js";
import { prepareDatabase, serve } from "./serve.js";

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as { version: string };
const program = new Command("chancery")
  .description("A GraphQL API over what states do with each other.")
  .version(version);

program
  .command("serve", { isDefault: true })
  .description("start the API; see docs/configuration.md for the variables that it reads")
  .action(() => run((config, log) => serve(config, log)));

const dossier = program
  .command("dossier")
  .description("load or check a dossier, a collection written by hand (docs/dossiers.md)");

dossier
  .command("load <file>")
  .description("make the database hold what the dossier states")
  .action((file: string) =>
    run(async (config, log) => {
      const read = await readDossier(file);
      const database = await prepareDatabase(config, log);
      try {
        const { created, updated, unchanged, removed } = await loadDossier(database, read);
        console.log(
          `${read.title}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${removed} removed.`,
        );
      } finally {
        await database.close();
      }
    }),
  );

dossier
  .command("check <file>")
  .description("say what is wrong in a dossier, without loading it")
  .action((file: string) =>
    run(async () => {
      const { title, meetings, agreements, allegations, milestones, people, organizations } = await readDossier(file);
      const counts = Object.entries({ people, organizations, meetings, agreements, allegations, milestones });
      console.log(
        `${title}: nothing wrong; ${counts.map(([kind, entries]) => `${Object.keys(entries).length} ${kind}`).join(", ")}.`,
      );
    }),
  );

program.addCommand(importCommand());
program.addCommand(loadCommand());
program.addCommand(exportCommand());
program.addCommand(duplicatesCommand());
program.addCommand(mergeCommand());
program.addCommand(unmergeCommand());

program
  .command("config")
  .description("show the configuration that the environment gives")
  .action(() =>
    run(async (config) => {
      const { database, redisUrl, ...others } = config;
      const shown = {
        ...others,
        database: { ...database, ...(database.url ? { url: masked(database.url) } : {}) },
        ...(redisUrl ? { redisUrl: masked(redisUrl) } : {}),
      };
      console.log(JSON.stringify(shown, null, 2));
    }),
  );

await program.parseAsync();
