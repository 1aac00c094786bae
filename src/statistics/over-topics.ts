import { type RawBuilder, sql } from "kysely";
import { LINE_OF_TOPICS } from "../topic/topic.filter.js";

/**
 * Counts by topic. A record is about all topics of its list and those broader, and is counted once for each.
 *
 * @param lists rows of lists of topics as arrays are written (`value`), each once beside what else is counted by, and `count`
 * @param topic the name of the column for the topic; it is null for records without one
 * @param beside columns of `lists` that are counted by too
 */
export function overTopics(
  lists: RawBuilder<unknown>,
  topic: RawBuilder<unknown>,
  beside: readonly RawBuilder<unknown>[] = [],
): RawBuilder<unknown> {
  const columns = sql.join([...beside, sql`counted_id`]);
  return sql`
    with recursive line as (${LINE_OF_TOPICS}),
    listed as materialized (${lists}),
    about as (
      select distinct each.value, line.counted_id
      from (select distinct value from listed) as each left join lateral unnest(each.value::uuid[]) as topic (id) on true
        left join line on line.topic_id = topic.id
    )
    select ${sql.join([...beside, sql`counted_id as ${topic}`])}, sum(count)::int as count
    from listed join about using (value)
    group by ${columns}`;
}
