import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import fastGlob from "fast-glob";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { messageOf } from "../../errors/caught.js";
import { ImportProblem } from "./problem.js";
import { unpacked } from "./unpacked.js";

/** A file to import: one on disk, one in a ZIP archive, or the standard input. */
export interface InputFile {
  /** As shown in messages: the path as given, followed by the path inside an archive. */
  readonly name: string;
  /** Whether it was found in a folder or an archive rather than named. */
  readonly isFound: boolean;
  /** The size of what is read from disk, in bytes; unknown for the standard input. */
  readonly size?: number;
  /** Returns its unpacked content. Can be called again, except for the standard input. */
  readonly open: () => Promise<AsyncIterable<Buffer>>;
}

/**
 * Returns the files for paths of files and folders, patterns, and `-` for the standard input. Those in folders and archives are sorted by
 * name.
 *
 * @throws {ImportProblem} if there is no such file
 */
export async function inputFiles(inputs: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const input of inputs) files.push(...(await filesOf(input)));
  return files;
}

async function filesOf(input: string): Promise<InputFile[]> {
  if (input === "-") return [standardInput()];
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory()) return filesIn(input);
  if (found) return fileOrArchive(input, found.size, false);
  const matches = fastGlob.isDynamicPattern(input) ? (await fastGlob(input, { stats: true })).sort(byPath) : [];
  if (matches.length === 0) throw new ImportProblem(`${input}: ${await whyMissing(input)}`);
  return allOf(matches.map(({ path, stats }) => ({ path, size: stats?.size ?? 0, isFound: false })));
}

function standardInput(): InputFile {
  let isOpen = false;
  return {
    name: "standard input",
    isFound: false,
    open: async () => {
      if (isOpen)
        throw new ImportProblem(
          "The standard input can be read only once, but two inputs of the mapping read it. Save it as a file first",
        );
      isOpen = true;
      return unpacked(process.stdin);
    },
  };
}

async function filesIn(folder: string): Promise<InputFile[]> {
  const entries = (await fastGlob("**/*", { cwd: folder, stats: true }))
    .filter(({ path }) => !isOfSystem(path))
    .sort(byPath);
  if (entries.length === 0) throw new ImportProblem(`${folder}: the folder is empty. Name one with files in it`);
  return allOf(entries.map(({ path, stats }) => ({ path: join(folder, path), size: stats?.size ?? 0, isFound: true })));
}

/** Opens one file after another: a folder may contain more files than may be open at once. */
async function allOf(
  paths: readonly { readonly path: string; readonly size: number; readonly isFound: boolean }[],
): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const { path, size, isFound } of paths) files.push(...(await fileOrArchive(path, size, isFound)));
  return files;
}

/** Whether operating systems put such a file into folders and archives for themselves. */
function isOfSystem(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(path);
}

function byPath(one: { path: string }, other: { path: string }): number {
  return one.path < other.path ? -1 : 1;
}

async function whyMissing(input: string): Promise<string> {
  if (fastGlob.isDynamicPattern(input)) return "no file matches this pattern";
  const siblings: string[] = await readdir(join(input, "..")).catch(() => []);
  const wanted = basename(input).toLowerCase();
  const alike = siblings.find((name) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase()));
  return `there is no such file or folder${alike === undefined ? "" : `. Did you mean "${alike}"?`}`;
}

async function fileOrArchive(path: string, size: number, isFound: boolean): Promise<InputFile[]> {
  const start = await firstBytes(path);
  if (start.subarray(0, 4).toString("latin1") === "PK\x03\x04") return filesInArchive(path);
  return [{ name: path, isFound, size, open: async () => unpacked(createReadStream(path)) }];
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4), position: 0 });
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new ImportProblem(`${path}: the file cannot be read: ${messageOf(error)}`);
  }
}

async function filesInArchive(path: string): Promise<InputFile[]> {
  try {
    const archive = await openArchive(path);
    const files: InputFile[] = [];
    try {
      for await (const entry of archive.eachEntry()) {
        if (entry.fileName === "[Content_Types].xml")
          throw new ImportProblem(
            `${path}: this is an office document, not a text. Save it as CSV (UTF-8) and import that`,
          );
        if (entry.fileName.endsWith("/") || isOfSystem(entry.fileName)) continue;
        files.push({
          name: `${path}/${entry.fileName}`,
          isFound: true,
          size: entry.compressedSize,
          open: async () => unpacked(contentOf(path, entry)),
        });
      }
    } finally {
      archive.close();
    }
    return files.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem(`${path}: the archive cannot be read: ${messageOf(error)}`);
  }
}

function openArchive(path: string): Promise<ZipFile> {
  return openPromise(path, { autoClose: false, lazyEntries: true });
}

/** Yields the content of a file in an archive, which is open only while it is read. */
async function* contentOf(path: string, entry: Entry): AsyncGenerator<Buffer> {
  const archive = await openArchive(path);
  try {
    yield* await archive.openReadStreamPromise(entry);
  } finally {
    archive.close();
  }
}
