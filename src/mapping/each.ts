import type { Surroundings } from "./compiler.js";
import type { Each, ParallelColumn } from "./each-format.js";
import { compileParallel } from "./parallel.js";
import type { Scope } from "./scope.js";
import { compileNodes } from "./source-values.js";
import { isTree, type Node } from "./tree.js";
import type { ComputedValue, Value } from "./value-format.js";
import { compileValue } from "./values.js";

/** The scope of one value or element of an `each`. */
export interface EachItem {
  readonly scope: Scope;
}

/** Compiles an `each` to a function that makes a scope for each of its values or nested elements. */
export function compileEach(each: Each, around: Surroundings): (scope: Scope) => readonly EachItem[] {
  const nodes = compileItems(each, around);
  const written = writtenAs(each);
  return (scope) =>
    nodes(scope).map((item) => ({
      scope: {
        ...scope,
        item,
        base: isTree(item) ? item : scope.base,
        items: [...scope.items, { each: written, item }],
      },
    }));
}

/** Returns an `each` as a text. Two that are written alike iterate over the same things. */
export function writtenAs(each: Each): string {
  return JSON.stringify(each);
}

function compileItems(each: Each, around: Surroundings): (scope: Scope) => readonly Node[] {
  if (isList(each)) return compileParallel(each, around);
  if (!isPlace(each)) return compileValue(each, around);
  const nodes = compileNodes(each, around);
  const isThere = (node: Node) => isTree(node) || (node !== null && !around.isNothing(String(node)));
  return (scope) => nodes(scope).filter(isThere);
}

function isList(each: Each): each is readonly ParallelColumn[] {
  return Array.isArray(each);
}

function isPlace(each: Value): each is ComputedValue {
  return typeof each === "object" && Object.keys(each).every((name) => name === "column" || name === "path");
}
