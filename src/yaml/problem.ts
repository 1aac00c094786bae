import { ForeseenProblem } from "../errors/foreseen-problem.js";

/** A problem in a YAML file, and its position. Lines and columns count from 1. */
export interface YamlProblem {
  readonly line: number;
  readonly column: number;
  /** The path to the value: `meetings.visit-2019.date`. Empty if the problem concerns the whole file. */
  readonly path: string;
  /** What is wrong, with the value found, and what to write instead. */
  readonly message: string;
}

/** Thrown with all problems of a hand-written YAML file. Nothing of the file is used. */
export class YamlError extends ForeseenProblem {
  override readonly name = "YamlError";
  readonly problems: readonly YamlProblem[];

  constructor(
    readonly file: string,
    problems: readonly YamlProblem[],
  ) {
    const inOrder = problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
    super(
      inOrder
        .map(({ line, column, path, message }) => `${file}:${line}:${column}: ${path ? `${path}: ` : ""}${message}`)
        .join("\n"),
    );
    this.problems = inOrder;
  }
}
