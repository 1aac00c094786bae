import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "../files/temporary-folder.js";
import { linesOf } from "./rows/lines.js";

const LINES_AT_ONCE = 512;

/** In bytes. Many files are read at the same time, and `readLines` would hold up to a thousand lines of each. */
const READ_AT_ONCE = 16 * 1024;

interface TemporaryFile {
  readonly handle: FileHandle;
  /** In characters. */
  length: number;
}

/** Files of lines in their own folder, which is removed at the end. */
export class TemporaryFiles {
  #folder: string | undefined;
  readonly #open = new Map<string, TemporaryFile>();

  get isInUse(): boolean {
    return this.#folder !== undefined;
  }

  /** In characters; 0 if there is no such file. */
  lengthOf(name: string): number {
    return this.#open.get(name)?.length ?? 0;
  }

  async append(name: string, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const file = await this.#file(name);
    const text = `${lines.join("\n")}\n`;
    await file.handle.appendFile(text);
    file.length += text.length;
  }

  async write(name: string, lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
    let held: string[] = [];
    for await (const line of lines) {
      held.push(line);
      if (held.length < LINES_AT_ONCE) continue;
      await this.append(name, held);
      held = [];
    }
    await this.append(name, held);
  }

  /** Yields the lines of a file; none if there is no such file. */
  async *lines(name: string): AsyncGenerator<string> {
    const file = this.#open.get(name);
    if (!file) return;
    const stream = { start: 0, autoClose: false, encoding: "utf8", highWaterMark: READ_AT_ONCE } as const;
    for await (const line of linesOf(file.handle.createReadStream(stream))) yield line.slice(0, -"\n".length);
  }

  /** Removes a file that is no longer needed. */
  async discard(name: string): Promise<void> {
    const file = this.#open.get(name);
    if (!file || this.#folder === undefined) return;
    this.#open.delete(name);
    await file.handle.close();
    await rm(join(this.#folder, name));
  }

  async remove(): Promise<void> {
    for (const { handle } of this.#open.values()) await handle.close();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #file(name: string): Promise<TemporaryFile> {
    this.#folder ??= await temporaryFolder();
    const known = this.#open.get(name);
    if (known) return known;
    const file = { handle: await open(join(this.#folder, name), "a+"), length: 0 };
    this.#open.set(name, file);
    return file;
  }
}
