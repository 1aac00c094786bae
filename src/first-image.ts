import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGE_ROOT } from "./package-root.js";

/** The folder in which the build keeps the image. */
export const IMAGE_FOLDER = join(PACKAGE_ROOT, "dist", "embedded-database");

/** What decides what an image holds and who can read it: the versions of the packages, and the data. */
const MADE_OF = ["package.json", "db/migrations", "db/reference", "db/dossiers"];

/**
 * The file of the image that a new embedded database begins with: the data folder of one with all migrations, countries and
 * bundled dossiers, which the build makes. Its name changes with what it is made of, so that an old one is never taken.
 */
export async function imageFile(): Promise<string> {
  const digest = createHash("sha256");
  for (const file of (await Promise.all(MADE_OF.map(filesOf))).flat()) {
    digest.update(file).update(await readFile(join(PACKAGE_ROOT, file)));
  }
  return join(IMAGE_FOLDER, `${digest.digest("hex").slice(0, 16)}.tar.gz`);
}

/** The image, where the build has made it. Without it a new database is made step by step, which takes longer. */
export async function readImage(): Promise<Blob | undefined> {
  const file = await imageFile();
  return existsSync(file) ? new Blob([await readFile(file)], { type: "application/x-gzip" }) : undefined;
}

/** The file itself, or the files of a folder, in order of their names. */
async function filesOf(path: string): Promise<string[]> {
  if (path.endsWith(".json")) return [path];
  const entries = await readdir(join(PACKAGE_ROOT, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PACKAGE_ROOT.length + 1))
    .sort();
}
