import { ForeseenProblem } from "./foreseen-problem.js";

/** Thrown when the database cannot be used. Its message is one line that says what is wrong and what to do. */
export class DatabaseProblem extends ForeseenProblem {
  override readonly name = "DatabaseProblem";
}
