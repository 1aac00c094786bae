import { datasetKey } from "../ids/uuid.js";
import { type Condition, oneOfThese } from "./condition.js";

/** That a row was brought in by any of these datasets. */
export function datasetIn(column: string, slugs: readonly string[]): Condition {
  return oneOfThese(column, "uuid", slugs.map(datasetKey));
}
