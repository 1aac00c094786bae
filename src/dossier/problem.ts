/** One thing that is wrong in a dossier, and where. Lines and columns count from 1. */
export interface DossierProblem {
  readonly line: number;
  readonly column: number;
  /** The way to the value: `meetings.visit-2019.date`. Empty where it is about the file as a whole. */
  readonly path: string;
  /** What is wrong, with the value that is, and what to write instead. */
  readonly message: string;
}

/** Everything that is wrong in a dossier. Nothing of such a file is loaded. */
export class DossierError extends Error {
  override readonly name = "DossierError";
  readonly problems: readonly DossierProblem[];

  constructor(
    readonly file: string,
    problems: readonly DossierProblem[],
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
