/** Why an import, or the reading of one of its files, cannot go on. Its message says where, what is wrong and what to do. */
export class ImportProblem extends Error {
  override readonly name = "ImportProblem";
}
