import { keyOf } from "../ids/uuid.js";
import { type Condition, oneOfThese } from "./condition.js";

/** The key of a dataset, made of its slug. */
export function datasetKey(slug: string): string {
  return keyOf(slug, "dataset");
}

/** That a row was brought in by any of these datasets. */
export function datasetIn(column: string, slugs: readonly string[]): Condition {
  return oneOfThese(column, "uuid", slugs.map(datasetKey));
}
