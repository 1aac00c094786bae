import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { PACKAGE_ROOT } from "../package/root.js";

/** Reads a file of db/reference. In the built program this module is replaced by embedded tables: `esbuild.config.mjs`. */
export function referenceContent(name: string): unknown {
  return parse(readFileSync(join(PACKAGE_ROOT, "db", "reference", `${name}.yaml`), "utf8"));
}
