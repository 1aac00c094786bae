import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mappingJsonSchema } from "../../src/mapping/json-schema.js";
import { PACKAGE_ROOT } from "../../src/package-root.js";
import { propertyNames, undescribed } from "../support/json-schema.js";
import { DOCS } from "./docs.js";

describe("the JSON Schema of mappings", () => {
  const schema: unknown = JSON.parse(mappingJsonSchema());

  it("beside the mappings is current (if not: npm run codegen)", () => {
    expect(readFileSync(join(PACKAGE_ROOT, "db", "mappings", "mapping.schema.json"), "utf8")).toBe(mappingJsonSchema());
  });

  it("describes every property, for editors to show", () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it("is what docs/importing.md and docs/dossiers.md explain: every property has its place there", () => {
    const docs = DOCS + readFileSync(join(PACKAGE_ROOT, "docs", "dossiers.md"), "utf8");
    expect([...propertyNames(schema)].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });
});
