/** The lines of a text with what ends them, which may be a line feed, with a carriage return before it, or that alone. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const lines of batchesOfLines(text)) yield* lines;
}

/** The same, as many at once as come with a piece of the text. */
export async function* batchesOfLines(text: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let held: string[] = [];
  for await (const piece of text) {
    // A carriage return at the end may have its line feed in the next piece.
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
