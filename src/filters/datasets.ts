import { datasetKey } from "../ids/uuid.js";
import { type Condition, oneOfThese } from "./condition.js";

/** Whether a row comes from any of these datasets. */
export function datasetIn(column: string, slugs: readonly string[]): Condition {
  return oneOfThese(column, "uuid", slugs.map(datasetKey));
}
