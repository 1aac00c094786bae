import { type Logger, pino } from "pino";
import { type Config, ConfigProblem, readConfig } from "../config/config.js";
import { DatabaseProblem } from "../database/database-problem.js";
import { BadUserInput } from "../errors/errors.js";
import { ExportProblem } from "../export/problem.js";
import { ImportProblem } from "../import/problem.js";
import { LookupProblem } from "../mapping/lookups.js";
import { PortProblem } from "../serve.js";
import { StatementsProblem } from "../statements/lines.js";
import { RejectedStatement } from "../store/options.js";
import { YamlError } from "../yaml/problem.js";

const PROBLEMS = [
  BadUserInput,
  ExportProblem,
  StatementsProblem,
  ConfigProblem,
  DatabaseProblem,
  ImportProblem,
  LookupProblem,
  PortProblem,
  RejectedStatement,
  YamlError,
] as const;

/** Runs a command. What its user can mend ends it with one clear line for each thing, and exit code 1. */
export async function run(command: (config: Config, log: Logger) => Promise<void>): Promise<void> {
  try {
    const config = readConfig(process.env);
    await command(config, logger(config));
  } catch (error) {
    const foreseen = PROBLEMS.some((problem) => error instanceof problem);
    console.error(foreseen && error instanceof Error && process.env.LOG_LEVEL !== "debug" ? error.message : error);
    process.exit(1);
  }
}

/** People get lines, machines get JSON. */
function logger({ logLevel }: Config): Logger {
  if (!process.stdout.isTTY) return pino({ level: logLevel });
  return pino({
    level: logLevel,
    transport: { target: "pino-pretty", options: { ignore: "pid,hostname,reqId", translateTime: "HH:MM:ss" } },
  });
}
