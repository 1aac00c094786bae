import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import * as z from "zod";
import { messageOf } from "../errors/caught.js";
import { ForeseenProblem } from "../errors/foreseen-problem.js";
import { SLUG } from "./qualified-key.js";
import { STATEMENT_KINDS, type StatedDataset, type Statement } from "./statement.js";
import { address, key, text } from "./values.js";

/** Thrown when a file of statements cannot be read. The message says where and what to do. */
export class StatementsProblem extends ForeseenProblem {
  override readonly name = "StatementsProblem";
}

const datasetLine = z.strictObject({
  kind: z.literal("dataset"),
  key: key("Its slug."),
  entry: z.strictObject({
    title: text("Its title."),
    description: text("What it contains.").optional(),
    licence: text("Its licence.").optional(),
    url: address("Where to get it.").optional(),
  }),
});

/** An actor of any dataset: the dataset's slug, a colon, and the key there. */
const actorOfDataset = z.string().regex(new RegExp(`^${SLUG}:.`));

const decision = {
  at: z.iso.datetime().optional(),
  by: text("Who decided."),
  reason: text("Why.").optional(),
};
const mergeLine = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("merge"),
    key: actorOfDataset,
    entry: z.strictObject({ into: actorOfDataset, ...decision }),
  }),
  z.strictObject({
    kind: z.literal("apart"),
    key: actorOfDataset,
    entry: z.strictObject({ from: actorOfDataset, ...decision }),
  }),
]);

/** A line stating that two actors are the same or apart, by their datasets' slugs and their keys there. */
export type MergeLine = z.infer<typeof mergeLine>;

/** A dataset in a file, with its statements, which must be read before the next dataset. */
export interface DatasetStatements {
  readonly dataset: StatedDataset;
  readonly statements: AsyncIterable<Statement>;
}

/**
 * Yields the datasets of a JSON Lines file written by `chancery export`: a line for each dataset, followed by its statements. Only
 * the kinds of statements are checked here, everything else when they are stored.
 *
 * @param file a `.jsonl`, or one compressed by gzip
 * @param onMerge called with each line about two actors being the same or apart; these apply to the whole file
 * @throws {StatementsProblem}
 */
export async function* datasetsInFile(
  file: string,
  onMerge: (line: MergeLine) => void = () => {},
): AsyncGenerator<DatasetStatements> {
  const lines = numberedLines(file);
  let line = await lines.next();
  while (!line.done) {
    const { value } = line;
    const parsed = datasetLine.safeParse(value.content);
    if (!parsed.success) {
      throw new StatementsProblem(
        `${file}:${value.number}: a dataset must stand here, such as {"kind":"dataset","key":"sample","entry":{"title":"A sample"}}`,
      );
    }
    const { key: slug, entry } = parsed.data;
    const statements = async function* () {
      for (line = await lines.next(); !line.done && !isDataset(line.value.content); line = await lines.next()) {
        const { content, number } = line.value;
        if (isMerge(content)) onMerge(mergeIn(content, file, number));
        else yield statementIn(content, file, number);
      }
    };
    yield { dataset: { slug, ...entry }, statements: statements() };
  }
}

function isDataset(content: object): boolean {
  return "kind" in content && content.kind === "dataset";
}

function isMerge(content: object): boolean {
  return "kind" in content && (content.kind === "merge" || content.kind === "apart");
}

function statementIn(content: object, file: string, number: number): Statement {
  if ("kind" in content && STATEMENT_KINDS.some((kind) => kind === content.kind))
    return { ...content, origin: { file, line: number } } as Statement;
  throw new StatementsProblem(
    `${file}:${number}: a statement must have a kind, one of ${STATEMENT_KINDS.join(", ")}, merge or apart.`,
  );
}

function mergeIn(content: object, file: string, number: number): MergeLine {
  const parsed = mergeLine.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new StatementsProblem(
    `${file}:${number}: this is not a merge such as {"kind":"merge","key":"list:kim","entry":{"into":"sample:kim-jong-un","by":"me"}}`,
  );
}

async function* numberedLines(file: string): AsyncGenerator<{ number: number; content: object }, undefined> {
  const bytes = createReadStream(file);
  // `pipeline` forwards errors of both streams to the reader of the unpacked one.
  const input = file.endsWith(".gz") ? pipeline(bytes, createGunzip(), () => {}) : bytes;
  // A readline interface ends without an error if its input fails.
  let failure: unknown;
  input.on("error", (error: Error) => {
    failure = error;
  });
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== "") yield { number, content: parse(line, file, number) };
    }
    if (failure) throw failure;
  } catch (error) {
    if (error instanceof StatementsProblem) throw error;
    const reason = messageOf(error);
    throw new StatementsProblem(`${file} cannot be read: ${reason}.`, { cause: error });
  } finally {
    bytes.destroy();
  }
}

function parse(line: string, file: string, number: number): object {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    throw new StatementsProblem(`${file}:${number}: this is not a line of JSON: ${line.slice(0, 60)}`);
  }
  if (typeof content === "object" && content !== null && !Array.isArray(content)) return content;
  throw new StatementsProblem(`${file}:${number}: a statement must be an object with kind, key and entry.`);
}
