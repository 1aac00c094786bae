import { ForeseenProblem } from "../errors/foreseen-problem.js";

/** Something is asked for that cannot be written out. Its message says what can be. */
export class ExportProblem extends ForeseenProblem {
  override readonly name = "ExportProblem";
}
