import { type InferResult, type Kysely, type RawBuilder, sql } from "kysely";
import type { SortKey } from "../connections/keyset.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { all, conditionsOf, given } from "../filters/condition.js";
import { matchesText } from "../filters/text.js";
import { refuseZeroByte } from "../filters/zero-byte.js";
import type { DB } from "../generated/db.js";
import type { TopicFilter, TopicOrder } from "../generated/models.js";
import { publicId } from "../ids/global-id.js";
import { byId, required } from "../loaders/batched.js";
import type { ColumnsOfFields } from "../lookahead/needed-columns.js";
import { related } from "../lookahead/related.js";
import { listRecords } from "../record/record.lists.js";
import { narrowerOrSame } from "./topic.filter.js";

export type TopicRow = ReturnType<typeof toTopic>;

export function selectTopics(db: Kysely<DB>) {
  return db
    .selectFrom("topic")
    .select(["topic.id", "topic.slug", "topic.name", "topic.description", "topic.broaderId"]);
}

export function toTopic({
  id,
  slug,
  name,
  description,
  broaderId,
}: InferResult<ReturnType<typeof selectTopics>>[number]) {
  return { __typename: "Topic" as const, id: publicId("topic", id), uuid: id, slug, name, description, broaderId };
}

/** The columns that each field needs. */
const TOPIC_COLUMNS: ColumnsOfFields = {
  Topic: {
    __typename: [],
    id: ["id"],
    slug: ["slug"],
    name: ["name"],
    description: ["description"],
    broader: ["broaderId"],
    narrower: ["id"],
    records: ["slug"],
  },
};

export const findTopic = byId(selectTopics, toTopic);
export const topicById = required(findTopic);

/** How a topic is read by its key, joined to a narrower topic. */
export const topicByKey = {
  query: (db: Kysely<DB>, key: RawBuilder<string>) => selectTopics(db).where(sql<boolean>`topic.id = ${key}`),
  row: toTopic,
  columns: TOPIC_COLUMNS,
};

/** Returns the topics of a record, ordered by name. */
export const topicsOf = related({
  query: (db, record) =>
    selectTopics(db)
      .innerJoin("recordTopic", "recordTopic.topicId", "topic.id")
      .where(sql<boolean>`record_topic.record_id = ${record}`)
      .orderBy("topic.sortName"),
  row: toTopic,
  columns: TOPIC_COLUMNS,
});

/** Returns the narrower topics of a topic, ordered by name. */
export const narrowerOf = related({
  query: (db, topic) => selectTopics(db).where(sql<boolean>`broader_id = ${topic}`).orderBy("sortName"),
  row: toTopic,
  columns: TOPIC_COLUMNS,
});

const SORT_COLUMNS: Record<TopicOrder["field"], Pick<SortKey, "column" | "type">> = {
  SLUG: { column: "topic.slug", type: "text" },
  NAME: { column: "topic.sort_name", type: "text" },
};

interface TopicListArguments extends PageArguments {
  filter?: TopicFilter | null;
  orderBy?: TopicOrder | null;
}

export const listTopics = paged({
  of: "topics",
  entries: (db: Kysely<DB>, { filter }: TopicListArguments, _parent: RawBuilder<string>) =>
    selectTopics(db).where(
      all(
        conditionsOf(filter, (own) => [
          ...given(own.text, (text) => matchesText("topic.words", text)),
          ...given(own.broader, (slugs) => {
            refuseZeroByte(slugs, ["filter", "broader"]);
            const within = narrowerOrSame(sql`slug = any (${slugs}::text[])`);
            return sql<boolean>`(topic.id in (${within}) and not topic.slug = any (${slugs}::text[]))`;
          }),
        ]),
      ),
    ),
  sort: ({ orderBy }): SortKey => {
    const { field, direction } = orderBy ?? { field: "NAME", direction: "ASC" };
    return { name: field, direction, ...SORT_COLUMNS[field] };
  },
  key: "topic.id",
  edge: (columns) => ({ node: toTopic(columns) }),
  columns: TOPIC_COLUMNS,
});

/** Lists the records about a topic, by its slug, or about a narrower one. */
export const listRecordsOfTopic = listRecords({ of: "topic" });
