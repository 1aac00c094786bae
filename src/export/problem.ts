import { ForeseenProblem } from "../errors/foreseen-problem.js";

/** Thrown for a request that cannot be exported. Its message says what is wrong. */
export class ExportProblem extends ForeseenProblem {
  override readonly name = "ExportProblem";
}
