import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { whyUnreadable } from "../../errors/caught.js";
import type { InputFormat } from "../../mapping/format.js";
import { readCsv } from "./csv.js";
import { groupedRows } from "./groups.js";
import type { InputFile } from "./input-file.js";
import { readJson } from "./json.js";
import { readJsonLines } from "./jsonl.js";
import { ImportProblem } from "./problem.js";
import { type FileInput, MOST_SEEN, type ReadRow, type RowReading } from "./reading.js";
import { textOf } from "./text.js";
import { readXml } from "./xml.js";
import { readYamlRows } from "./yaml.js";

const READERS: Readonly<Record<InputFormat, RowReading>> = {
  csv: readCsv,
  tsv: readCsv,
  json: readJson,
  jsonl: readJsonLines,
  xml: readXml,
  yaml: readYamlRows,
};

/** Callbacks for progress, and for notes to the user. */
export interface ReadingWatch {
  readonly onBytes: (count: number) => void;
  readonly onNote: (note: string) => void;
}

/**
 * Yields the rows of a file, as an input of a mapping reads them.
 *
 * @param folder the folder of files that the input names
 * @throws {ImportProblem} if the file cannot be read, or not to its end
 */
export async function* rowsOf(
  file: InputFile,
  input: FileInput,
  folder: string,
  watch: ReadingWatch,
): AsyncGenerator<ReadRow> {
  const header = await headerFile(input, folder);
  let length = 0;
  async function* counted(bytes: AsyncIterable<Buffer>) {
    for await (const chunk of bytes) {
      length += chunk.length;
      watch.onBytes(chunk.length);
      yield chunk;
    }
  }
  try {
    const { pieces, isWebPage, strayBytes } = await textOf(file.name, counted(await file.open()), input.encoding);
    if (isWebPage && input.format !== "xml")
      throw new ImportProblem(
        `${file.name}: this is a web page, not ${input.format}. Servers send one if a file is not found or needs a login: open it in a browser`,
      );
    let isEmpty = true;
    const seen = new Set<string>();
    const rows = READERS[input.format]({ file: file.name, text: pieces, input, seen, ...(header ? { header } : {}) });
    const grouped = input.group === undefined ? rows : groupedRows(rows, [input.group].flat());
    for await (const row of grouped) {
      isEmpty = false;
      yield row;
    }
    if (isEmpty) tellEmpty(file, input, { length, seen }, watch);
    if (strayBytes() > 0) watch.onNote(strayNote(file.name, strayBytes()));
  } catch (error) {
    if (error instanceof ImportProblem || !isOfReading(error)) throw error;
    throw new ImportProblem(`${file.name}: the file cannot be read further: ${error.message}`);
  }
}

function strayNote(file: string, count: number): string {
  const bytes = count === 1 ? "1 byte is not UTF-8 and was" : `${count} bytes are not UTF-8 and were`;
  return `${file}: ${bytes} read as Windows-1252. If that is wrong, name the \`encoding\` in the mapping.`;
}

/** Of many files in a folder some may well have no rows; a named file should have some. */
function tellEmpty(
  { name, isFound }: InputFile,
  { rows, format }: FileInput,
  { length, seen }: { length: number; seen: ReadonlySet<string> },
  { onNote }: ReadingWatch,
): void {
  if (length === 0) onNote(`${name}: the file is empty.`);
  else if (isFound || rows === undefined) onNote(`${name}: there are no rows in it.`);
  else {
    const what = format === "xml" ? "element" : "list with entries at";
    throw new ImportProblem(
      `${name}: there is no ${what} "${rows}" in it. ${seenNames(seen)}Correct \`rows\` of the mapping, or name another file`,
    );
  }
}

function seenNames(seen: ReadonlySet<string>): string {
  const [shown, more] = [[...seen].slice(0, MOST_SEEN), seen.size > MOST_SEEN];
  if (shown.length === 0) return "";
  const prefixed = shown.find((name) => name.includes(":"));
  const hint = prefixed === undefined ? "" : ` Names with a prefix may be written with it: "${prefixed}".`;
  return `There are ${shown.join(", ")}${more ? ", …" : ""}.${hint} `;
}

/** Whether it is an error of the system (`EACCES`), of a stream, or of unpacking (`Z_DATA_ERROR`). */
function isOfReading(error: unknown): error is Error {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    /^(E[A-Z]+|Z_|ERR_STREAM)/.test(error.code)
  );
}

async function headerFile({ header }: FileInput, folder: string): Promise<string[] | undefined> {
  if (typeof header !== "object" || Array.isArray(header)) return undefined;
  const file = resolve(folder, header.file);
  try {
    const lines = (await readFile(file, "utf8")).split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.map((line) => (line.split(/[\t,;]/)[0] ?? "").trim());
  } catch (error) {
    throw new ImportProblem(`${file}: the column names cannot be read from it: ${whyUnreadable(error)}`);
  }
}
