import { type RawBuilder, sql } from "kysely";
import { findCountry } from "../actor/actor.loaders.js";
import type { CountryRow } from "../actor/actor.rows.js";
import { historicalDate } from "../dates/historical-date.js";
import { toRelationId } from "../ids/global-id.js";
import { many, one } from "../loaders/batched.js";
import { involvingPair } from "../record/involvement.js";
import type { Context } from "../request/context.js";
import { circleOfPair, isOf, largeAmong } from "../tallies/circle.js";
import { selectTopics, toTopic } from "../topic/topic.loaders.js";

export type RelationRow = ReturnType<typeof toRelation>;

/** Returns the relation of two different countries, the same for either order of arguments. */
export function toRelation(one: CountryRow, other: CountryRow) {
  const countries = [one, other].sort((a, b) => ((a.code ?? a.uuid) < (b.code ?? b.uuid) ? -1 : 1));
  const [first, second] = countries.map(({ uuid }) => uuid) as [string, string];
  return {
    __typename: "Relation" as const,
    id: toRelationId(first, second),
    countries,
    /** Both countries' keys: the parent key of the relation's lists. */
    pair: `${first} ${second}`,
  };
}

/** Finds the relation of two countries; null if one does not exist or they are the same. */
export async function findRelation(context: Context, one: string, other: string): Promise<RelationRow | null> {
  const [first, second] = await Promise.all([findCountry(context, one), findCountry(context, other)]);
  return first && second && first.uuid !== second.uuid ? toRelation(first, second) : null;
}

const datesOfPair = one(
  async (db, pairs) => {
    const { rows } = await sql<{
      pair: string;
      established: string | null;
      severed: string | null;
      firstContact: string | null;
      lastContact: string | null;
    }>`
      select pair.key as pair,
        (${latestMilestone("RELATIONS_ESTABLISHED")}) as established,
        (${latestMilestone("RELATIONS_SEVERED")}) as severed,
        (${contact("asc")}) as first_contact,
        (${contact("desc")}) as last_contact
      from unnest(${[...pairs]}::text[]) as pair (key)`.execute(db);
    return rows;
  },
  (row) => row.pair,
);

/** Selects a pair's records via the index that orders each country's by date: the first is found without reading the rest. */
const SHARED = sql`
  record_country as one
  join record_country as other on other.record_id = one.record_id and other.country_id = split_part(pair.key, ' ', 2)::uuid
  join record on record.id = one.record_id
  where one.country_id = split_part(pair.key, ' ', 1)::uuid and record.date is not null`;

function latestMilestone(type: "RELATIONS_ESTABLISHED" | "RELATIONS_SEVERED") {
  return sql`
    select record.date from ${SHARED} and one.kind = 'MILESTONE'
      and exists (select from milestone where milestone.id = one.record_id and milestone.type = ${sql.lit(type)})
    order by one.sort_date desc, one.record_id desc limit 1`;
}

function contact(direction: "asc" | "desc") {
  return sql`
    select record.date from ${SHARED} and one.kind in ('MEETING', 'AGREEMENT')
    order by one.sort_date ${sql.raw(direction)}, one.record_id ${sql.raw(direction)} limit 1`;
}

/** Returns when a pair's relations were established and severed, and the dates of the first and last contact. */
export async function datesOf(context: Context, pair: string) {
  const dates = await datesOfPair(context, pair);
  const shown = (date: string | null | undefined) => (date ? historicalDate(date) : null);
  return {
    established: shown(dates?.established),
    severed: shown(dates?.severed),
    firstContact: shown(dates?.firstContact),
    lastContact: shown(dates?.lastContact),
  };
}

type TopicCountRow = Parameters<typeof toTopic>[0] & { pair: string; count: number };

const topicCountRowsOf = many(
  async (db, pairs) => {
    const { large, others } = await largeAmong(db, pairs);
    const pair = sql<string>`pair.key`;
    const read = (some: readonly string[], counts: RawBuilder<unknown>) =>
      some.length === 0
        ? []
        : sql<TopicCountRow>`
            select pair.key as pair, topic.*, counted.count
            from unnest(${[...some]}::text[]) as pair (key), lateral (${counts}) as counted
              join (${selectTopics(db)}) as topic on topic.id = counted.topic_id
            order by counted.count desc, topic.name`
            .execute(db)
            .then(({ rows }) => rows);
    const [kept, counted] = await Promise.all([
      read(
        large,
        sql`select value::uuid as topic_id, sum(count)::int as count from exact_tally
          where ${isOf(circleOfPair(pair))} and dimension = 'TOPIC' and value <> '' group by 1 having sum(count) <> 0`,
      ),
      read(
        others,
        sql`select topic_id, count(*)::int as count from record_in_topic join record on record.id = record_in_topic.record_id
          where ${involvingPair(pair)} group by 1`,
      ),
    ]);
    return [...kept, ...counted];
  },
  (row) => row.pair,
);

/** Returns the topics of a pair's records with counts, the most frequent first. */
export async function topicCountsOf(context: Context, pair: string) {
  return (await topicCountRowsOf(context, pair)).map((row) => ({ topic: toTopic(row), count: row.count }));
}
