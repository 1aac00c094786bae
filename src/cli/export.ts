import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { pino } from "pino";
import type { Config } from "../config/config.js";
import { CSV_TYPES } from "../export/csv.js";
import { readFilter } from "../export/filter.js";
import { FORMATS, openExport } from "../export/formats.js";
import { buildChancerySchema } from "../graphql/schema.js";
import { run } from "./run.js";
import { withDatabase } from "./with-database.js";

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
  await withDatabase(config, log, async ({ db }) => {
    const { text } = openExport(db, {
      format,
      type,
      dataset,
      ...(columns === undefined ? {} : { columns: columns.split(",").map((name) => name.trim()) }),
      ...(filter === undefined ? {} : { filter: readFilter(filter, buildChancerySchema()) }),
    });
    const target = output === undefined ? process.stdout : createWriteStream(output);
    await pipeline(Readable.from(text), target, { end: output !== undefined });
  }).catch((error) => {
    // Whoever reads has read enough: `chancery export | head`.
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  });
}
