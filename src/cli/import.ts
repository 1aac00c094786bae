import { Command, InvalidArgumentError, Option } from "commander";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { inAnyCase } from "../errors/in-any-case.js";
import { Account } from "../import/account.js";
import { RejectsFile } from "../import/rejects-file.js";
import { type InputFile, inputFiles } from "../import/rows/input-file.js";
import { ImportProblem } from "../import/rows/problem.js";
import type { Statement } from "../statements/statement.js";
import { storeStatements } from "../store/store.js";
import { wholeNumber } from "./arguments.js";
import { FORMATS } from "./bundled-formats.js";
import { importProgress } from "./import-progress.js";
import { importReport } from "./import-report.js";
import { bundled, type Importable, mapped } from "./importable.js";
import { limitHeapGrowth } from "./memory.js";
import { run } from "./run.js";
import { withDatabase } from "./with-database.js";

interface ImportOptions {
  readonly mapping?: string;
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly dataset?: string;
  readonly onError: "skip" | "stop";
  readonly limit?: number;
  readonly prune?: boolean;
  readonly rejects?: string;
  readonly fold: boolean;
  readonly progress: boolean;
}

/** `chancery import`: files into the database, by a mapping or a format that comes with Chancery. */
export function importCommand(): Command {
  return new Command("import")
    .description("import files by a mapping, or in a format that comes with Chancery (docs/importing.md)")
    .argument(
      "[inputs...]",
      "files, folders, patterns, or - for the standard input; without --mapping the first is the name of a format",
    )
    .option("-m, --mapping <file>", "the mapping, a YAML file that says what the rows state")
    .option("--check", "only say what is wrong in the mapping")
    .option("-n, --dry-run", "only say what would be done, with samples")
    .option("--dataset <slug>", "the dataset that it becomes a part of, instead of the mapping's", slug)
    .addOption(
      new Option("--on-error <what>", "whether rows that cannot be used are left out, or end the import and undo it")
        .choices(["skip", "stop"])
        .default("skip"),
    )
    .option("--limit <rows>", "how many rows are read at most", wholeNumber)
    .option("--prune", "remove what the dataset holds and the inputs no longer state")
    .option("--rejects <file>", "write rows that cannot be used there, as JSON Lines, each with the reason")
    .option("--no-fold", "of formats that make one record of several reports: one for each report")
    .option("--no-progress", "do not show how far it is")
    .addHelpText(
      "after",
      () =>
        `\nFormats:\n${Object.entries(FORMATS)
          .map(([name, { description }]) => `  ${name.padEnd(26)}${description}`)
          .join("\n")}\n`,
    )
    .action((inputs: string[], options: ImportOptions) =>
      run((config, log) => importFiles(inputs, options, config, log)),
    );
}

async function importFiles(inputs: string[], options: ImportOptions, config: Config, log: Logger): Promise<void> {
  limitHeapGrowth(50);
  const [format, ...others] = inputs;
  const importable = options.mapping === undefined ? await bundled(format, options) : await mapped(options.mapping);
  if (options.check) {
    console.log(`${options.mapping ?? format}: nothing wrong.`);
    return;
  }
  const names = options.mapping === undefined ? others : inputs;
  if (names.length === 0)
    throw new ImportProblem(
      "There is nothing to import. Name files, folders or patterns, or - for the standard input.",
    );
  if (options.prune && options.limit !== undefined)
    throw new ImportProblem(
      "--prune with --limit would remove what the rows beyond the limit state. Leave one of them out.",
    );
  const files = await inputFiles(names);
  if (files.some(({ name }) => name === options.rejects))
    throw new ImportProblem(`${options.rejects} is to be imported and overwritten. Name another file for --rejects.`);
  await store(importable, files, options, config, log);
}

async function store(
  { dataset, statementsOf }: Importable,
  files: readonly InputFile[],
  options: ImportOptions,
  config: Config,
  log: Logger,
): Promise<void> {
  const rejects = options.rejects === undefined ? undefined : new RejectsFile(options.rejects);
  const account = new Account((rejection) => rejects?.write(rejection));
  const progress = importProgress(files, account, options.progress);
  const isAtomic = options.onError === "stop";
  const samples = new Map<Statement["kind"], Statement>();
  let merged = 0;
  const end = async () => {
    progress.end();
    rejects?.close();
  };
  await inAnyCase(async () => {
    const statements = statementsOf(files, account, {
      stopAtRejection: isAtomic,
      ...(options.limit === undefined ? {} : { limit: options.limit }),
      onBytes: progress.read,
      onStated: progress.stated,
    });
    const target = options.dataset === undefined ? dataset : { ...dataset, slug: options.dataset };
    const summary = await withDatabase(config, log, (database) =>
      storeStatements(database, target, sampled(statements, samples), {
        dryRun: options.dryRun ?? false,
        atomic: isAtomic,
        prune: options.prune ?? false,
        checked: true,
        // Asked when all is read.
        get complete() {
          return options.limit === undefined && account.isComplete;
        },
        onReject: ({ kind, key, entry, origin }, reason) =>
          account.rejectLater({ file: "the mapping", ...origin, reason: `${kind} ${key}: ${reason}`, stated: entry }),
        onProgress: ({ total }) => progress.stored(total.read),
        onWait: () => log.info(`Waiting for another import of ${target.slug} to end …`),
        onMerge: (count) => {
          merged = count;
        },
      }),
    );
    progress.end();
    console.log(importReport({ dataset: target, account, summary, merged, samples: [...samples.values()], options }));
    if (account.failures.length > 0) process.exitCode = 1;
  }, end);
}

/** Keeps the first statement of each kind, to be shown. */
async function* sampled(statements: AsyncIterable<Statement>, samples: Map<Statement["kind"], Statement>) {
  for await (const statement of statements) {
    if (!samples.has(statement.kind)) samples.set(statement.kind, statement);
    yield statement;
  }
}

function slug(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
    throw new InvalidArgumentError(
      "It must be small letters and digits with hyphens between them, such as gdelt-2024.",
    );
  return text;
}
