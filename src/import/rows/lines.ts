/** Yields the lines of a text with their endings: a line feed, a carriage return, or both. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const lines of batchesOfLines(text)) yield* lines;
}

/** Yields the same lines in batches, one for each piece of the text that completes any. */
export async function* batchesOfLines(text: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let held: string[] = [];
  for await (const piece of text) {
    // The line feed after a carriage return at the end may be in the next piece.
    const end = Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r", piece.length - 2)) + 1;
    if (end === 0) {
      held.push(piece);
      continue;
    }
    const lines = [...held, piece.slice(0, end)].join("").match(LINE) ?? [];
    held = [piece.slice(end)];
    yield lines;
  }
  const rest = held.join("");
  if (rest !== "") yield rest.match(LINE) ?? [];
}

const LINE = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;
