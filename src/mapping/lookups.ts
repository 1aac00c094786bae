import { resolve } from "node:path";
import { ForeseenProblem } from "../errors/foreseen-problem.js";
import type { Finding } from "../yaml/finding.js";
import type { LookupTable } from "./compiler.js";
import { isContent, objectOf } from "./content.js";
import type { Mapping } from "./format.js";
import { type LookupColumns, type LookupEntry, lookupFileEntries, textOf } from "./lookup-file.js";
import { foldedKey, lookupTable } from "./lookup-table.js";

/** Thrown when a file that a mapping names cannot be used. The message says which, and why. */
class LookupProblem extends ForeseenProblem {
  override readonly name = "LookupProblem";
}

/**
 * Reads the tables of a mapping, including those in files.
 *
 * @param folder the folder of the mapping
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
 * Finds problems in the tables of a mapping and in the files that it names: missing files, files of an unusable form, and keys with
 * contradictory values. Takes any content of a mapping.
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

/** Finds keys of a table in the mapping that differ only in case or white space but have different values. */
export function wrongTable(table: unknown): Finding[] {
  const entries = Object.entries(objectOf(table)).map(([key, value]) => ({
    key,
    value: value as LookupEntry["value"],
  }));
  return twice(entries).map(({ entry, first }) => ({
    path: [entry.key],
    at: "name",
    message: `appears twice: look-ups ignore case, and "${first.key}" has another value. Keep one`,
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
        `line ${entry.line}: the key "${entry.key}" is already in line ${first.line}, with another value. Keep one`,
      );
    }
    return entries.map(({ key, value }) => [key, value]);
  });
}

/** Returns entries whose key appeared before with another value, and that earlier entry. Repeating the same value is not a contradiction. */
function twice(entries: readonly LookupEntry[]): { entry: LookupEntry; first: LookupEntry }[] {
  const known = new Map<string, LookupEntry>();
  return entries.flatMap((entry) => {
    const key = foldedKey(entry.key);
    const first = known.get(key) ?? entry;
    known.set(key, first);
    return String(first.value) === String(entry.value) ? [] : [{ entry, first }];
  });
}

/** @throws {LookupProblem} with the name of the file if it cannot be used */
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
