import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../package/root.js";
import { RULES_FINGERPRINT } from "../search/spelling/rules-fingerprint.js";
import { COUNTRIES_FINGERPRINT } from "../store/countries-dataset.js";

/** The folder in which the build stores the image. */
export const IMAGE_FOLDER = join(PACKAGE_ROOT, "dist", "embedded-database");

/** The file with the package versions, on which the image's format depends. */
const VERSIONS = "package.json";
/** The folders whose files determine the image's content. */
const CONTENTS = ["db/migrations", "db/reference", "db/dossiers"];

/**
 * Returns the path of the image from which a new embedded database starts: a data folder with all migrations, countries and
 * bundled dossiers, made by the build. The name contains a hash of its inputs, so that an outdated image is never used.
 */
export async function imageFile(): Promise<string> {
  // As a start compares them with what the database holds.
  const digest = createHash("sha256").update(RULES_FINGERPRINT).update(COUNTRIES_FINGERPRINT);
  for (const file of [VERSIONS, ...(await Promise.all(CONTENTS.map(filesIn))).flat()]) {
    digest.update(file).update(await readFile(join(PACKAGE_ROOT, file)));
  }
  return join(IMAGE_FOLDER, `${digest.digest("hex").slice(0, 16)}.tar.gz`);
}

/** Reads the image, if the build has made it. Without it, a new database is made step by step, which takes longer. */
export async function readImage(): Promise<Blob | undefined> {
  const file = await imageFile();
  return existsSync(file) ? new Blob([await readFile(file)], { type: "application/x-gzip" }) : undefined;
}

/** Lists the files in a folder of the package and its subfolders, ordered by path. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(PACKAGE_ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PACKAGE_ROOT.length + 1))
    .sort();
}
