import { userInfo } from "node:os";
import { Command } from "commander";
import type { Logger } from "pino";
import { type ListedMerge, listMerges } from "../actor/merges.loaders.js";
import type { Config } from "../config/config.js";
import type { Database } from "../database/database.js";
import { BadUserInput } from "../errors/errors.js";
import { fromGlobalId } from "../ids/global-id.js";
import { type Decision, mergeActors, unmergeActors } from "../merging/merge.js";
import { wholeNumber } from "./arguments.js";
import { run } from "./run.js";
import { withDatabase } from "./with-database.js";

interface DecisionOptions {
  readonly reason?: string;
  readonly by: string;
}

interface MergeOptions extends DecisionOptions {
  readonly list?: boolean;
  readonly first: number;
}

/** `chancery merge`: merges actors, or lists merges. */
export function mergeCommand(): Command {
  return new Command("merge")
    .description("merge people, or organisations, that are the same, or list merges (docs/duplicates.md)")
    .argument("[keep]", "the id of the actor that stays: person_… or organization_…")
    .argument("[others...]", "the ids of the actors that are the same")
    .option("--reason <text>", "why they are the same")
    .option("--by <name>", "who decided", userInfo().username)
    .option("--list", "list merges, the latest first")
    .option("--first <count>", "list at most this many", wholeNumber, 100)
    .action((keep: string | undefined, others: string[], options: MergeOptions) =>
      run(async (config, log) => {
        if (options.list) await withDatabase(config, log, (database) => list(database, options.first));
        else await merge(keep, others, options, config, log);
      }),
    );
}

/** `chancery unmerge`: undoes merges. */
export function unmergeCommand(): Command {
  return new Command("unmerge")
    .description("undo merges: each of these actors is separate again (docs/duplicates.md)")
    .argument("<others...>", "the ids of actors that were merged into others")
    .option("--reason <text>", "why they are not the same")
    .option("--by <name>", "who decided", userInfo().username)
    .action((others: string[], options: DecisionOptions) =>
      run((config, log) =>
        withDatabase(config, log, async ({ db }) => {
          const merges = await unmergeActors(db, others.map(keyOfActor), decision(options));
          console.log(`${merges.length} merges were undone. These actors will not be merged again automatically.`);
        }),
      ),
    );
}

async function merge(
  keep: string | undefined,
  others: readonly string[],
  options: DecisionOptions,
  config: Config,
  log: Logger,
): Promise<void> {
  if (keep === undefined || others.length === 0) {
    throw new BadUserInput("Name the actor that stays and the others: npx chancery merge KEEP OTHER…", ["id"]);
  }
  const [into = "", ...keys] = [keep, ...others].map(keyOfActor);
  await withDatabase(config, log, async ({ db }) => {
    const merges = await mergeActors(db, into, keys, decision(options));
    console.log(
      merges.length === 0
        ? "They are merged already."
        : `${merges.length} merged. To undo it: npx chancery unmerge ${others.join(" ")}`,
    );
  });
}

async function list({ db }: Database, first: number): Promise<void> {
  const merges = await listMerges(db, first);
  for (const listed of merges) console.log(`${described(listed)}\n`);
  console.log(merges.length === 0 ? "Nothing is merged." : `${merges.length} merges listed.`);
}

function described({ id, name, dataset, into, at, by, reason }: ListedMerge): string {
  return [
    `${id}  ${name} (${dataset})`,
    `  is ${into.id}  ${into.name} (${into.dataset})`,
    `  ${at.toISOString().slice(0, 10)}, ${by}${reason === null ? "" : `: ${reason}`}`,
  ].join("\n");
}

function decision({ by, reason }: DecisionOptions): Decision {
  return { by, reason };
}

function keyOfActor(id: string): string {
  const globalId = fromGlobalId(id);
  if (globalId?.type === "person" || globalId?.type === "organization") return globalId.uuid;
  throw new BadUserInput(
    `"${id}" is not the id of a person or an organisation. npx chancery duplicates and the API show ids.`,
    ["id"],
  );
}
