import {
  type Document,
  type DocumentOptions,
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  type ParseOptions,
  parseAllDocuments,
  type SchemaOptions,
} from "yaml";
import { messageOf } from "../../errors/caught.js";
import { nodesAt } from "../../mapping/path.js";
import { isTree, type Node } from "../../mapping/tree.js";
import { ImportProblem } from "./problem.js";
import type { Reading, ReadRow } from "./reading.js";

/** YAML cannot be read in pieces: longer files should be JSON Lines. */
const LONGEST = 50_000_000;

/** Reads texts and numbers as written (`007`, `1.50`), null as such, and merge keys (`<<: *other`). */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: "failsafe",
  customTags: ["null"],
  merge: true,
  prettyErrors: false,
};

/** Reads the entries of a list in a YAML file, at the top or at the path `rows`; a document that is one object is one row. */
export async function* readYamlRows({ file, text, input }: Reading): AsyncGenerator<ReadRow> {
  let whole = "";
  for await (const piece of text) {
    whole += piece;
    if (whole.length > LONGEST)
      throw new ImportProblem(`${file}: YAML of more than 50 MB cannot be read. Convert the file to JSON Lines`);
  }
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(whole, { ...OPTIONS, lineCounter });
  let number = 0;
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors;
    if (error) {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      throw new ImportProblem(`${file}:${line}:${col}: this is not YAML: ${error.message}`);
    }
    const content = contentOf(document, file);
    const steps = input.rows?.split("/").filter(Boolean) ?? [];
    const rows = steps.length === 0 ? [content].flat() : nodesAt(content, steps);
    const lines = linesAt(document, steps, lineCounter);
    for (const [index, row] of (rows as readonly Node[]).entries()) {
      number += 1;
      const line = lines.length === rows.length ? lines[index] : undefined;
      const place = { file, number, ...(line === undefined ? {} : { line }) };
      if (isTree(row)) yield { content: row, ...place };
      else yield { problem: "the entry of the list is not an object", raw: row, ...place };
    }
  }
}

function contentOf(document: Document, file: string): Node {
  try {
    return document.toJS();
  } catch (error) {
    // Too many alias expansions: more than any intended file has.
    const reason = messageOf(error);
    throw new ImportProblem(
      `${file}: this YAML cannot be used: ${reason}. Write out the content instead of using aliases`,
    );
  }
}

/** Returns the lines of the nodes at a path. */
function linesAt(document: Document, steps: readonly string[], lineCounter: LineCounter): number[] {
  const flat = (node: unknown): unknown[] => {
    if (isAlias(node)) return flat(node.resolve(document));
    return isSeq(node) ? node.items.flatMap(flat) : [node];
  };
  let nodes = isSeq(document.contents) && steps.length === 0 ? document.contents.items : flat(document.contents);
  for (const step of steps)
    nodes = nodes.flatMap((node) => (isMap(node) && node.has(step) ? flat(node.get(step, true)) : []));
  return nodes.map((node) => lineCounter.linePos((isNode(node) ? node.range?.[0] : undefined) ?? 0).line);
}
