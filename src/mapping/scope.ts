import type { Origin } from "../statements/statement.js";
import type { Node, Tree } from "./tree.js";

/** Where a row stands. Rows of a file are numbered from 1. */
export interface RowPlace {
  readonly file: string;
  readonly line?: number;
  readonly number: number;
}

/** A row of a file, with where it stands. */
export interface Row extends RowPlace {
  readonly content: Tree;
}

/** Where a row stands, for what it states. */
export function originOf({ file, line, number }: RowPlace): Origin {
  return { file, ...(line === undefined ? {} : { line }), row: number };
}

/** What an entity of a row stands for: the keys that others refer to it by, with the items of its `each`. */
export interface Stated {
  readonly item: Node;
  readonly key: string;
}

/** What is in sight where a value is computed: the row, the item of the innermost `each`, and what entities of the row are. */
export interface Scope {
  readonly row: Row;
  readonly item: Node;
  /** Where columns and paths begin: at the innermost nested element, or at the row. */
  readonly base: Tree;
  /** The `each` on the way here, as they are written, with their items. */
  readonly items: readonly { readonly each: string; readonly item: Node }[];
  readonly entities: (name: string, scope: Scope) => readonly Stated[];
}

/** A row that cannot be used. Its message says what of it and why. */
export class RowProblem extends Error {
  override readonly name: string = "RowProblem";
}

/** A row in which an object stands where a text is wanted. */
export class NoText extends RowProblem {
  override readonly name = "NoText";
}

/**
 * The value where at most one may stand: nothing is dropped in silence.
 *
 * @throws {RowProblem} where there are several
 */
export function onlyValue(values: readonly string[]): string | undefined {
  const [value, ...others] = new Set(values);
  if (others.length === 0) return value;
  throw new RowProblem(
    `has several values, ${[value, ...others].map((one) => JSON.stringify(one)).join(", ")}. Choose one by its path, such as name[1] or name[@type=birth], or with \`match\`; or add \`join\``,
  );
}

/** Says in a message about a row which property, or which entity, it is about. */
export function naming<Result>(what: string, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RowProblem) throw new RowProblem(`${what}${error.message}`);
    throw error;
  }
}
