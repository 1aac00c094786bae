import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dossierJsonSchema } from "../../src/dossier/json-schema.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import { propertyNames, undescribed } from "../support/json-schema.js";

describe("the JSON Schema of dossiers", () => {
  it("in db/dossiers is current (if not: npm run codegen)", () => {
    const file = join(PACKAGE_ROOT, "db", "dossiers", "dossier.schema.json");
    expect(readFileSync(file, "utf8")).toBe(dossierJsonSchema());
  });

  it("describes every property, so that editors can show it", () => {
    expect(undescribed(JSON.parse(dossierJsonSchema()))).toEqual([]);
  });

  it("has only properties that docs/dossiers.md explains", () => {
    const docs = readFileSync(join(PACKAGE_ROOT, "docs", "dossiers.md"), "utf8");
    const missing = [...propertyNames(JSON.parse(dossierJsonSchema()))].filter((name) => !docs.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
