import { PostgresDialect as GeneratorDialect, generate } from "kysely-codegen";
import { pino } from "pino";
import { openDatabase } from "../src/database/database.js";
import { migrateToLatest } from "../src/database/migrate.js";

/** Generates Kysely's types of the tables that the migrations create, from an in-memory database. */
export async function databaseTypes(): Promise<string> {
  const database = await openDatabase({ dataDir: null, poolSize: 1, statementTimeoutMs: 0 }, pino({ level: "warn" }));
  try {
    await migrateToLatest(database.db);
    return await generate({
      // The generator is typed with Kysely's CommonJS build, which is a different class to TypeScript.
      db: database.db.withoutPlugins() as never,
      dialect: new GeneratorDialect({ dateParser: "string", numericParser: "number" }),
      camelCase: true,
      defaultSchemas: ["public"],
      excludePattern: "kysely_*",
      typeOnlyImports: true,
    });
  } finally {
    await database.close();
  }
}
