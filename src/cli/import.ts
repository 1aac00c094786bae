import { Command, InvalidArgumentError, Option } from "commander";
import type { Logger } from "pino";
import type { Config } from "../config/config.js";
import { inAnyCase } from "../errors/in-any-case.js";
import { Account } from "../import/account.js";
import { RejectsFile } from "../import/rejects-file.js";
import { type InputFile, inputFiles } from "../import/rows/input-file.js";
import { ImportProblem } from "../import/rows/problem.js";
import { SLUG } from "../statements/qualified-key.js";
import type { Statement } from "../statements/statement.js";
import { storeStatements } from "../store/store.js";
import { wholeNumber } from "./arguments.js";
import { FORMATS } from "./bundled-formats.js";
import { limitHeapGrowth } from "./engine-flags.js";
import { importProgress } from "./import-progress.js";
import { importReport } from "./import-report.js";
import { bundled, type Importable, mapped } from "./importable.js";
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

/** `chancery import`: imports files by a mapping or in a format that comes with Chancery. */
export function importCommand(): Command {
  return new Command("import")
    .description("import files by a mapping, or in a format that comes with Chancery (docs/importing.md)")
    .argument(
      "[inputs...]",
      "files, folders, patterns, or - for standard input; without --mapping, the first is the name of a format",
    )
    .option("-m, --mapping <file>", "the mapping, a YAML file that describes what the rows state")
    .option("--check", "only report problems in the mapping")
    .option("-n, --dry-run", "only report what would be done, with samples")
    .option("--dataset <slug>", "the dataset to import into, instead of the mapping's", slug)
    .addOption(
      new Option("--on-error <what>", "skip unusable rows, or stop at the first one and undo the import")
        .choices(["skip", "stop"])
        .default("skip"),
    )
    .option("--limit <rows>", "read at most this many rows", wholeNumber)
    .option("--prune", "remove entries of the dataset that the inputs no longer state")
    .option("--rejects <file>", "write rejected rows to this file, as JSON Lines with reasons")
    .option("--no-fold", "for formats that fold several reports into one record: make a record of each")
    .option("--no-progress", "do not show progress")
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
    console.log(`${options.mapping ?? format}: no problems.`);
    return;
  }
  const names = options.mapping === undefined ? others : inputs;
  if (names.length === 0)
    throw new ImportProblem("There is nothing to import. Name files, folders or patterns, or - for standard input.");
  if (options.prune && options.limit !== undefined)
    throw new ImportProblem(
      "--prune with --limit would remove what the rows beyond the limit state. Use only one of them.",
    );
  const files = await inputFiles(names);
  if (files.some(({ name }) => name === options.rejects))
    throw new ImportProblem(
      `${options.rejects} is an input and would be overwritten. Name another file for --rejects.`,
    );
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
        // Read only after all rows have been read.
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

/** Keeps the first statement of each kind as a sample. */
async function* sampled(statements: AsyncIterable<Statement>, samples: Map<Statement["kind"], Statement>) {
  for await (const statement of statements) {
    if (!samples.has(statement.kind)) samples.set(statement.kind, statement);
    yield statement;
  }
}

function slug(text: string): string {
  if (!new RegExp(`^${SLUG}$`).test(text))
    throw new InvalidArgumentError(
      "Use lower-case letters and digits with single hyphens between them, such as gdelt-2024.",
    );
  return text;
}
