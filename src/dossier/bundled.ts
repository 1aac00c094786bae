import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Database } from "../database/database.js";
import { keyOf } from "../ids/uuid.js";
import { PACKAGE_ROOT } from "../package-root.js";
import { fingerprintOfText } from "../store/fingerprint.js";
import { type LoadSummary, loadDossier } from "./load.js";
import { parseDossier } from "./read.js";

const FOLDER = join(PACKAGE_ROOT, "db", "dossiers");
const EXTENSION = ".yaml";

/**
 * Loads the dossiers of db/dossiers, whose files have the names of their datasets, where the database does not hold them as
 * they are.
 *
 * @returns what was done for each that was loaded
 */
export async function loadBundledDossiers(database: Database): Promise<(LoadSummary & { title: string })[]> {
  const loaded: (LoadSummary & { title: string })[] = [];
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(EXTENSION)).sort();
  for (const file of files) {
    const path = join(FOLDER, file);
    const text = await readFile(path, "utf8");
    const id = keyOf(basename(file, EXTENSION), "dataset");
    if (await isLoaded(database, id, text)) continue;
    const dossier = parseDossier(text, path);
    loaded.push({ title: dossier.title, ...(await loadDossier(database, dossier)) });
    await noteLoaded(database, id, text);
  }
  return loaded;
}

async function isLoaded({ db }: Database, id: string, text: string): Promise<boolean> {
  const stored = await db
    .selectFrom("dataset")
    .select(["fingerprint", "loadedFrom"])
    .where("id", "=", id)
    .executeTakeFirst();
  return stored !== undefined && stored.loadedFrom === stateOf(text, stored.fingerprint);
}

async function noteLoaded({ db }: Database, id: string, text: string): Promise<void> {
  const { fingerprint } = await db
    .selectFrom("dataset")
    .select("fingerprint")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("dataset")
    .set({ loadedFrom: stateOf(text, fingerprint) })
    .where("id", "=", id)
    .execute();
}

/** The same as long as neither the file nor what the dataset states has changed. */
function stateOf(text: string, fingerprint: string): string {
  return fingerprintOfText(text + fingerprint);
}
