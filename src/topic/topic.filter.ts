import { sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import { refuseZeroByte } from "../filters/zero-byte.js";

/** That a record is about any of these topics, by slug, or about a narrower one. */
export function inTopics(slugs: readonly string[]): Condition {
  refuseZeroByte(slugs, ["filter", "topics"]);
  return sql<boolean>`exists (
    select from record_in_topic where record_id = record.id and topic_id = any (array(
      select id from topic where slug = any (${[...slugs]}::text[]))))`;
}

/** The keys of the topics for which a condition holds, and of all that are narrower. */
export function narrowerOrSame(condition: ReturnType<typeof sql>) {
  return sql<string>`
    with recursive branch as (
      select id from topic where ${condition}
      union
      select topic.id from topic join branch on topic.broader_id = branch.id
    )
    select id from branch`;
}

/** For a recursive `line`: each topic with itself and all that are broader, as `topic_id` and `counted_id`. */
export const LINE_OF_TOPICS = sql`
  select id as topic_id, id as counted_id from topic
  union
  select line.topic_id, topic.broader_id from line join topic on topic.id = line.counted_id where topic.broader_id is not null`;
