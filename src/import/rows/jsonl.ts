import { messageOf } from "../../errors/caught.js";
import { isTree, type Node } from "../../mapping/tree.js";
import { linesOf } from "./lines.js";
import { withLongNumbersAsTexts } from "./long-numbers.js";
import { excerpt, type Reading, type ReadRow } from "./reading.js";

/** Reads JSON Lines: an object on every line. */
export async function* readJsonLines({ file, text }: Reading): AsyncGenerator<ReadRow> {
  let line = 0;
  let number = 0;
  for await (const written of linesOf(text)) {
    line += 1;
    const raw = written.trim();
    if (raw === "") continue;
    number += 1;
    yield { file, line, number, ...parsed(raw) };
  }
}

function parsed(raw: string) {
  try {
    const content = JSON.parse(withLongNumbersAsTexts(raw)) as Node;
    if (isTree(content)) return { content };
    return { problem: "the line is JSON, but not an object: it must begin with { and end with }", raw: excerpt(raw) };
  } catch (error) {
    const reason = messageOf(error);
    return { problem: `the line is not JSON: ${reason}`, raw: excerpt(raw) };
  }
}
