#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { startThreadAhead } from "./database/embedded/thread-ahead.js";
import { PACKAGE_ROOT } from "./package/root.js";

/** The commands, in the order of the help. Each is imported only when it is needed. */
const COMMANDS = {
  serve: async () => (await import("./cli/serve.js")).serveCommand(),
  dossier: async () => (await import("./cli/dossier.js")).dossierCommand(),
  import: async () => (await import("./cli/import.js")).importCommand(),
  load: async () => (await import("./cli/load.js")).loadCommand(),
  export: async () => (await import("./cli/export.js")).exportCommand(),
  duplicates: async () => (await import("./cli/duplicates.js")).duplicatesCommand(),
  merge: async () => (await import("./cli/merge.js")).mergeCommand(),
  unmerge: async () => (await import("./cli/merge.js")).unmergeCommand(),
  config: async () => (await import("./cli/config.js")).configCommand(),
};
const DEFAULT = "serve";

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as { version: string };
const program = new Command("chancery")
  .description("A GraphQL API over what states do with each other.")
  .version(version);

const [asked = DEFAULT] = process.argv.slice(2);
// It loads the embedded database's code while this one loads the server's.
if (asked === DEFAULT && !process.env.DATABASE_URL) startThreadAhead();
const isCommand = Object.hasOwn(COMMANDS, asked);
if (!isCommand && !asked.startsWith("-") && asked !== "help")
  program.error(`error: there is no command "${asked}". The commands are ${Object.keys(COMMANDS).join(", ")}.`);
const needsNoCommand = asked === "--version" || asked === "-V";
for (const [name, command] of Object.entries(COMMANDS)) {
  // The help lists all commands.
  if (name === asked || !(isCommand || needsNoCommand))
    program.addCommand(await command(), { isDefault: name === DEFAULT });
}

await program.parseAsync();
