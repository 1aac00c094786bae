import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { Database } from "../database/database.js";
import { fingerprintOfText } from "../ids/fingerprint.js";
import { PACKAGE_ROOT } from "../package/root.js";
import type { LoadSummary } from "../store/load-dossier.js";

const FOLDER = join(PACKAGE_ROOT, "db", "dossiers");

/**
 * Loads the dossiers of db/dossiers that are missing from the database or differ from it.
 *
 * @returns a summary for each loaded dossier
 */
export async function loadBundledDossiers(database: Database): Promise<(LoadSummary & { title: string })[]> {
  const { db } = database;
  const loaded: (LoadSummary & { title: string })[] = [];
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".yaml")).sort();
  for (const file of files) {
    const path = join(FOLDER, file);
    const text = await readFile(path, "utf8");
    // Stays the same as long as neither the file nor the dataset's statements change.
    const state = sql<string>`fingerprint || ' ' || ${fingerprintOfText(text)}`;
    if (await db.selectFrom("dataset").select("id").where("loadedFrom", "=", state).executeTakeFirst()) continue;
    // Most starts find every dossier loaded, and need no code for it.
    const [{ parseDossier }, { loadDossier }] = await Promise.all([
      import("../dossier/read.js"),
      import("../store/load-dossier.js"),
    ]);
    const dossier = parseDossier(text, path);
    loaded.push({ title: dossier.title, ...(await loadDossier(database, dossier)) });
    await db.updateTable("dataset").set({ loadedFrom: state }).where("slug", "=", dossier.dossier).execute();
  }
  return loaded;
}
