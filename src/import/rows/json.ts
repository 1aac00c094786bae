import { gen, none } from "stream-chain";
import { pick } from "stream-json/filters/pick.js";
import { parser } from "stream-json/parser.js";
import { streamArray } from "stream-json/streamers/stream-array.js";
import { streamValues } from "stream-json/streamers/stream-values.js";
import { messageOf } from "../../errors/caught.js";
import { isTree, type Node, type Tree } from "../../mapping/tree.js";
import { isRounded } from "./long-numbers.js";
import { ImportProblem } from "./problem.js";
import { excerpt, MOST_SEEN, type Reading, type ReadRow } from "./reading.js";

/**
 * Reads the objects of a list in a JSON file, at the top or at the path `rows`, along which lists are flattened. A file that is one object is
 * one row.
 */
export async function* readJson({ file, text, input, seen }: Reading): AsyncGenerator<ReadRow> {
  let line = 1;
  let number = 0;
  let isWhole = false;
  let assemble: ReturnType<typeof assembler> | undefined;
  for await (const piece of linewise(text)) {
    if (assemble === undefined && piece.trim() !== "") {
      isWhole = input.rows === undefined && !piece.trimStart().startsWith("[");
      assemble = assembler(input.rows, piece, seen);
    }
    try {
      for await (const { value } of assemble?.(piece) ?? []) {
        number += 1;
        const lacking = isTree(value) && number === 1 && isWhole ? whyNoRow(value, input.columns) : undefined;
        if (lacking !== undefined) yield { problem: lacking, file, line, number, raw: excerpt(JSON.stringify(value)) };
        else if (isTree(value)) yield { content: value, file, line, number };
        else
          yield {
            problem: "the entry of the list is not an object",
            file,
            line,
            number,
            raw: excerpt(JSON.stringify(value)),
          };
      }
    } catch (error) {
      const reason = messageOf(error);
      throw new ImportProblem(
        `${file}:${line}: after row ${number} this is not JSON, or there is no list at ${input.rows ?? "its top"} (${reason}). Correct the file, or \`rows\` or \`format\` of the mapping`,
      );
    }
    if (piece.endsWith("\n")) line += 1;
  }
}

/** Makes an incremental parser of JSON; an empty piece marks the end. */
function assembler(
  rows: string | undefined,
  start: string,
  seen: Set<string>,
): (piece: string) => AsyncIterable<{ value: Node }> {
  const assemble =
    rows !== undefined
      ? gen(parser(), pick({ filter: entryTest(rows, seen) }), withDigits, streamValues<Node>())
      : start.trimStart().startsWith("[")
        ? gen(parser(), withDigits, streamArray<Node>())
        : gen(parser(), withDigits, streamValues<Node>());
  // The library's type does not declare that `none` ends the text.
  return (piece) => assemble(piece === END ? (none as never) : piece);
}

/** Whether a value is at the path, within any lists. A list at the path does not count itself, only its entries do. */
function entryTest(rows: string, seen: Set<string>) {
  const steps = rows.split("/").filter(Boolean);
  return (stack: readonly (string | number | null)[], token: Token): boolean => {
    const names = stack.filter((step) => typeof step === "string");
    if (seen.size <= MOST_SEEN && isOnTheWay(names, steps)) seen.add(names.join("/"));
    if (token.name === "startArray") return false;
    return names.length === steps.length && names.every((name, index) => name === steps[index]);
  };
}

/** Whether all steps but the last match, so that the last may be what was meant. */
function isOnTheWay(names: readonly string[], steps: readonly string[]): boolean {
  if (names.length === 0 || names.length > steps.length) return false;
  return names.slice(0, -1).every((name, index) => name === steps[index]);
}

/** Returns why an object that is the whole file is not a row: it has no column of the mapping, and the rows are usually in a list in it. */
function whyNoRow(value: Tree, columns: ReadonlySet<string>): string | undefined {
  const isThere = (column: string) =>
    Object.hasOwn(value, column) || Object.hasOwn(value, column.replace(/\s*\[.*$/s, ""));
  if (columns.size === 0 || [...columns].some(isThere)) return undefined;
  const list = pathOfList(value);
  const remedy =
    list === undefined
      ? "Correct the mapping, or name another file"
      : `To read the list in it, write \`rows: ${list}\``;
  return `the file is one object with none of the properties that the mapping reads. It has ${excerpt(Object.keys(value).join(", "))}. ${remedy}`;
}

/** Returns the path of the first list of objects, at most four steps long. */
function pathOfList(value: Node, depth = 0): string | undefined {
  if (!isTree(value) || depth > 3) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (Array.isArray(inner) && isTree(inner[0])) return name;
    const further = pathOfList(inner, depth + 1);
    if (further !== undefined) return `${name}/${further}`;
  }
  return undefined;
}

function withDigits(token: Token): Token {
  return token.name === "numberValue" && isRounded(token.value) ? { name: "stringValue", value: token.value } : token;
}

type Token = parser.Token;

const END = "";

/** Yields lines, so that errors are reported with their line and everything before them is used. Long lines come in pieces. */
async function* linewise(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of text) yield* piece.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  yield END;
}
