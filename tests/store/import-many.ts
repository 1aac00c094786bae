// Run by tests/store/killed.test.ts: imports statements and prints a line after each batch.
import { pino } from "pino";
import { type DatabaseSettings, openDatabase } from "../../src/database/database.js";
import { storeStatements } from "../../src/store/store.js";
import { BATCH_SIZE, DATASET, manyStatements } from "./many-statements.js";

const settings = JSON.parse(process.argv[2] ?? "") as DatabaseSettings;
const database = await openDatabase(settings, pino({ level: "silent" }));
await storeStatements(database, DATASET, manyStatements(), {
  batchSize: BATCH_SIZE,
  onProgress: () => console.log("a batch is stored"),
});
await database.close();
