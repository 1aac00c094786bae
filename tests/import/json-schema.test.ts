import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mappingJsonSchema } from "../../src/mapping/json-schema.js";
import { computedValue, condition } from "../../src/mapping/value-format.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import { propertyNames, undescribed } from "../support/json-schema.js";
import { DOCS } from "./docs.js";

describe("the JSON Schema of mappings", () => {
  const schema: unknown = JSON.parse(mappingJsonSchema());

  it("in db/mappings is current (if not: npm run codegen)", () => {
    expect(readFileSync(join(PACKAGE_ROOT, "db", "mappings", "mapping.schema.json"), "utf8")).toBe(mappingJsonSchema());
  });

  it("describes every property, so that editors can show it", () => {
    expect(undescribed(schema)).toEqual([]);
  });

  const definitions = (schema as { $defs: Record<string, { oneOf: Alternative[] }> }).$defs;
  interface Alternative {
    required: string[];
    not?: { required: string[] };
  }
  const accepted = (definition: string, names: readonly string[]) => {
    const has = ({ required }: { required: string[] }) => required.every((name) => names.includes(name));
    return definitions[definition]?.oneOf.filter((one) => has(one) && !(one.not && has(one.not))).length === 1;
  };

  it.each([
    [["column", "split"], true],
    [["entity"], true],
    [["entity", "key"], true],
    [["key"], true],
    [["case"], false],
    [["column", "constant"], false],
    [["entity", "key", "column"], false],
    [["column", "key"], false],
  ])("requires exactly one source of a value, like the check: %j", (names, isRight) => {
    expect(accepted("computed", names)).toBe(isRight);
    expect(accepted("condition", names)).toBe(isRight);
    const value = Object.fromEntries(names.map((name) => [name, name === "case" ? "lower" : "x"]));
    expect(computedValue.safeParse(value).success).toBe(isRight);
    expect(condition.safeParse(value).success).toBe(isRight);
  });

  it.each([
    [{ every: [{ column: "x" }] }, true],
    [{ not: { column: "x" } }, true],
    [{ every: [{ column: "x" }], not: { column: "x" } }, false],
    [{ any: [{ column: "x" }], column: "x" }, false],
  ])("requires exactly one kind of a condition, like the check: %j", (stated, isRight) => {
    expect(accepted("condition", Object.keys(stated))).toBe(isRight);
    expect(condition.safeParse(stated).success).toBe(isRight);
  });

  it("has only properties that docs/importing.md and docs/dossiers.md explain", () => {
    const docs = DOCS + readFileSync(join(PACKAGE_ROOT, "docs", "dossiers.md"), "utf8");
    expect([...propertyNames(schema)].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });
});
