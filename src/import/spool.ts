import { createHash } from "node:crypto";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeEntries, type OnDifference } from "./merge.js";
import type { MergedStatement, PartialStatement } from "./partial.js";

/** How much is kept in memory, in characters of JSON, before it goes to temporary files. */
const IN_MEMORY = 4 * 1024 * 1024;
const PARTS = 64;
const LINES_AT_ONCE = 512;

/** A statement with its number in the order of the rows. */
interface Numbered extends MergedStatement {
  readonly place?: MergedStatement["place"];
  readonly at: number;
}

/** What is told of the merging. */
interface MergeWatch {
  /** Rows differ about a property of a thing. */
  readonly onDifference: (statement: MergedStatement, ...difference: Parameters<OnDifference>) => void;
  /** So many things there are; told before the first of them is given. */
  readonly onCount?: (count: number) => void;
}

/**
 * Puts together what rows say of the same things, and gives each thing once, in the order in which rows first name them.
 * However much there is, little of it is in memory at a time: beyond some size it is kept in temporary files, one for each
 * part of the keys, merged part by part, and read back in order.
 */
export async function* mergedStatements(
  partials: AsyncIterable<PartialStatement>,
  watch: MergeWatch,
  inMemory = IN_MEMORY,
): AsyncGenerator<MergedStatement> {
  let held: Numbered[] = [];
  let size = 0;
  let at = 0;
  const files = new TemporaryFiles();
  try {
    for await (const { content, ...partial } of partials) {
      const incomplete = content === undefined ? [] : [{ place: partial.place, content }];
      const numbered = { ...partial, incomplete, at };
      at += 1;
      held.push(numbered);
      size += sizeOf(numbered);
      if (size <= inMemory) continue;
      await spill(files, held);
      held = [];
      size = 0;
    }
    if (!files.isInUse) {
      const merged = merge(held, watch);
      watch.onCount?.(merged.size);
      yield* merged.values();
      return;
    }
    await spill(files, held);
    held = [];
    let count = 0;
    for (let part = 0; part < PARTS; part++) count += await mergePart(files, part, watch);
    watch.onCount?.(count);
    yield* inOrder(Array.from({ length: PARTS }, (_, part) => files.read(`merged-${part}`)));
  } finally {
    await files.remove();
  }
}

function sizeOf({ entry, incomplete }: Numbered): number {
  return JSON.stringify(entry).length + JSON.stringify(incomplete).length;
}

function merge(statements: readonly Numbered[], { onDifference }: MergeWatch): ReadonlyMap<string, Numbered> {
  const merged = new Map<string, Numbered>();
  for (const statement of statements) {
    const name = `${statement.kind} ${statement.key}`;
    const known = merged.get(name);
    if (known === undefined) {
      merged.set(name, statement);
      continue;
    }
    const { entry } = mergeEntries(known, statement, (...difference) => onDifference(statement, ...difference));
    merged.set(name, { ...known, entry, incomplete: [...known.incomplete, ...statement.incomplete] });
  }
  return merged;
}

async function spill(files: TemporaryFiles, statements: readonly Numbered[]): Promise<void> {
  const parts = new Map<number, string[]>();
  for (const statement of statements) {
    const part = createHash("md5").update(`${statement.kind} ${statement.key}`).digest().readUInt8(0) % PARTS;
    const lines = parts.get(part) ?? [];
    lines.push(JSON.stringify(statement));
    parts.set(part, lines);
  }
  for (const [part, lines] of parts) await files.append(`part-${part}`, lines);
}

async function mergePart(files: TemporaryFiles, part: number, watch: MergeWatch): Promise<number> {
  const statements: Numbered[] = [];
  for await (const statement of files.read(`part-${part}`)) statements.push(statement);
  const merged = merge(statements, watch);
  let lines: string[] = [];
  for (const statement of merged.values()) {
    lines.push(JSON.stringify(statement));
    if (lines.length >= LINES_AT_ONCE) {
      await files.append(`merged-${part}`, lines);
      lines = [];
    }
  }
  await files.append(`merged-${part}`, lines);
  return merged.size;
}

/** Each part is in order; so is what always takes the first of all parts. */
async function* inOrder(parts: readonly AsyncGenerator<Numbered>[]): AsyncGenerator<MergedStatement> {
  let heads = (await Promise.all(parts.map(async (rest) => ({ rest, head: await rest.next() })))).filter(
    ({ head }) => !head.done,
  );
  while (heads.length > 0) {
    const least = heads.reduce((one, other) => (atOf(other.head) < atOf(one.head) ? other : one));
    if (!least.head.done) yield least.head.value;
    least.head = await least.rest.next();
    if (least.head.done) heads = heads.filter((part) => part !== least);
  }
}

function atOf(head: IteratorResult<Numbered>): number {
  return head.done ? Number.POSITIVE_INFINITY : head.value.at;
}

/** Files of JSON Lines in a folder of their own, which goes in the end. */
class TemporaryFiles {
  #folder: string | undefined;
  readonly #open = new Map<string, FileHandle>();

  get isInUse(): boolean {
    return this.#folder !== undefined;
  }

  async append(name: string, lines: readonly string[]): Promise<void> {
    this.#folder ??= await mkdtemp(join(tmpdir(), "chancery-import-"));
    let file = this.#open.get(name);
    if (!file) {
      file = await open(join(this.#folder, name), "a+");
      this.#open.set(name, file);
    }
    if (lines.length > 0) await file.appendFile(`${lines.join("\n")}\n`);
  }

  async *read(name: string): AsyncGenerator<Numbered> {
    const file = this.#open.get(name);
    if (!file) return;
    // Lines were written by this very class.
    for await (const line of file.readLines({ start: 0, autoClose: false })) yield JSON.parse(line) as Numbered;
  }

  async remove(): Promise<void> {
    for (const file of this.#open.values()) await file.close();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }
}
