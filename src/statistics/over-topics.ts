import { type RawBuilder, sql } from "kysely";
import { LINE_OF_TOPICS } from "../topic/topic.filter.js";

/**
 * Counts by topic. A record is counted once for each topic of its list and each broader topic.
 *
 * @param lists rows with a list of topics as an array literal (`value`) and a `count`, one per list and values of `beside`
 * @param topic the name of the column for the topic; it is null for records without one
 * @param beside columns of `lists` to group by as well
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
