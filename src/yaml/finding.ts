/** Something wrong at a path of a file: at the value there or, where it should not be there at all, at its name. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly at?: "name";
  /** What kind of problem it is, where whoever tells it may add something: a text that is no date. */
  readonly problem?: "date";
}
