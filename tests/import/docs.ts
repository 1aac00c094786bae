import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/package/root.js";

/** The text of docs/importing.md. */
export const DOCS = readFileSync(join(PACKAGE_ROOT, "docs", "importing.md"), "utf8");

/** Returns a file that docs/importing.md shows in a block with its name: ```csv claims.csv */
export function documented(name: string): string {
  const start = new RegExp(`^\`\`\`\\w+ ${name.replace(".", "\\.")}\n`, "m").exec(DOCS);
  const end = start ? DOCS.indexOf("\n```", start.index) : -1;
  if (!start || end < 0) throw new Error(`docs/importing.md has no file ${name}`);
  return DOCS.slice(start.index + start[0].length, end + 1);
}
