import { Command, InvalidArgumentError } from "commander";
import type { Logger } from "pino";
import type { Database } from "../database/database.js";
import { type ListedDuplicate, readCandidates } from "../duplicates/candidates.queries.js";
import { findDuplicates, LEAST_SCORE } from "../duplicates/find-duplicates.js";
import { actorGlobalId } from "../ids/global-id.js";
import { wholeNumber } from "./arguments.js";
import { requireDataset } from "./require-dataset.js";
import { run } from "./run.js";
import { withDatabase } from "./with-database.js";

interface DuplicatesOptions {
  readonly dataset?: string;
  readonly minScore: number;
  readonly first: number;
}

/** The number of compared pairs between two progress messages. */
const TELL_EVERY = 20_000;

/** `chancery duplicates`: finds actors that may be the same, and lists them. */
export function duplicatesCommand(): Command {
  return new Command("duplicates")
    .description("find people and organisations that may be the same under two spellings (docs/duplicates.md)")
    .option("--dataset <slug>", "list only pairs with an actor of this dataset")
    .option("--min-score <score>", "list only pairs with at least this score, 0 to 1", score, 0.5)
    .option("--first <count>", "list at most this many pairs", wholeNumber, 100)
    .action((options: DuplicatesOptions) =>
      run((config, log) => withDatabase(config, log, (database) => listDuplicates(database, log, options))),
    );
}

async function listDuplicates(
  database: Database,
  log: Logger,
  { dataset, minScore, first }: DuplicatesOptions,
): Promise<void> {
  const { db } = database;
  if (dataset !== undefined) await requireDataset(db, dataset);
  const found = await findDuplicates(database, (compared, pairs) => {
    if (compared % TELL_EVERY === 0) log.info(`Compared ${compared} of ${pairs} pairs.`);
  });
  const listed = await readCandidates(db, { dataset, minScore, first });
  for (const duplicate of listed) console.log(`${described(duplicate)}\n`);
  console.log(
    `${found} pairs score at least ${LEAST_SCORE}; ${listed.length} of them are listed. The query duplicateCandidates lists them too.`,
  );
}

function described({ score: likely, actors, reasons }: ListedDuplicate): string {
  return [
    ...actors.map(
      ({ id, kind, name, dataset }, place) =>
        `${place === 0 ? likely.toFixed(2) : "    "}  ${actorGlobalId(kind, id)}  ${name} (${dataset})`,
    ),
    ...reasons.map(({ supports, text }) => `      ${supports ? "+" : "-"} ${text}`),
  ].join("\n");
}

function score(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1.");
  return value;
}
