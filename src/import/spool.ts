import { createHash } from "node:crypto";
import { mergeEntries, type OnDifference } from "./merge.js";
import type { MergedStatement, PartialStatement } from "./partial.js";
import { TemporaryFiles } from "./temporary-files.js";

/** How much is kept in memory before it goes to temporary files, in characters of JSON. */
const IN_MEMORY = 4 * 1024 * 1024;
/** A part longer than this multiple of the memory limit is partitioned again. */
const LONGEST_PART = 2;
const PARTS = 64;
/** The deepest level of partitioning: a part with few keys stays long however often it is divided. */
const DEEPEST = 3;

/** The path of a part: at each level, a byte of the keys' digests chooses one of its parts. */
type Part = readonly number[];

/** A statement with its position in the order of the rows. */
interface Numbered extends MergedStatement {
  readonly place?: MergedStatement["place"];
  readonly at: number;
}

/** A statement with the line of a file that contains it. */
interface Line {
  readonly statement: Numbered;
  readonly text: string;
}

/** Callbacks of a merge. */
interface MergeWatch {
  /** Called when rows differ about a property of a thing. */
  readonly onDifference: (statement: MergedStatement, ...difference: Parameters<OnDifference>) => void;
  /** Called with the number of things before the first is yielded. */
  readonly onCount?: (count: number) => void;
}

/**
 * Merges what rows say of the same things, and yields each thing once, in the order in which rows first name them. Memory use is bounded:
 * beyond the limit, statements go to temporary files, partitioned by key, which are merged one by one and read back in order. Long
 * parts are partitioned again.
 *
 * @param inMemory how much is kept in memory, in characters of JSON
 */
export async function* mergedStatements(
  partials: AsyncIterable<PartialStatement>,
  watch: MergeWatch,
  inMemory = IN_MEMORY,
): AsyncGenerator<MergedStatement> {
  const files = new TemporaryFiles();
  const spool = { files, watch, inMemory };
  try {
    const held = await spilled(spool, [], numbered(partials));
    if (!files.isInUse) {
      const merged = new Map<string, Numbered>();
      for (const { statement } of held) mergeInto(merged, statement, watch);
      watch.onCount?.(merged.size);
      yield* merged.values();
      return;
    }
    await spill(files, [], held.splice(0));
    const count = await mergeParts(spool, []);
    watch.onCount?.(count);
    for await (const { statement } of mergedInOrder(files, [])) yield statement;
  } finally {
    await files.remove();
  }
}

/** What the steps of one merge share. */
interface Spool {
  readonly files: TemporaryFiles;
  readonly watch: MergeWatch;
  readonly inMemory: number;
}

async function* numbered(partials: AsyncIterable<PartialStatement>): AsyncGenerator<Line> {
  let at = 0;
  for await (const { content, ...partial } of partials) {
    const incomplete = content === undefined ? [] : [{ place: partial.place, content }];
    const statement = { ...partial, incomplete, at };
    yield { statement, text: JSON.stringify(statement) };
    at += 1;
  }
}

async function* linesOf(files: TemporaryFiles, name: string): AsyncGenerator<Line> {
  // These lines were written by this module.
  for await (const text of files.lines(name)) yield { statement: JSON.parse(text) as Numbered, text };
}

/** Partitions statements into files, one for each part of a part; returns the last statements, which are not written. */
async function spilled({ files, inMemory }: Spool, part: Part, lines: AsyncIterable<Line>): Promise<Line[]> {
  let held: Line[] = [];
  let size = 0;
  for await (const line of lines) {
    held.push(line);
    size += line.text.length;
    if (size <= inMemory) continue;
    await spill(files, part, held);
    held = [];
    size = 0;
  }
  return held;
}

async function spill(files: TemporaryFiles, part: Part, lines: readonly Line[]): Promise<void> {
  const parts = new Map<number, string[]>();
  for (const { statement, text } of lines) {
    const digest = createHash("md5").update(`${statement.kind} ${statement.key}`).digest();
    const place = digest.readUInt8(part.length) % PARTS;
    const own = parts.get(place) ?? [];
    own.push(text);
    parts.set(place, own);
  }
  for (const [place, own] of parts) await files.append(nameOf([...part, place]), own);
}

function partsOf(part: Part): Part[] {
  return Array.from({ length: PARTS }, (_, place) => [...part, place]);
}

function nameOf(part: Part): string {
  return `part-${part.join("-")}`;
}

function mergedName(part: Part): string {
  return `merged-${part.join("-")}`;
}

/** Merges the parts of a part, each into its own file. Returns the number of things. */
async function mergeParts(spool: Spool, whole: Part): Promise<number> {
  let count = 0;
  for (const part of partsOf(whole)) count += await mergePart(spool, part);
  return count;
}

async function mergePart(spool: Spool, part: Part): Promise<number> {
  const { files, inMemory } = spool;
  const isLong = files.lengthOf(nameOf(part)) > inMemory * LONGEST_PART && part.length < DEEPEST;
  const count = isLong ? await mergeLongPart(spool, part) : await mergeShortPart(spool, part);
  await files.discard(nameOf(part));
  return count;
}

async function mergeShortPart({ files, watch }: Spool, part: Part): Promise<number> {
  const merged = new Map<string, Numbered>();
  for await (const { statement } of linesOf(files, nameOf(part))) mergeInto(merged, statement, watch);
  await files.write(mergedName(part), written(merged.values()));
  return merged.size;
}

async function mergeLongPart(spool: Spool, part: Part): Promise<number> {
  const { files } = spool;
  await spill(files, part, await spilled(spool, part, linesOf(files, nameOf(part))));
  const count = await mergeParts(spool, part);
  await files.write(mergedName(part), textsOf(mergedInOrder(files, part)));
  for (const own of partsOf(part)) await files.discard(mergedName(own));
  return count;
}

/** @param merged by kind and key */
function mergeInto(merged: Map<string, Numbered>, statement: Numbered, { onDifference }: MergeWatch): void {
  const name = `${statement.kind} ${statement.key}`;
  const known = merged.get(name);
  if (known === undefined) {
    merged.set(name, statement);
    return;
  }
  const { entry } = mergeEntries(known, statement, (...difference) => onDifference(statement, ...difference));
  merged.set(name, { ...known, entry, incomplete: [...known.incomplete, ...statement.incomplete] });
}

function* written(statements: Iterable<Numbered>): Generator<string> {
  for (const statement of statements) yield JSON.stringify(statement);
}

async function* textsOf(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const { text } of lines) yield text;
}

/** Yields the merged statements of a part's parts. Each of these is in order, so always taking the least head keeps the order. */
async function* mergedInOrder(files: TemporaryFiles, whole: Part): AsyncGenerator<Line> {
  const parts = partsOf(whole).map((part) => linesOf(files, mergedName(part)));
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

function atOf(head: IteratorResult<Line>): number {
  return head.done ? Number.POSITIVE_INFINITY : head.value.statement.at;
}
