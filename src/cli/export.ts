import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { pino } from "pino";
import type { Config } from "../config/config.js";
import { codeOf } from "../errors/caught.js";
import { ForeseenProblem } from "../errors/foreseen-problem.js";
import { CSV_TYPES } from "../export/csv.js";
import { readFilter } from "../export/filter.js";
import { FORMATS, openExport } from "../export/formats.js";
import { buildChancerySchema } from "../graphql/schema.js";
import { requireDataset } from "./require-dataset.js";
import { run } from "./run.js";
import { withDatabase } from "./with-database.js";

/** Thrown when an export cannot be written. The message says why. */
class ExportFailure extends ForeseenProblem {
  override readonly name = "ExportFailure";
}

interface ExportOptions {
  readonly format: (typeof FORMATS)[number];
  readonly type?: string;
  readonly columns?: string;
  readonly dataset?: string;
  readonly filter?: string;
  readonly output?: string;
}

/** `chancery export`: writes the database's content as statements or in formats of other tools. */
export function exportCommand(): Command {
  return new Command("export")
    .description("export the content of the database (docs/export.md)")
    .addOption(
      new Option("--format <format>", "statements that can be loaded again, a table, or a format of other tools")
        .choices(FORMATS)
        .default("jsonl"),
    )
    .addOption(new Option("--type <type>", "csv only: the type of its rows").choices(Object.keys(CSV_TYPES)))
    .option("--columns <names>", "csv only: its columns, separated by commas (default: all)")
    .option("--dataset <slug>", "only what this dataset states")
    .option("--filter <json>", 'only records that match a RecordFilter of the API: {"countries": ["KP"]}')
    .option("--output <file>", "the file to write (default: standard output)")
    .action((options: ExportOptions) => run((config) => writeExport(config, options)));
}

async function writeExport(config: Config, options: ExportOptions): Promise<void> {
  const { format, type, columns, dataset, filter, output } = options;
  // Log to standard error: standard output is for the export.
  const log = pino({ level: config.logLevel }, pino.destination(2));
  // Without a timeout: sorting a large database may take longer than one, and no client waits for it.
  const patient = { ...config, database: { ...config.database, statementTimeoutMs: 0 } };
  await withDatabase(patient, log, async ({ db }) => {
    if (dataset !== undefined) await requireDataset(db, dataset);
    const { text } = openExport(db, {
      format,
      type,
      dataset,
      columns,
      ...(filter === undefined ? {} : { filter: readFilter(filter, buildChancerySchema()) }),
    });
    if (output === undefined) await pipeline(Readable.from(text), process.stdout, { end: false });
    else await writeFile(output, text);
  }).catch((error) => {
    // The reader has closed the pipe: `chancery export | head`.
    if (codeOf(error) !== "EPIPE") throw error;
  });
}

/** Writes to a temporary file and renames it at the end, so that a failed export leaves the old file. */
async function writeFile(file: string, text: AsyncIterable<string>): Promise<void> {
  // Devices and pipes are written directly.
  const isPlain = await stat(file).then(
    (found) => found.isFile(),
    () => true,
  );
  const target = isPlain ? `${file}.part` : file;
  try {
    await pipeline(Readable.from(text), createWriteStream(target));
    if (isPlain) await rename(target, file);
  } catch (error) {
    if (isPlain) await rm(target, { force: true });
    if (error instanceof Error && "syscall" in error && codeOf(error) !== "EPIPE")
      throw new ExportFailure(`${file} cannot be written: ${error.message}.`, { cause: error });
    throw error;
  }
}
