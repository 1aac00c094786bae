/** Why the database cannot be used. Its message is one line that says what is wrong and what to do. */
export class DatabaseProblem extends Error {
  override readonly name = "DatabaseProblem";
}
