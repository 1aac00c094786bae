import type { Surroundings } from "./compiler.js";
import type { ParallelColumn } from "./each-format.js";
import { nodesAt } from "./path.js";
import { splitting } from "./patterns.js";
import { RowProblem, type Scope } from "./scope.js";
import { wantedTexts } from "./texts.js";
import { isTree, type Node, type Tree, textsOf } from "./tree.js";

/** The parts of a column in order, including empty ones. */
interface Parts {
  readonly column: string;
  readonly parts: readonly Node[];
  /** The number of parts up to the last that is not empty. */
  readonly filled: number;
}

/** Caches how rows and nested elements were divided, by the text of the columns, so that all callers get the same objects. */
const DIVIDED = new WeakMap<Tree, Map<string, readonly Tree[]>>();

/**
 * Compiles a function that divides rows, or nested elements, by columns whose parts at the same place belong together. `A; B` and
 * `1999; 2001` make one with `A` and `1999` and one with `B` and `2001`, both with all other columns of the row. `.` is the part of the
 * first column. An empty column has no part in any of them.
 *
 * @returns a function that throws {@link RowProblem} if one column has fewer parts than another
 */
export function compileParallel(
  columns: readonly ParallelColumn[],
  around: Surroundings,
): (scope: Scope) => readonly Tree[] {
  const readers = columns.map((column) => partsReader(column, around));
  const written = JSON.stringify(columns);
  return ({ base }) => {
    const known = DIVIDED.get(base) ?? new Map<string, readonly Tree[]>();
    const divided =
      known.get(written) ??
      divide(
        base,
        readers.map((read) => read(base)),
      );
    DIVIDED.set(base, known.set(written, divided));
    return divided;
  };
}

function partsReader({ column, split }: ParallelColumn, around: Surroundings): (base: Tree) => Parts {
  around.useColumn(column);
  const onAsked = around.watch(column);
  const divided = split === undefined ? undefined : splitting(split);
  const isFilled = (node: Node) =>
    textsOf([node]).some((text) => !around.isNothing(text)) ||
    (isTree(node) && Object.keys(node).some((name) => name !== "#text"));
  return (base) => {
    const nodes = nodesAt(base, [column]);
    onAsked(nodes.length > 0);
    const parts = divided
      ? wantedTexts(nodes, { column })
          .flatMap(divided)
          .map((part) => part.trim())
      : nodes;
    return { column, parts, filled: parts.findLastIndex(isFilled) + 1 };
  };
}

/** @throws {RowProblem} */
function divide(base: Tree, columns: readonly Parts[]): readonly Tree[] {
  const count = Math.max(...columns.map(({ filled }) => filled));
  const longest = columns.find(({ filled }) => filled === count);
  const short = columns.find(({ filled, parts }) => filled > 0 && parts.length < count);
  if (longest && short)
    throw new RowProblem(
      `each: column "${short.column}" has ${counted(short.parts.length)}, but column "${longest.column}" has ${count}; parts at the same place belong together. Correct the row: an empty part keeps the place of a missing one`,
    );
  return Array.from({ length: count }, (_, index) => {
    const parts = columns.map(({ column, parts }) => [column, parts[index] ?? ""] as const);
    return withParts(base, parts);
  });
}

/** Returns a copy that keeps non-enumerable properties: the names of elements without their prefixes. */
function withParts(base: Tree, parts: readonly (readonly [column: string, part: Node])[]): Tree {
  const text = textsOf(parts.slice(0, 1).map(([, part]) => part)).join(" ");
  const own = [...parts, ["#text", text] as const].map(([name, value]) => [name, { value, enumerable: true }] as const);
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(base), ...Object.fromEntries(own) });
}

function counted(count: number): string {
  return count === 1 ? "1 part" : `${count} parts`;
}
