import { sql } from "kysely";
import { type Condition, oneOfThese } from "../filters/condition.js";

// That a record has a part of a certain kind. `exists` lets the database look either from the parts or record by record,
// also where the filter asks that there be none.

/** That an allegation has a response for which this holds. */
export function answered(response: Condition): Condition {
  return sql<boolean>`exists (select from allegation_response response where response.allegation_id = record.id and ${response})`;
}

/** That an allegation has an assessment for which this holds. */
export function assessed(assessment: Condition): Condition {
  return sql<boolean>`exists (select from assessment where assessment.allegation_id = record.id and ${assessment})`;
}

/** That an agreement has a step of any of these types. */
export function withEvent(types: readonly string[]): Condition {
  return sql<boolean>`exists (
    select from agreement_event event where event.agreement_id = record.id and ${oneOfThese("event.type", "agreement_event_type", types)})`;
}

/** That someone represented any of these countries at a meeting. */
export function representing(countries: readonly string[]): Condition {
  return sql<boolean>`exists (
    select from participation where participation.meeting_id = record.id and ${oneOfThese("participation.representing_id", "uuid", countries)})`;
}
