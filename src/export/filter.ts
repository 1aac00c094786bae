import { coerceInputValue, type GraphQLSchema, isInputType } from "graphql";
import type { RecordFilter } from "../generated/models.js";
import { recordConditions } from "../record/record.filter.js";
import { ExportProblem } from "./problem.js";

/**
 * A filter of records as the API takes it, written in JSON: `{"countries": ["KP"], "date": {"from": "2010"}}`.
 *
 * @throws {ExportProblem} where it is not one
 * @throws {BadUserInput} where it refers to what cannot be
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
  // What it refers to is looked at here, not when the first records are read.
  recordConditions(filter);
  return filter;
}
