/** A problem at a path of a file: with the value there, or with its key if it should not be there at all. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly at?: "name";
  /** The kind of problem, for callers that add advice: a text that is not a date. */
  readonly problem?: "date";
}
