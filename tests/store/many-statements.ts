import type { Statement } from "../../src/statements/statement.js";
import { meeting, person, source } from "./statements.js";

/** An import of many batches, also used by a child process. */
export const DATASET = { slug: "many", title: "Many meetings" };
export const MEETINGS = 3_000;
export const BATCH_SIZE = 100;

export function* manyStatements(): Generator<Statement> {
  yield source("list");
  yield person("ann");
  for (let number = 1; number <= MEETINGS; number++) yield meeting(`talks-${number}`, { participants: ["ann"] });
}
