import picomatch from "picomatch";
import type { InputFormat } from "../mapping/format.js";
import type { Account } from "./account.js";
import type { InputFile } from "./input-file.js";
import { ImportProblem } from "./problem.js";
import type { FileInput } from "./rows/reading.js";

/** Which endings files of a format have; of what is found in folders others are left out. */
const ENDINGS: Readonly<Record<InputFormat, RegExp>> = {
  csv: /\.(csv|txt)$/i,
  tsv: /\.(tsv|tab|txt|csv)$/i,
  json: /\.json$/i,
  jsonl: /\.(jsonl|ndjson|json)$/i,
  xml: /\.xml$/i,
  yaml: /\.ya?ml$/i,
};

/**
 * Files with the inputs that read them, in the order of the inputs.
 *
 * @throws {ImportProblem} where a file that was named is read by none, or none is read at all
 */
export function assignedFiles<Input extends FileInput>(
  inputs: readonly Input[],
  files: readonly InputFile[],
  account: Account,
): { file: InputFile; input: Input }[] {
  const named = inputs.map((input) => {
    if (input.files === undefined) return undefined;
    return picomatch([input.files].flat().flatMap((pattern) => [pattern, `**/${pattern}`]));
  });
  const isNamed = (file: InputFile) => named.some((matches) => matches?.(pathOf(file)));
  const assigned = inputs.flatMap((input, index) =>
    files
      .filter((file) => {
        const matches = named[index];
        if (matches) return matches(pathOf(file));
        return !isNamed(file) && (!file.isFound || ENDINGS[input.format].test(pathOf(file)));
      })
      .map((file) => ({ file, input })),
  );
  const used = new Set(assigned.map(({ file }) => file));
  const left = files.filter((file) => !used.has(file));
  for (const file of left.filter(({ isFound }) => !isFound))
    throw new ImportProblem(
      `${file.name}: no input of the mapping reads this file. Its \`files\` are ${patternsOf(inputs)}`,
    );
  if (assigned.length === 0)
    throw new ImportProblem(
      `None of the ${files.length} files is one that the mapping reads. Its \`files\` are ${patternsOf(inputs)}`,
    );
  if (left.length > 0) {
    const shown = left.slice(0, 3).map(({ name }) => name);
    account.note(
      `${left.length} ${left.length === 1 ? "file was" : "files were"} not read, as no input of the mapping reads such: ${shown.join(", ")}${left.length > 3 ? ", …" : ""}`,
    );
  }
  return assigned;
}

function pathOf({ name }: InputFile): string {
  return name.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\.gz$/i, "");
}

function patternsOf(inputs: readonly FileInput[]): string {
  return inputs.map(({ files, format }) => [files ?? `any ${format} file`].flat().join(", ")).join("; ");
}
