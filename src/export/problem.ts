/** Something is asked for that cannot be written out. Its message says what can be. */
export class ExportProblem extends Error {
  override readonly name = "ExportProblem";
}
