import { type Duplex, pipeline, Readable } from "node:stream";
import { pick } from "stream-json/filters/pick.js";
import { parser } from "stream-json/parser.js";
import { streamArray } from "stream-json/streamers/stream-array.js";
import { streamValues } from "stream-json/streamers/stream-values.js";
import { isTree, type Node } from "../../mapping/tree.js";
import { ImportProblem } from "../problem.js";
import { excerpt, type Reading, type ReadRow } from "./reading.js";

/** Reads the objects of a list in a JSON file, at the top or at the path `rows`; a file that is one object is one row. */
export async function* readJson({ file, text, input }: Reading): AsyncGenerator<ReadRow> {
  let lines = 1;
  const pieces = text[Symbol.asyncIterator]();
  const first = await firstPiece(pieces);
  async function* counted() {
    for (let piece = first; piece !== undefined; piece = (await pieces.next()).value) {
      yield piece;
      lines += piece.split("\n").length - 1;
    }
  }
  const path = input.rows?.split("/").filter(Boolean).join(".");
  const isList = path !== undefined || first?.trimStart().startsWith("[");
  const stages: Duplex[] = [
    parser.asStream(),
    ...(path === undefined ? [] : [pick.asStream({ filter: path, once: true })]),
    isList ? streamArray.asStream() : streamValues.asStream(),
  ];
  let number = 0;
  try {
    for await (const { value } of piped(Readable.from(counted()), stages) as AsyncIterable<{ value: Node }>) {
      number += 1;
      if (isTree(value)) yield { content: value, file, number };
      else yield { problem: "the entry of the list is no object", file, number, raw: excerpt(JSON.stringify(value)) };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportProblem(
      `${file}: after row ${number}, in or after line ${lines}: this is not JSON, or there is no list at ${input.rows ?? "its top"} (${reason}). Correct the file, or \`rows\` or \`format\` of the mapping`,
    );
  }
}

function piped(source: Readable, stages: readonly Duplex[]): AsyncIterable<unknown> {
  const last = stages.at(-1);
  if (!last) return source;
  // Errors reach whoever iterates over the last stage.
  pipeline([source, ...stages], () => {});
  return last;
}

async function firstPiece(pieces: AsyncIterator<string>): Promise<string | undefined> {
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    if (next.value.trim() !== "") return next.value;
  }
  return undefined;
}
