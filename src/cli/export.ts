import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import type { Kysely } from "kysely";
import { pino } from "pino";
import type { Config } from "../config/config.js";
import { codeOf } from "../errors/caught.js";
import { ForeseenProblem } from "../errors/foreseen-problem.js";
import { CSV_TYPES } from "../export/csv.js";
import { readFilter } from "../export/filter.js";
import { FORMATS, openExport } from "../export/formats.js";
import type { DB } from "../generated/db.js";
import { buildChancerySchema } from "../graphql/schema.js";
import { run } from "./run.js";
import { withDatabase } from "./with-database.js";

/** What was to be written out cannot be. Its message says why. */
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

/** `chancery export`: what the database holds, in the formats that other tools read. */
export function exportCommand(): Command {
  return new Command("export")
    .description("write out what the database holds (docs/export.md)")
    .addOption(
      new Option("--format <format>", "statements to be loaded again, a table, or what other tools read")
        .choices(FORMATS)
        .default("jsonl"),
    )
    .addOption(new Option("--type <type>", "of csv: what its rows are").choices(Object.keys(CSV_TYPES)))
    .option("--columns <names>", "of csv: which columns, with commas between them; all where left out")
    .option("--dataset <slug>", "only what this dataset states")
    .option("--filter <json>", 'only records that match a RecordFilter of the API: {"countries": ["KP"]}')
    .option("--output <file>", "where to; the standard output where left out")
    .action((options: ExportOptions) => run((config) => writeExport(config, options)));
}

async function writeExport(config: Config, options: ExportOptions): Promise<void> {
  const { format, type, columns, dataset, filter, output } = options;
  // The standard output is for what is written out.
  const log = pino({ level: config.logLevel }, pino.destination(2));
  // No query is waited for by anyone else: to put a large database in order may take longer than one may.
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
    // Whoever reads has read enough: `chancery export | head`.
    if (codeOf(error) !== "EPIPE") throw error;
  });
}

async function requireDataset(db: Kysely<DB>, slug: string): Promise<void> {
  const known = await db.selectFrom("dataset").select("slug").orderBy("slug").execute();
  if (known.some((dataset) => dataset.slug === slug)) return;
  const slugs = known.map((dataset) => dataset.slug).join(", ");
  throw new ExportFailure(`There is no dataset "${slug}". There is ${slugs}.`);
}

/** Writes beside a file and puts it in its place at the end, so that an export that fails leaves what was there. */
async function writeFile(file: string, text: AsyncIterable<string>): Promise<void> {
  // A device or a pipe is written to as it is.
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
