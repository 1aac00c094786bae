import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../package/root.js";

/** The folder in which the build keeps the image. */
export const IMAGE_FOLDER = join(PACKAGE_ROOT, "dist", "embedded-database");

/** What decides who can read an image, by the versions of the packages. */
const VERSIONS = "package.json";
/** The folders of what it holds. */
const CONTENTS = ["db/migrations", "db/reference", "db/dossiers"];

/**
 * The file of the image that a new embedded database begins with: the data folder of one with all migrations, countries and
 * bundled dossiers, which the build makes. Its name changes with what it is made of, so that an old one is never taken.
 */
export async function imageFile(): Promise<string> {
  const digest = createHash("sha256");
  for (const file of [VERSIONS, ...(await Promise.all(CONTENTS.map(filesIn))).flat()]) {
    digest.update(file).update(await readFile(join(PACKAGE_ROOT, file)));
  }
  return join(IMAGE_FOLDER, `${digest.digest("hex").slice(0, 16)}.tar.gz`);
}

/** The image, where the build has made it. Without it a new database is made step by step, which takes longer. */
export async function readImage(): Promise<Blob | undefined> {
  const file = await imageFile();
  return existsSync(file) ? new Blob([await readFile(file)], { type: "application/x-gzip" }) : undefined;
}

/** The files in a folder of the package and the folders in it, in order of their names. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(PACKAGE_ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PACKAGE_ROOT.length + 1))
    .sort();
}
