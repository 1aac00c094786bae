import iconv from "iconv-lite";
import { LenientUtf8 } from "./lenient-utf8.js";
import { ImportProblem } from "./problem.js";

/** The text of a file in pieces, and what to report about it. */
export interface Text {
  readonly pieces: AsyncIterable<string>;
  /** Whether it begins like a web page. */
  readonly isWebPage: boolean;
  /** How many bytes so far were not UTF-8 and were read as Windows-1252. */
  readonly strayBytes: () => number;
}

const START = 64 * 1024;

/**
 * Decodes a file. Without an encoding it is UTF-16 if a byte order mark or its zero bytes say so, or what an XML declaration says, otherwise
 * UTF-8. Bytes that are not UTF-8 are read as Windows-1252, which older spreadsheets write.
 *
 * @param file for messages
 * @throws {ImportProblem} if it is not text, or there is no such encoding
 */
export async function textOf(file: string, bytes: AsyncIterable<Buffer>, encoding?: string): Promise<Text> {
  const chunks = bytes[Symbol.asyncIterator]();
  const { start, failure } = await beginningOf(chunks);
  refuseBinary(file, start);
  const named = encoding ?? encodingOf(start);
  if (named !== undefined && !iconv.encodingExists(named))
    throw new ImportProblem(
      `${file}: there is no encoding "${named}". Write, for example, utf-8, utf-16le or windows-1252`,
    );
  let stray = 0;
  const decoder =
    named === undefined || /^utf-?8$/i.test(named)
      ? new LenientUtf8((count) => (stray += count))
      : iconv.getDecoder(named);
  return {
    pieces: decoded(start, failure ? failing(failure) : chunks, decoder),
    isWebPage: isWebPage(start),
    strayBytes: () => stray,
  };
}

interface Decoder {
  write(bytes: Buffer): string;
  end(): string | undefined;
}

async function* decoded(start: Buffer, rest: AsyncIterator<Buffer>, decoder: Decoder): AsyncGenerator<string> {
  let isFirst = true;
  try {
    for (let chunk: Buffer | undefined = start; chunk; ) {
      const text = decoder.write(chunk);
      if (text !== "") {
        yield isFirst ? text.replace(/^\uFEFF/, "") : text;
        isFirst = false;
      }
      const next = await rest.next();
      chunk = next.done ? undefined : next.value;
    }
  } finally {
    // Closes the file if the reader stops early.
    await rest.return?.();
  }
  const last = decoder.end();
  if (last) yield last;
}

/** Reads the bytes that identify the type of a file. If reading fails this early, what came before is still used. */
async function beginningOf(chunks: AsyncIterator<Buffer>): Promise<{ start: Buffer; failure?: Error }> {
  const first: Buffer[] = [];
  try {
    for (let length = 0; length < START; ) {
      const next = await chunks.next();
      if (next.done) break;
      first.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    if (first.length === 0 || !(error instanceof Error)) throw error;
    return { start: Buffer.concat(first), failure: error };
  }
  return { start: Buffer.concat(first) };
}

function failing(failure: Error): AsyncIterator<Buffer> {
  return { next: () => Promise.reject(failure) };
}

function encodingOf(start: Buffer): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const length = Math.min(start.length, 4096);
  for (let index = 0; index < length; index++) if (start[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 8 && even < odd / 8) return "utf-16le";
  if (even > length / 8 && odd < even / 8) return "utf-16be";
  const [, declared] =
    /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(start.toString("latin1", 0, 200)) ?? [];
  return declared;
}

function isWebPage(start: Buffer): boolean {
  return /^(?:\xEF\xBB\xBF)?\s*(?:<!doctype html|<html)\b/i.test(start.toString("latin1", 0, 200));
}

const BINARY: readonly (readonly [start: string, what: string])[] = [
  ["%PDF", "a PDF. Export its table as CSV first"],
  ["\xD0\xCF\x11\xE0", "an office document. Save it as CSV (UTF-8) first"],
  ["\x89PNG", "a picture. Import the table that it shows, as CSV"],
  ["\xFF\xD8\xFF", "a picture. Import the table that it shows, as CSV"],
  ["GIF8", "a picture. Import the table that it shows, as CSV"],
  ["PAR1", "a Parquet file. Convert it to CSV or JSON Lines first"],
  ["SQLite format 3", "an SQLite database. Export its table as CSV first"],
  [
    "PK\x03\x04",
    "a ZIP archive in a pipe or in another archive. Save it as a separate file first, which will be unpacked",
  ],
  ["BZh", "compressed by bzip2. Unpack it first"],
  ["\xFD7zXZ", "compressed by xz. Unpack it first"],
  ["\x28\xB5\x2F\xFD", "compressed by zstd. Unpack it first"],
];

function refuseBinary(file: string, start: Buffer): void {
  const text = start.toString("latin1", 0, 16);
  const known = BINARY.find(([signature]) => text.startsWith(signature));
  if (known) throw new ImportProblem(`${file}: this is ${known[1]}`);
}
