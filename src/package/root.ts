import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package, found from the sources as well as from the build. */
export const PACKAGE_ROOT = (function find(folder: string): string {
  if (existsSync(join(folder, "schema", "node.graphql"))) return folder;
  if (dirname(folder) === folder)
    throw new Error("The package is incomplete: the folder schema/ is missing. Install it again.");
  return find(dirname(folder));
})(dirname(fileURLToPath(import.meta.url)));
