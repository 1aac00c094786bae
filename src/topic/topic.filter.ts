import { sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import { refuseZeroByte } from "../filters/zero-byte.js";

/** Whether a record is about any of these topics, by slug, or about a narrower one. */
export function inTopics(slugs: readonly string[]): Condition {
  refuseZeroByte(slugs, ["filter", "topics"]);
  return sql<boolean>`exists (
    select from record_in_topic where record_id = record.id and topic_id = any (array(
      select id from topic where slug = any (${[...slugs]}::text[]))))`;
}

/** Selects the keys of the topics that meet a condition, and of all narrower ones. */
export function narrowerOrSame(condition: ReturnType<typeof sql>) {
  return sql<string>`
    with recursive branch as (
      select id from topic where ${condition}
      union
      select topic.id from topic join branch on topic.broader_id = branch.id
    )
    select id from branch`;
}
