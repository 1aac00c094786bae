import { sql } from "kysely";
import { all, type Condition, given, oneOfThese } from "../filters/condition.js";
import type { CountFilter } from "../generated/models.js";

/** Whether a record or a part of it cites any of these sources. */
export function restingOn(sources: readonly string[]): Condition {
  return sql<boolean>`exists (
    select from record_source where record_id = record.id and ${oneOfThese("record_source.source_id", "uuid", sources)})`;
}

/** Whether the number of different sources that a record and its parts cite is in a range. */
export function hasSources({ min, max }: CountFilter): Condition {
  const sources = sql`coalesce((select sources from record_source where record_id = record.id and place = 1), 0)`;
  return all([
    ...given(min, (least) => sql<boolean>`${sources} >= ${least}`),
    ...given(max, (most) => sql<boolean>`${sources} <= ${most}`),
  ]);
}

/** Whether a citation of an allegation supports the claim itself. */
function states(citation: string): Condition {
  const column = (name: string) => sql.ref(`${citation}.${name}`);
  return sql<boolean>`(${column("record_id")} = record.id and num_nonnulls(${column("response_id")}, ${column("assessment_id")}) = 0)`;
}

/** Whether a citation of an allegation supports a response or an assessment that contradicts it. */
function contradicts(citation: string): Condition {
  const column = (name: string) => sql.ref(`${citation}.${name}`);
  return sql<boolean>`(${column("record_id")} = record.id and (
    exists (select from allegation_response response where response.id = ${column("response_id")} and response.stance in ('DENIES', 'REJECTS', 'DISPUTES'))
    or exists (select from assessment where assessment.id = ${column("assessment_id")} and assessment.verdict = 'REFUTED')))`;
}

/** Whether any of these sources states an allegation. */
export function statedBy(sources: readonly string[]): Condition {
  return sql<boolean>`exists (select from citation where ${states("citation")} and ${oneOfThese("citation.source_id", "uuid", sources)})`;
}

/** Whether any of these sources contradicts an allegation. */
export function contradictedBy(sources: readonly string[]): Condition {
  return sql<boolean>`exists (select from citation where ${contradicts("citation")} and ${oneOfThese("citation.source_id", "uuid", sources)})`;
}

/** Whether one source states an allegation and a different one contradicts it. */
export const contradicted: Condition = sql<boolean>`exists (
  select from citation against join citation statement on statement.record_id = against.record_id and statement.source_id <> against.source_id
  where ${contradicts("against")} and ${states("statement")})`;
