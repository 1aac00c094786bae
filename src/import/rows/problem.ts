import { ForeseenProblem } from "../../errors/foreseen-problem.js";

/** Thrown when an import, or the reading of one of its files, cannot continue. The message says where, what is wrong and what to do. */
export class ImportProblem extends ForeseenProblem {
  override readonly name = "ImportProblem";
}
