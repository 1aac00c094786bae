import { type Document, isSeq, LineCounter, parseAllDocuments, type Node as YamlNode } from "yaml";
import { messageOf } from "../../errors/caught.js";
import { nodesAt } from "../../mapping/path.js";
import { isTree, type Node } from "../../mapping/tree.js";
import { ImportProblem } from "../problem.js";
import { isRounded } from "./long-numbers.js";
import type { Reading, ReadRow } from "./reading.js";

/** YAML cannot be read in pieces: longer files are better written as JSON Lines. */
const LONGEST = 50_000_000;

/** Reads the entries of a list in a YAML file, at the top or at the path `rows`; a document that is one object is one row. */
export async function* readYamlRows({ file, text, input }: Reading): AsyncGenerator<ReadRow> {
  let whole = "";
  for await (const piece of text) {
    whole += piece;
    if (whole.length > LONGEST)
      throw new ImportProblem(`${file}: YAML of more than 50 MB cannot be read. Convert the file to JSON Lines`);
  }
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(whole, { lineCounter, prettyErrors: false, intAsBigInt: true });
  let number = 0;
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors;
    if (error) {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      throw new ImportProblem(`${file}:${line}:${col}: this is not YAML: ${error.message}`);
    }
    const content = contentOf(document, file);
    const rows = input.rows === undefined ? [content].flat() : nodesAt(content, input.rows.split("/").filter(Boolean));
    const lines = input.rows === undefined ? linesIn(document.contents, lineCounter) : [];
    for (const [index, row] of (rows as readonly Node[]).entries()) {
      number += 1;
      const line = lines[index];
      const place = { file, number, ...(line === undefined ? {} : { line }) };
      if (isTree(row)) yield { content: row, ...place };
      else yield { problem: "the entry of the list is no object", raw: row, ...place };
    }
  }
}

function contentOf(document: Document, file: string): Node {
  try {
    return document.toJS({ reviver: (_name, value) => (typeof value === "bigint" ? numberOrDigits(value) : value) });
  } catch (error) {
    // References that multiply to more than can be meant.
    const reason = messageOf(error);
    throw new ImportProblem(`${file}: this YAML cannot be used: ${reason}. Write out what its aliases repeat`);
  }
}

function numberOrDigits(whole: bigint): number | string {
  return isRounded(String(whole)) ? String(whole) : Number(whole);
}

function linesIn(contents: YamlNode | null, lineCounter: LineCounter): number[] {
  const items: readonly unknown[] = isSeq(contents) ? contents.items : [contents];
  return items.map((item) => {
    const { range } = (item ?? {}) as { range?: readonly number[] };
    return lineCounter.linePos(range?.[0] ?? 0).line;
  });
}
