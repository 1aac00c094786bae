/** Something wrong at a path of a file: at the value there or, where it should not be there at all, at its name. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly at?: "name";
}
