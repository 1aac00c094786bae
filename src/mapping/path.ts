import { isTree, type Node } from "./tree.js";

/** The way to values in a row: the names on the way, from the row itself or from the item at hand. */
export interface Path {
  readonly fromRow: boolean;
  readonly steps: readonly string[];
}

/**
 * Reads `visitor`, `from/@id`, `/header/date` (from the row), `*` (whatever is there), `.` (what is at hand).
 *
 * @throws {SyntaxError} that says what is wrong
 */
export function parsePath(text: string): Path {
  const fromRow = text.startsWith("/");
  const steps = (fromRow ? text.slice(1) : text).split("/").filter((step) => step !== ".");
  if (text.trim() === "" || steps.some((step) => step === ""))
    throw new SyntaxError("is not a path: write names with single slashes between them, such as from/@id");
  if (steps.includes(".."))
    throw new SyntaxError("leads out of the element. Begin with a slash to start at the row: /header/date");
  return { fromRow, steps };
}

/** The nodes at the end of a way. Lists on the way, and at its end, count as all that is in them. */
export function nodesAt(start: Node, steps: readonly string[]): Node[] {
  let nodes = flat(start);
  for (const step of steps) nodes = nodes.flatMap((node) => flat(stepInto(node, step)));
  return nodes;
}

function stepInto(node: Node, step: string): Node {
  if (!isTree(node)) return [];
  if (step === "*") return Object.entries(node).flatMap(([name, inner]) => (/^[@#]/.test(name) ? [] : flat(inner)));
  return Object.hasOwn(node, step) ? (node[step] ?? []) : [];
}

function flat(node: Node): Node[] {
  return Array.isArray(node) ? node.flatMap(flat) : [node as Exclude<Node, readonly Node[]>];
}
