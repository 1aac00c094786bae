import { sql } from "kysely";
import { type Condition, oneOfThese } from "../filters/condition.js";

// Whether a record has a part of a certain kind. With `exists`, the database may start either from the parts or from the
// records, even if the filter negates the condition.

/** Whether an allegation has a response that meets a condition. */
export function answered(response: Condition): Condition {
  return sql<boolean>`exists (select from allegation_response response where response.allegation_id = record.id and ${response})`;
}

/** Whether an allegation has an assessment that meets a condition. */
export function assessed(assessment: Condition): Condition {
  return sql<boolean>`exists (select from assessment where assessment.allegation_id = record.id and ${assessment})`;
}

/** Whether an agreement has an event of any of these types. */
export function withEvent(types: readonly string[]): Condition {
  return sql<boolean>`exists (
    select from agreement_event event where event.agreement_id = record.id and ${oneOfThese("event.type", "agreement_event_type", types)})`;
}

/** Whether someone represented any of these countries at a meeting. */
export function representing(countries: readonly string[]): Condition {
  return sql<boolean>`exists (
    select from participation where participation.meeting_id = record.id and ${oneOfThese("participation.representing_id", "uuid", countries)})`;
}
