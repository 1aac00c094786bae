import { ForeseenProblem } from "../errors/foreseen-problem.js";

/** One thing that is wrong in a YAML file, and where. Lines and columns count from 1. */
export interface YamlProblem {
  readonly line: number;
  readonly column: number;
  /** The way to the value: `meetings.visit-2019.date`. Empty where it is about the file as a whole. */
  readonly path: string;
  /** What is wrong, with the value that is, and what to write instead. */
  readonly message: string;
}

/** Everything that is wrong in a YAML file that people write. Nothing of such a file is used. */
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
