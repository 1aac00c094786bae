import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { FastifyInstance } from "fastify";
import { print } from "graphql";
import type { KyselyPlugin } from "kysely";
import { pino } from "pino";
import { readConfig } from "../../src/config/config.js";
import type { Database, DatabaseSettings } from "../../src/database/database.js";
import { buildChancerySchema } from "../../src/graphql/schema.js";
import { createServer } from "../../src/server/server.js";
import { testDatabase } from "./database.js";

/** A response of the API. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly locations?: readonly { readonly line: number; readonly column: number }[];
    readonly extensions: { readonly code: string; readonly [key: string]: unknown };
  }[];
}

/** The API with its own database. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Sends an operation over HTTP. Returns the response, even with errors. */
  ask<Data = any, Variables = Record<string, unknown>>(
    document: string | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
  ): Promise<Answer<Data>>;
  /** Sends an operation and returns its data; errors fail the test. */
  data<Data = any, Variables = Record<string, unknown>>(
    document: string | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
  ): Promise<Data>;
  /** Returns the data, and how many statements the operation sent to the database. */
  counted(document: string, variables?: Record<string, unknown>): Promise<{ data: unknown; statements: number }>;
  close(): Promise<void>;
}

export async function testApi(
  environment: Record<string, string> = {},
  settings: Partial<DatabaseSettings> = {},
): Promise<TestApi> {
  const database = await testDatabase(settings);
  let statements = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      statements += 1;
      return result;
    },
  };
  const app = await createServer({
    // Lets the whole suite run with another executor.
    config: readConfig({ EXECUTOR: process.env.EXECUTOR || "compiled", ...environment }),
    database: { ...database, forOperation: () => database.forOperation().withPlugin(counter) },
    schema: buildChancerySchema(),
    log: pino({ level: "silent" }),
  });
  const ask: TestApi["ask"] = async (document, variables) => {
    const query = typeof document === "string" ? document : print(document);
    const response = await app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
    return response.json();
  };
  const data: TestApi["data"] = async (document, variables) => {
    const answer = await ask(document, variables);
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("\n"));
    return answer.data;
  };
  return {
    app,
    database,
    ask,
    data,
    async counted(document, variables) {
      statements = 0;
      const answer = await data(document, variables);
      return { data: answer, statements };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
