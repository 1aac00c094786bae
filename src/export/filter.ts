import { coerceInputValue, type GraphQLSchema, isInputType } from "graphql";
import type { RecordFilter } from "../generated/models.js";
import { recordConditions } from "../record/record.filter.js";
import { ExportProblem } from "./problem.js";

/**
 * Reads a record filter of the API from JSON: `{"countries": ["KP"], "date": {"from": "2010"}}`.
 *
 * @throws {ExportProblem} if the text is not a record filter
 * @throws {BadUserInput} if it refers to something that cannot exist
 */
export function readFilter(json: string, schema: GraphQLSchema): RecordFilter {
  const type = schema.getType("RecordFilter");
  if (!type || !isInputType(type)) throw new Error("The schema has no RecordFilter.");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ExportProblem(`The filter is not JSON: ${json.slice(0, 100)}. Write it as {"countries": ["KP"]}.`);
  }
  const filter = coerceInputValue(value, type, (path, _value, error) => {
    throw new ExportProblem(`The filter is wrong${path.length > 0 ? ` at ${path.join(".")}` : ""}: ${error.message}`);
  }) as RecordFilter;
  // Checks its references now rather than when the first records are read.
  recordConditions(filter);
  return filter;
}
