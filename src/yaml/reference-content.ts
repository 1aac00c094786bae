import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { PACKAGE_ROOT } from "../package/root.js";

/** What stands in a file of db/reference. In its place the built program has the tables in itself: `esbuild.config.mjs`. */
export function referenceContent(name: string): unknown {
  return parse(readFileSync(join(PACKAGE_ROOT, "db", "reference", `${name}.yaml`), "utf8"));
}
