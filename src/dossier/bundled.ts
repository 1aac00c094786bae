import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../database/database.js";
import { keyOf } from "../ids/uuid.js";
import { PACKAGE_ROOT } from "../package-root.js";
import { dossierState, type LoadSummary, loadDossier } from "./load.js";
import { readDossier } from "./read.js";

const FOLDER = join(PACKAGE_ROOT, "db", "dossiers");

/**
 * Loads the dossiers of db/dossiers that the database does not hold as they are.
 *
 * @returns what was done for each that was loaded
 */
export async function loadBundledDossiers(database: Database): Promise<(LoadSummary & { title: string })[]> {
  const loaded: (LoadSummary & { title: string })[] = [];
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".yaml")).sort();
  for (const file of files) {
    const dossier = await readDossier(join(FOLDER, file));
    const stored = await database.db
      .selectFrom("dataset")
      .select("fingerprint")
      .where("id", "=", keyOf(dossier.dossier, "dataset"))
      .executeTakeFirst();
    if (stored?.fingerprint === dossierState(dossier)) continue;
    loaded.push({ title: dossier.title, ...(await loadDossier(database, dossier)) });
  }
  return loaded;
}
