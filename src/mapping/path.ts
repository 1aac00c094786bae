import { type Filter, parseSteps, type Step } from "./path-steps.js";
import { isTree, type Node, textsOf } from "./tree.js";

/** The path to values in a row: its steps, from the row itself or from the current item. */
export interface Path {
  readonly fromRow: boolean;
  readonly steps: readonly Step[];
}

/**
 * Reads `visitor`, `from/@id`, `/header/date` (from the row), `*` (any name), `.` (the current item), and filters: `name[@strong=true]`,
 * `name[1]`.
 *
 * @throws {SyntaxError} that says what is wrong
 */
export function parsePath(text: string): Path {
  const fromRow = text.startsWith("/");
  const steps = parseSteps(fromRow ? text.slice(1) : text).filter(({ written }) => written !== ".");
  if (text.trim() === "" || steps.some(({ written, name }) => written === "" || name === "."))
    throw new SyntaxError("is not a path: write names with single slashes between them, such as from/@id");
  if (steps.some(({ name }) => name === ".."))
    throw new SyntaxError("leads out of the element. Begin with a slash to start at the row: /header/date");
  return { fromRow, steps };
}

/** Returns the nodes at the end of a path. Lists on the way and at its end are flattened. */
export function nodesAt(start: Node, steps: readonly (string | Step)[]): Node[] {
  let nodes = flat(start);
  for (const step of steps)
    nodes = nodes.flatMap((node) => (typeof step === "string" ? named(node, step) : nodesOf(node, step)));
  return nodes;
}

function nodesOf(node: Node, { written, name, filters }: Step): Node[] {
  if (filters.length === 0 || (isTree(node) && Object.hasOwn(node, written))) return named(node, written);
  return filters.reduce<Node[]>(filtered, named(node, name));
}

function filtered(nodes: Node[], filter: Filter): Node[] {
  if ("place" in filter) return nodes.slice(filter.place - 1, filter.place);
  const { path, is, isNot } = filter;
  return nodes.filter((node) => {
    const found = nodesAt(node, path);
    const texts = textsOf(found).map((text) => text.trim());
    if (is !== undefined) return texts.includes(is);
    if (isNot !== undefined) return !texts.includes(isNot);
    return texts.some((text) => text !== "") || found.some((one) => isTree(one) && Object.keys(one).length > 0);
  });
}

function named(node: Node, name: string): Node[] {
  if (!isTree(node)) return [];
  if (name === "*") return Object.entries(node).flatMap(([own, inner]) => (/^[@#]/.test(own) ? [] : flat(inner)));
  return Object.hasOwn(node, name) ? flat(node[name] ?? []) : [];
}

function flat(node: Node): Node[] {
  return Array.isArray(node) ? node.flatMap(flat) : [node as Exclude<Node, readonly Node[]>];
}
