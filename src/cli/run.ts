import { type Logger, pino } from "pino";
import { type Config, readConfig } from "../config/config.js";
import { PublicError } from "../errors/errors.js";
import { ForeseenProblem } from "../errors/foreseen-problem.js";

/** Runs a command. An error that its user can fix ends it with a clear message, without a stack trace, and exit code 1. */
export async function run(command: (config: Config, log: Logger) => Promise<void>): Promise<void> {
  try {
    const config = readConfig(process.env);
    await command(config, logger(config));
  } catch (error) {
    const isForeseen = error instanceof ForeseenProblem || error instanceof PublicError;
    console.error(isForeseen && process.env.LOG_LEVEL !== "debug" ? error.message : error);
    process.exit(1);
  }
}

/** Makes a logger that writes lines to a terminal, and JSON elsewhere. */
function logger({ logLevel }: Config): Logger {
  if (!process.stdout.isTTY) return pino({ level: logLevel });
  return pino({
    level: logLevel,
    transport: { target: "pino-pretty", options: { ignore: "pid,hostname,reqId", translateTime: "HH:MM:ss" } },
  });
}
