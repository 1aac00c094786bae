import { describe, expect, it } from "vitest";
import { Account } from "../../src/import/account.js";
import { assignedFiles } from "../../src/import/assign.js";
import type { InputFile } from "../../src/import/rows/input-file.js";
import type { FileInput } from "../../src/import/rows/reading.js";

/** Returns the names of the files, found in a folder, that an input with these patterns reads. */
function readOf(files: string[], names: readonly string[]): string[] {
  const input: FileInput = { format: "xml", files, columns: new Set() };
  // A second input of the format, because the only one would also read files that its patterns do not match.
  const other: FileInput = { format: "xml", files: "none.xml", columns: new Set() };
  const found = names.map((name): InputFile => ({ name, isFound: true, open: () => Promise.reject(new Error()) }));
  return assignedFiles([input, other], found, new Account(() => {})).map(({ file }) => file.name);
}

describe("the files of an input", () => {
  it.each([
    ["a folder beside", "../shared/people/1.xml"],
    ["a folder further up", "../../people/1.xml"],
    ["this folder", "./people/1.xml"],
    ["a folder that is left again", "here/../people/1.xml"],
    ["a hidden folder", ".cache/people/1.xml"],
    ["an absolute path", "/data/people/1.xml"],
    ["Windows", "..\\shared\\people\\1.xml"],
  ])("match its pattern in %s", (_where, name) => {
    for (const pattern of ["people/*.xml", "**/people/**/*.xml"])
      expect(readOf([pattern], [name, "../places/1.xml"])).toEqual([name]);
  });
});
