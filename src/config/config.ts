import * as z from "zod";
import { ForeseenProblem } from "../errors/foreseen-problem.js";

const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: "must be a whole number" })
    .int("must be a whole number")
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);
const onOff = z.enum(["true", "false"], { error: "must be true or false" }).transform((value) => value === "true");

/** Every environment variable that Chancery reads. A test checks docs/configuration.md against it. */
export const VARIABLES = {
  PORT: whole(0, 65_535).default(4000).describe("The port to listen on; 0 selects a free one."),
  HOST: z
    .string()
    .min(1, "must not be empty")
    .default("127.0.0.1")
    .describe("The address to listen on; 0.0.0.0 accepts connections from other machines."),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\/.+/,
      "must be the address of a PostgreSQL server: postgresql://user:password@host:5432/database",
    )
    .optional()
    .describe("A PostgreSQL server, version 15 or newer. If unset, the embedded database is used."),
  CHANCERY_DATA_DIR: z
    .string()
    .min(1, "must not be empty")
    .default(".chancery")
    .describe("The folder of the embedded database."),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/.+/, "must be the address of a Redis server: redis://host:6379")
    .optional()
    .describe("A Redis server through which several instances share persisted queries."),
  DATABASE_POOL_SIZE: whole(1, 1000)
    .default(10)
    .describe(
      "The maximum number of connections to the server. Twice as many operations run at once; the rest are queued.",
    ),
  STATEMENT_TIMEOUT_MS: whole(100, 3_600_000)
    .default(10_000)
    .describe("The time limit of a statement on the server of DATABASE_URL, in milliseconds."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info")
    .describe("The lowest level that is logged."),
  EXECUTOR: z
    .enum(["adaptive", "compiled", "graphql-js"], { error: "must be one of adaptive, compiled, graphql-js" })
    .default("adaptive")
    .describe(
      "The executor of operations: graphql-js; code compiled for each operation; or, adaptive, compiled code for repeated ones.",
    ),
  INTROSPECTION: onOff.default(true).describe("Whether clients may read the schema. Sandbox and GraphiQL need it."),
  CORS_ORIGINS: z
    .string()
    .default("https://studio.apollographql.com")
    .transform((list) =>
      list
        .split(",")
        .map((origin) => origin.trim().replace(/\/$/, ""))
        .filter(Boolean),
    )
    .pipe(
      z.array(
        z.url({ protocol: /^https?$/, error: "must be origins such as https://example.org, separated by commas" }),
      ),
    )
    .describe("The origins allowed by CORS, separated by commas."),
  CACHE_SECONDS: whole(0, 86_400).default(60).describe("How long caches may keep the response to a GET, in seconds."),
  MAX_BODY_BYTES: whole(1_000, 100_000_000).default(1_000_000).describe("The maximum size of a request, in bytes."),
  MAX_TOKENS: whole(100, 1_000_000).default(15_000).describe("The maximum number of tokens in a document."),
  MAX_DEPTH: whole(4, 100).default(16).describe("The maximum depth of nested fields."),
  MAX_ALIASES: whole(0, 10_000).default(300).describe("The maximum number of aliases in a document."),
  MAX_COST: whole(100, 100_000_000)
    .default(50_000)
    .describe(
      "The maximum cost of an operation: roughly the number of objects it can return, more for searches and counts.",
    ),
} as const;

const environment = z.object(VARIABLES);

/** The whole configuration. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly database: {
    readonly url?: string | undefined;
    readonly dataDir: string;
    readonly poolSize: number;
    readonly statementTimeoutMs: number;
  };
  readonly redisUrl?: string | undefined;
  readonly logLevel: z.infer<typeof environment>["LOG_LEVEL"];
  readonly executor: z.infer<typeof environment>["EXECUTOR"];
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
  readonly cacheSeconds: number;
  readonly maxBodyBytes: number;
  readonly limits: { readonly tokens: number; readonly depth: number; readonly aliases: number; readonly cost: number };
}

/** Thrown when variables have unusable values. The message has one line for each problem. */
export class ConfigProblem extends ForeseenProblem {
  override readonly name = "ConfigProblem";
}

/**
 * Reads the configuration from the environment. An empty variable counts as unset.
 *
 * @throws {ConfigProblem} naming every variable with a wrong value, that value (except URLs), and the allowed ones
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => name in VARIABLES && value !== ""),
  );
  const read = environment.safeParse(set);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const shown = name.endsWith("_URL") ? "its value" : JSON.stringify(set[name]);
      return `${name}: ${shown} cannot be used, it ${message}.`;
    });
    throw new ConfigProblem([...new Set(lines)].join("\n"));
  }
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    database: {
      url: data.DATABASE_URL,
      dataDir: data.CHANCERY_DATA_DIR,
      poolSize: data.DATABASE_POOL_SIZE,
      statementTimeoutMs: data.STATEMENT_TIMEOUT_MS,
    },
    redisUrl: data.REDIS_URL,
    logLevel: data.LOG_LEVEL,
    executor: data.EXECUTOR,
    introspection: data.INTROSPECTION,
    corsOrigins: data.CORS_ORIGINS,
    cacheSeconds: data.CACHE_SECONDS,
    maxBodyBytes: data.MAX_BODY_BYTES,
    limits: { tokens: data.MAX_TOKENS, depth: data.MAX_DEPTH, aliases: data.MAX_ALIASES, cost: data.MAX_COST },
  };
}
