import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { pino } from "pino";
import { connect } from "../database/database.js";
import { openPglitePool } from "../database/embedded/pglite-pool.js";
import { fillDatabase } from "./fill-database.js";
import { IMAGE_FOLDER, imageFile } from "./first-image.js";

/** A build step: makes the image from which new embedded databases start, unless it is up to date. */
const file = await imageFile();
if (!existsSync(file)) {
  const pool = await openPglitePool(null, { statementTimeoutMs: 0 });
  const database = connect("pglite", pool);
  await fillDatabase(database, pino({ level: "warn" }));
  const image = await pool.image("gzip");
  await database.close();
  await rm(IMAGE_FOLDER, { recursive: true, force: true });
  await mkdir(IMAGE_FOLDER, { recursive: true });
  // Renamed when complete, so that a concurrent reader finds all of it or nothing.
  await writeFile(`${file}.part`, image);
  await rename(`${file}.part`, file);
}
