import { resolve } from "node:path";
import { ForeseenProblem } from "../errors/foreseen-problem.js";
import type { Finding } from "../yaml/finding.js";
import type { LookupTable } from "./compiler.js";
import { isContent, objectOf } from "./content.js";
import type { Mapping } from "./format.js";
import { type LookupColumns, type LookupEntry, lookupFileEntries, textOf } from "./lookup-file.js";
import { foldedKey, lookupTable } from "./lookup-table.js";

/** A file that a mapping names and that cannot be used. Its message says which, and why. */
class LookupProblem extends ForeseenProblem {
  override readonly name = "LookupProblem";
}

/**
 * The tables of a mapping, those in files too.
 *
 * @param folder where the mapping is
 * @throws {LookupProblem}
 */
export function readLookups(lookups: Mapping["lookups"], folder: string): Map<string, LookupTable> {
  return new Map(
    Object.entries(lookups).map(([name, lookup]) => [
      name,
      lookupTable(isFile(lookup) ? entriesOfFile(lookup, folder) : Object.entries(lookup)),
    ]),
  );
}

/**
 * What is wrong in the tables of a mapping, and in the files that it names: those that are not there or not of a form that can
 * be used, and keys that stand twice. Takes any content of a mapping.
 */
export function wrongFiles(content: unknown, folder: string): Finding[] {
  const { lookups, inputs } = objectOf(content);
  return [
    ...Object.entries(objectOf(lookups)).flatMap(([name, lookup]) => {
      if (!isFile(lookup))
        return wrongTable(lookup).map(({ path, ...rest }) => ({ ...rest, path: ["lookups", name, ...path] }));
      return unusable(["lookups", name, "file"], () => entriesOfFile(lookup, folder));
    }),
    ...(Array.isArray(inputs) ? inputs : []).flatMap((input, index) => {
      const { file } = objectOf(objectOf(input).header);
      if (typeof file !== "string") return [];
      return unusable(["inputs", index, "header", "file"], () => about(resolve(folder, file), textOf));
    }),
  ];
}

/** Keys of a table in the mapping that are one without regard to case. */
export function wrongTable(table: unknown): Finding[] {
  const entries = Object.entries(objectOf(table)).map(([key, value]) => ({
    key,
    value: value as LookupEntry["value"],
  }));
  return twice(entries).map(({ entry, first }) => ({
    path: [entry.key],
    at: "name",
    message: `stands twice: tables are looked up without regard to case, and "${first.key}" says something else. Keep one`,
  }));
}

type LookupFile = { readonly file: string } & LookupColumns;

function isFile(lookup: unknown): lookup is LookupFile {
  return (
    isContent(lookup) &&
    typeof lookup.file === "string" &&
    Object.keys(lookup).every((name) => ["file", "key", "value"].includes(name))
  );
}

/** @throws {LookupProblem} */
function entriesOfFile(lookup: LookupFile, folder: string): [string, string | null][] {
  return about(resolve(folder, lookup.file), (file) => {
    const entries = lookupFileEntries(file, lookup);
    const [repeated] = twice(entries);
    if (repeated) {
      const { entry, first } = repeated;
      throw new SyntaxError(
        `line ${entry.line}: the key "${entry.key}" stands in line ${first.line} already, and says something else there. Keep one`,
      );
    }
    return entries.map(({ key, value }) => [key, value]);
  });
}

/** Entries whose key an earlier one has, with that one. To say the same twice is no contradiction. */
function twice(entries: readonly LookupEntry[]): { entry: LookupEntry; first: LookupEntry }[] {
  const known = new Map<string, LookupEntry>();
  return entries.flatMap((entry) => {
    const key = foldedKey(entry.key);
    const first = known.get(key) ?? entry;
    known.set(key, first);
    return String(first.value) === String(entry.value) ? [] : [{ entry, first }];
  });
}

/** @throws {LookupProblem} that names the file where it cannot be used */
function about<Result>(file: string, use: (file: string) => Result): Result {
  try {
    return use(file);
  } catch (error) {
    if (error instanceof SyntaxError) throw new LookupProblem(`${file}: ${error.message}`);
    throw error;
  }
}

function unusable(path: readonly PropertyKey[], use: () => unknown): Finding[] {
  try {
    use();
    return [];
  } catch (error) {
    if (error instanceof LookupProblem) return [{ path, message: error.message }];
    throw error;
  }
}
