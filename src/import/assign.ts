import { posix } from "node:path";
import picomatch from "picomatch";
import type { InputFormat } from "../mapping/format.js";
import type { Account } from "./account.js";
import type { InputFile } from "./rows/input-file.js";
import { ImportProblem } from "./rows/problem.js";
import type { FileInput } from "./rows/reading.js";

/** The extensions of each format; other files found in folders are left out. */
const ENDINGS: Readonly<Record<InputFormat, RegExp>> = {
  csv: /\.(csv|txt)$/i,
  tsv: /\.(tsv|tab|txt|csv)$/i,
  json: /\.json$/i,
  jsonl: /\.(jsonl|ndjson|json)$/i,
  xml: /\.xml$/i,
  yaml: /\.ya?ml$/i,
};

/**
 * Pairs files with the inputs that read them, in the order of the inputs. The `files` of the inputs decide for folders and archives laid
 * out as expected. A named file that they leave out, or every file if they match none, goes to the only input that can be meant.
 *
 * @throws {ImportProblem} if no input reads a named file, or no file is read at all
 */
export function assignedFiles<Input extends FileInput>(
  inputs: readonly Input[],
  files: readonly InputFile[],
  account: Account,
): { file: InputFile; input: Input }[] {
  const patterns = inputs.map((input) => {
    if (input.files === undefined) return undefined;
    return picomatch(
      [input.files].flat().flatMap((pattern) => [pattern, `**/${pattern}`]),
      { dot: true },
    );
  });
  const isPlaced = (file: InputFile) => patterns.some((matches) => matches?.(pathOf(file)));
  const isNothingPlaced = !files.some(isPlaced);
  const readers = (file: InputFile): readonly Input[] => {
    if (isPlaced(file)) return inputs.filter((_input, index) => patterns[index]?.(pathOf(file)));
    const open = inputs.filter((input) => input.files === undefined && (!file.isFound || hasEnding(file, input)));
    if (open.length > 0 || (file.isFound && !isNothingPlaced)) return open;
    const fitting = inputs.filter((input) => hasEnding(file, input));
    return fitting.length === 1 ? fitting : [];
  };
  const readersOf = new Map(files.map((file) => [file, readers(file)]));
  const assigned = inputs.flatMap((input) =>
    files.filter((file) => readersOf.get(file)?.includes(input)).map((file) => ({ file, input })),
  );
  const left = files.filter((file) => readersOf.get(file)?.length === 0);
  for (const file of left.filter(({ isFound }) => !isFound))
    throw new ImportProblem(
      `${file.name}: no input of the mapping reads this file. The mapping's \`files\` are ${patternsOf(inputs)}: put it into a matching folder`,
    );
  if (assigned.length === 0)
    throw new ImportProblem(
      `The mapping reads none of the ${files.length} files. Its \`files\` are ${patternsOf(inputs)}`,
    );
  if (left.length > 0) {
    const shown = left.slice(0, 3).map(({ name }) => name);
    account.note(
      `${left.length} ${left.length === 1 ? "file was" : "files were"} not read, because no input of the mapping matches: ${shown.join(", ")}${left.length > 3 ? ", …" : ""}`,
    );
  }
  return assigned;
}

function hasEnding(file: InputFile, { format }: FileInput): boolean {
  return ENDINGS[format].test(pathOf(file));
}

/** Removes leading steps out of the folder, which no pattern matches. */
function pathOf({ name }: InputFile): string {
  return posix
    .normalize(name.replaceAll("\\", "/"))
    .replace(/^(\.\.\/)+/, "")
    .replace(/\.gz$/i, "");
}

function patternsOf(inputs: readonly FileInput[]): string {
  return inputs.map(({ files, format }) => [files ?? `any ${format} file`].flat().join(", ")).join("; ");
}
