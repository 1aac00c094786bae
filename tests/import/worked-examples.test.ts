import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PACKAGE_ROOT } from "../../src/package-root.js";
import { imported } from "./imported.js";

const DOCS = readFileSync(join(PACKAGE_ROOT, "docs", "importing.md"), "utf8");
function block(name: string): string {
  const [, content] = new RegExp(`^\`\`\`\\w+ ${name}\\n([^]*?)^\`\`\``, "m").exec(DOCS) ?? [];
  if (content === undefined) throw new Error(`docs/importing.md has no ${name}`);
  return content;
}
for (const [m, f] of [
  ["claims.yaml", "claims.csv"],
  ["treaties.yaml", "treaties.csv"],
  ["visits.yaml", "visits.xml"],
] as const)
  it(m, async () => {
    const r = await imported(block(m), { [f]: block(f) });
    console.log(JSON.stringify(r.statements, null, 1));
    console.log(r.account.counts, r.rejections, r.account.differenceSamples);
    expect(1).toBe(1);
  });
