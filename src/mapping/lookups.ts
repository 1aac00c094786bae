import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { ForeseenProblem } from "../errors/foreseen-problem.js";
import type { LookupTable } from "./compiler.js";
import type { Mapping } from "./format.js";
import { lookupTable } from "./values.js";

/** A file that a mapping names and that cannot be used. Its message says which, and why. */
class LookupProblem extends ForeseenProblem {
  override readonly name = "LookupProblem";
}

type Lookup = Mapping["lookups"][string];

/**
 * The tables of a mapping, those in files too.
 *
 * @param folder where the mapping is
 * @throws {LookupProblem}
 */
export async function readLookups(lookups: Mapping["lookups"], folder: string): Promise<Map<string, LookupTable>> {
  const tables = Object.entries(lookups).map(async ([name, lookup]): Promise<[string, LookupTable]> => {
    if (!isFile(lookup)) return [name, lookupTable(Object.entries(lookup))];
    const file = resolve(folder, lookup.file);
    try {
      return [name, lookupTable(entriesOf(await readFile(file, "utf8"), extname(file), lookup))];
    } catch (error) {
      throw new LookupProblem(
        `${file}, the table "${name}": ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  });
  return new Map(await Promise.all(tables));
}

type LookupFile = Extract<Lookup, { file: string; key?: string | undefined }>;

function isFile(lookup: Lookup): lookup is LookupFile {
  return (
    typeof lookup.file === "string" && Object.keys(lookup).every((name) => ["file", "key", "value"].includes(name))
  );
}

function entriesOf(text: string, extension: string, columns: LookupFile): (readonly [string, string | null])[] {
  if (extension === ".json" || extension === ".yaml" || extension === ".yml") {
    const table: unknown = parseYaml(text);
    if (typeof table !== "object" || table === null || Array.isArray(table))
      throw new SyntaxError("must be a table of what stands in the rows and what to write instead");
    return Object.entries(table).map(([key, value]) => [key, value === null ? null : String(value)]);
  }
  const [header = [], ...rows]: string[][] = parseCsv(text, {
    bom: true,
    delimiter: extension === ".tsv" ? "\t" : [",", ";", "\t"],
  });
  const key = columns.key === undefined ? 0 : header.indexOf(columns.key);
  const value = columns.value === undefined ? 1 : header.indexOf(columns.value);
  if (key < 0 || value < 0 || header.length < 2)
    throw new SyntaxError(
      `has no column "${key < 0 ? columns.key : (columns.value ?? "2")}". It has ${header.join(", ")}`,
    );
  return rows.map((row) => [row[key] ?? "", row[value] || null]);
}
