import { rm } from "node:fs/promises";
import type { ClassicLevel } from "classic-level";
import { temporaryFolder } from "../../files/temporary-folder.js";

/** How many values are written at once. */
const WRITTEN_AT_ONCE = 500;

/** In bytes: what is read at once where values are read in order. */
const READ_AT_ONCE = 256 * 1024;

/** The least that LevelDB takes: files are mapped into memory, which counts as memory of the process. */
const LEAST_OPEN_FILES = 74;

/** In bytes: the least that LevelDB takes. */
const FILE_SIZE = 1024 * 1024;

/**
 * Values by their keys on disk, in a folder of their own that goes in the end. However many there are, a few megabytes of them
 * are in memory. Sections keep values of one type each.
 */
export class TemporaryStore {
  readonly #folder: string;
  readonly #level: ClassicLevel;
  #unwritten: { type: "put"; key: string; value: string }[] = [];

  private constructor(folder: string, level: ClassicLevel) {
    this.#folder = folder;
    this.#level = level;
  }

  static async open(): Promise<TemporaryStore> {
    // Native code, which only those load who need it.
    const { ClassicLevel } = await import("classic-level");
    const folder = await temporaryFolder();
    const store = new TemporaryStore(
      folder,
      new ClassicLevel(folder, { maxOpenFiles: LEAST_OPEN_FILES, maxFileSize: FILE_SIZE }),
    );
    try {
      await store.#level.open();
      return store;
    } catch (error) {
      await store.remove();
      throw error;
    }
  }

  /** Values of one type, apart from those of other sections. They are kept as JSON. */
  section<Value>(name: string): Section<Value> {
    return new Section(name, {
      put: (key, value) => this.#put(key, value),
      getMany: async (keys) => {
        await this.#write();
        return this.#level.getMany(keys);
      },
      entries: (from, to) => this.#entries(from, to),
    });
  }

  /** Closes the store and removes its files; nobody may use it any more. */
  async remove(): Promise<void> {
    await this.#level.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #put(key: string, value: string): Promise<void> {
    this.#unwritten.push({ type: "put", key, value });
    if (this.#unwritten.length >= WRITTEN_AT_ONCE) await this.#write();
  }

  async #write(): Promise<void> {
    const values = this.#unwritten;
    this.#unwritten = [];
    if (values.length > 0) await this.#level.batch(values);
  }

  async *#entries(from: string, to: string): AsyncGenerator<[key: string, value: string]> {
    await this.#write();
    yield* this.#level.iterator({ gte: from, lt: to, highWaterMarkBytes: READ_AT_ONCE });
  }
}

/** What a section asks of its store, in keys and values as they are written. */
interface Texts {
  put(key: string, value: string): Promise<void>;
  getMany(keys: string[]): Promise<(string | undefined)[]>;
  entries(from: string, to: string): AsyncIterable<[key: string, value: string]>;
}

/** A key of one part or several: what has the same first parts stands together. */
type Key = readonly string[];

/** Values of one type in a store. */
export class Section<Value> {
  readonly #name: string;
  readonly #texts: Texts;

  constructor(name: string, texts: Texts) {
    this.#name = name;
    this.#texts = texts;
  }

  /** Of several values with one key, the last is kept. */
  async put(key: Key, value: Value): Promise<void> {
    await this.#texts.put(this.#written(key), JSON.stringify(value));
  }

  /** The values that there are, by their keys, which have one part. */
  async getMany(keys: Iterable<string>): Promise<Map<string, Value>> {
    const wanted = [...new Set(keys)];
    const texts = await this.#texts.getMany(wanted.map((key) => this.#written([key])));
    return new Map(
      wanted.flatMap((key, place) => {
        const text = texts[place];
        return text === undefined ? [] : [[key, this.#read(text)]];
      }),
    );
  }

  /** All values with their keys, in some lasting order of these; those between two keys, and all that begin with these, if given. */
  async *entries(from: Key = [], to: Key = from): AsyncGenerator<[key: Key, value: Value]> {
    // What begins with a key goes on with a comma.
    const entries = this.#texts.entries(`${this.#written(from)}`, `${this.#written(to)}-`);
    for await (const [key, value] of entries) yield [JSON.parse(`[${key}]`).slice(1), this.#read(value)];
  }

  /** As JSON, in which a quotation mark ends each part, and which has something of its own for each character. */
  #written(key: Key): string {
    return JSON.stringify([this.#name, ...key]).slice(1, -1);
  }

  #read(text: string): Value {
    // It was written by this very class.
    return JSON.parse(text) as Value;
  }
}

/** A number as a part of a key, in the order of which numbers stand as they do. */
export function inOrder(number: number): string {
  return String(number).padStart(15, "0");
}
