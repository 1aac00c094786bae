import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dossierJsonSchema } from "../../src/dossier/json-schema.js";
import { PACKAGE_ROOT } from "../../src/package-root.js";

describe("the JSON Schema of dossiers", () => {
  it("beside the dossiers is current (if not: npm run codegen)", () => {
    const file = join(PACKAGE_ROOT, "db", "dossiers", "dossier.schema.json");
    expect(readFileSync(file, "utf8")).toBe(dossierJsonSchema());
  });

  it("describes every property, for editors to show", () => {
    expect(undescribed(JSON.parse(dossierJsonSchema()))).toEqual([]);
  });

  it("is what docs/dossiers.md explains: every property has its place there", () => {
    const docs = readFileSync(join(PACKAGE_ROOT, "docs", "dossiers.md"), "utf8");
    const missing = [...propertyNames(JSON.parse(dossierJsonSchema()))].filter((name) => !docs.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});

function undescribed(schema: unknown, path: readonly string[] = []): string[] {
  if (!isObject(schema)) return [];
  const own = Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([name, property]) =>
    isObject(property) && property.description ? [] : [[...path, name].join(".")],
  );
  return [...own, ...Object.entries(schema).flatMap(([step, inner]) => undescribed(inner, [...path, step]))];
}

function propertyNames(schema: unknown): Set<string> {
  if (!isObject(schema)) return new Set();
  const own = isObject(schema.properties) ? Object.keys(schema.properties) : [];
  return new Set([...own, ...Object.values(schema).flatMap((inner) => [...propertyNames(inner)])]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
