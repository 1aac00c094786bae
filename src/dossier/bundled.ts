import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Kysely } from "kysely";
import type { DB } from "../generated/db.js";
import { keyOf } from "../ids/uuid.js";
import { PACKAGE_ROOT } from "../package-root.js";
import { fingerprint } from "../store/fingerprint.js";
import { type LoadSummary, loadDossier } from "./load.js";
import { readDossier } from "./read.js";

const FOLDER = join(PACKAGE_ROOT, "db", "dossiers");

/**
 * Loads the dossiers of db/dossiers that the database does not hold as they are.
 *
 * @returns what was done for each that was loaded
 */
export async function loadBundledDossiers(db: Kysely<DB>): Promise<(LoadSummary & { title: string })[]> {
  const loaded: (LoadSummary & { title: string })[] = [];
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".yaml")).sort();
  for (const file of files) {
    const dossier = await readDossier(join(FOLDER, file));
    const stored = await db
      .selectFrom("dataset")
      .select("fingerprint")
      .where("id", "=", keyOf(dossier.dossier, "dataset"))
      .executeTakeFirst();
    if (stored?.fingerprint === fingerprint(dossier)) continue;
    loaded.push({ title: dossier.title, ...(await loadDossier(db, dossier)) });
  }
  return loaded;
}
