import type { Origin } from "../statements/statement.js";
import type { Node, Tree } from "./tree.js";

/** The position of a row. Rows of a file are numbered from 1. */
export interface RowPlace {
  readonly file: string;
  readonly line?: number;
  readonly number: number;
}

/** A row of a file, with its position. */
export interface Row extends RowPlace {
  readonly content: Tree;
}

/** Returns the origin of what a row states. */
export function originOf({ file, line, number }: RowPlace): Origin {
  return { file, ...(line === undefined ? {} : { line }), row: number };
}

/** A thing that an entity of a row states: the key by which others refer to it, with the item of its `each`. */
export interface Stated {
  readonly item: Node;
  readonly key: string;
}

/** What a value can refer to: the row, the item of the innermost `each`, and the entities of the row. */
export interface Scope {
  readonly row: Row;
  readonly item: Node;
  /** Where columns and paths begin: at the innermost nested element, or at the row. */
  readonly base: Tree;
  /** The enclosing `each`, as texts, with their items. */
  readonly items: readonly { readonly each: string; readonly item: Node }[];
  readonly entities: (name: string, scope: Scope) => readonly Stated[];
}

/** Thrown when a row cannot be used. The message says which part of it and why. */
export class RowProblem extends Error {
  override readonly name: string = "RowProblem";
}

/** Thrown when a row has an object where a text is needed. */
export class NoText extends RowProblem {
  override readonly name = "NoText";
}

/**
 * Returns the value if there is at most one: nothing is dropped silently.
 *
 * @throws {RowProblem} if there are several
 */
export function onlyValue(values: readonly string[]): string | undefined {
  const [value, ...others] = new Set(values);
  if (others.length === 0) return value;
  throw new RowProblem(
    `has several values, ${[value, ...others].map((one) => JSON.stringify(one)).join(", ")}. Choose one by its path, such as name[1] or name[@type=birth], or with \`match\`; or add \`join\``,
  );
}

/** Prefixes a message about a row with the property or entity concerned. */
export function naming<Result>(what: string, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RowProblem) throw new RowProblem(`${what}${error.message}`);
    throw error;
  }
}
