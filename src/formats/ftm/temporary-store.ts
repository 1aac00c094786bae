import { rm } from "node:fs/promises";
import type { ClassicLevel } from "classic-level";
import { temporaryFolder } from "../../files/temporary-folder.js";

/** How many values are written at once. */
const WRITTEN_AT_ONCE = 500;

/** In bytes: how much is read at once when values are read in order. */
const READ_AT_ONCE = 256 * 1024;

/** The least that LevelDB accepts: files are mapped into memory, which counts as memory of the process. */
const LEAST_OPEN_FILES = 74;

/** In bytes: the least that LevelDB accepts. */
const FILE_SIZE = 1024 * 1024;

/**
 * A key-value store on disk, in its own folder, which is removed at the end. Only a few megabytes are in memory, however many values there
 * are. Each section contains values of one type.
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
    // Native code, loaded only when needed.
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

  /** Returns a section of values of one type, separate from other sections. Values are kept as JSON. */
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

  /** Closes the store and removes its files. It cannot be used afterwards. */
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

/** What a section needs from its store, with keys and values as written. */
interface Texts {
  put(key: string, value: string): Promise<void>;
  getMany(keys: string[]): Promise<(string | undefined)[]>;
  entries(from: string, to: string): AsyncIterable<[key: string, value: string]>;
}

/** A key of one or more parts. Keys with the same first parts are adjacent. */
type Key = readonly string[];

/** Values of one type in a store. */
export class Section<Value> {
  readonly #name: string;
  readonly #texts: Texts;

  constructor(name: string, texts: Texts) {
    this.#name = name;
    this.#texts = texts;
  }

  /** Adds a value, or replaces the earlier one with its key. */
  async put(key: Key, value: Value): Promise<void> {
    await this.#texts.put(this.#written(key), JSON.stringify(value));
  }

  /** Returns the values that exist, by their keys, which have one part. */
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

  /** Yields values with their keys, in a stable order: all, or those between two keys, including all that begin with these. */
  async *entries(from: Key = [], to: Key = from): AsyncGenerator<[key: Key, value: Value]> {
    // A key that begins with another continues with a comma.
    const entries = this.#texts.entries(`${this.#written(from)}`, `${this.#written(to)}-`);
    for await (const [key, value] of entries) yield [JSON.parse(`[${key}]`).slice(1), this.#read(value)];
  }

  /** Writes a key as JSON, in which a quotation mark ends each part and different keys never look alike. */
  #written(key: Key): string {
    return JSON.stringify([this.#name, ...key]).slice(1, -1);
  }

  #read(text: string): Value {
    // It was written by this class.
    return JSON.parse(text) as Value;
  }
}

/** Formats a number as a part of a key, such that keys sort in numerical order. */
export function inOrder(number: number): string {
  return String(number).padStart(15, "0");
}
