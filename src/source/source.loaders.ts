import { type InferResult, type Kysely, type RawBuilder, sql } from "kysely";
import type { SortKey } from "../connections/keyset.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { dateOf } from "../dates/historical-date.js";
import { all, type Condition, conditionsOf, given, oneOfThese } from "../filters/condition.js";
import { datasetIn } from "../filters/datasets.js";
import { isWithin } from "../filters/dates.js";
import { uuidOfType } from "../filters/references.js";
import { matchesText } from "../filters/text.js";
import type { DB } from "../generated/db.js";
import type { SourceFilter, SourceOrder } from "../generated/models.js";
import { publicId } from "../ids/global-id.js";
import { required } from "../loaders/batched.js";
import { find } from "../lookahead/find.js";
import type { ColumnsOfFields } from "../lookahead/needed-columns.js";
import { listRecords } from "../record/record.lists.js";

export type SourceRow = ReturnType<typeof toSource>;

function selectSources(db: Kysely<DB>) {
  return db
    .selectFrom("source")
    .select([
      "source.id",
      "source.title",
      "source.type",
      "source.author",
      "source.url",
      "source.publishedOn",
      "source.retrievedOn",
      "source.language",
      "source.note",
      "source.publisherId",
      "source.datasetId",
      "source.createdAt",
      "source.updatedAt",
    ]);
}

type SourceColumns = InferResult<ReturnType<typeof selectSources>>[number];

export function toSource({ id, publishedOn, ...columns }: SourceColumns) {
  return {
    __typename: "Source" as const,
    id: publicId("source", id),
    uuid: id,
    publishedOn: dateOf(publishedOn),
    ...columns,
  };
}

/** The columns that each field needs. */
const SOURCE_COLUMNS = {
  Source: {
    __typename: [],
    id: ["id"],
    title: ["title"],
    type: ["type"],
    author: ["author"],
    url: ["url"],
    publishedOn: ["publishedOn"],
    retrievedOn: ["retrievedOn"],
    language: ["language"],
    note: ["note"],
    publisher: ["publisherId"],
    dataset: ["datasetId"],
    createdAt: ["createdAt"],
    updatedAt: ["updatedAt"],
    records: ["id"],
    citations: ["id"],
  },
} as const satisfies ColumnsOfFields<keyof SourceColumns>;

export const findSource = find({
  query: (db, keys) => selectSources(db).where(sql<boolean>`source.id = any (${keys})`),
  row: toSource,
  columns: SOURCE_COLUMNS,
});
export const sourceById = required(findSource);

/** How a source is read by its key, joined to rows that cite it. */
export const sourceByKey = {
  query: (db: Kysely<DB>, key: RawBuilder<string>) => selectSources(db).where(sql<boolean>`source.id = ${key}`),
  row: toSource,
  columns: SOURCE_COLUMNS,
};

const SORT_COLUMNS: Record<SourceOrder["field"], Pick<SortKey, "column" | "type">> = {
  TITLE: { column: "source.sort_title", type: "text" },
  PUBLISHED_ON: { column: "source.sort_published", type: "date" },
  CREATED_AT: { column: "source.created_at", type: "timestamptz" },
};

interface SourceListArguments extends PageArguments {
  filter?: SourceFilter | null;
  orderBy?: SourceOrder | null;
}

export const listSources = paged({
  of: "sources",
  entries: (db: Kysely<DB>, { filter }: SourceListArguments, _parent: RawBuilder<string>) =>
    selectSources(db).where(all(sourceConditions(filter))),
  sort: ({ orderBy }): SortKey => {
    const { field, direction } = orderBy ?? { field: "TITLE", direction: "ASC" };
    return { name: field, direction, ...SORT_COLUMNS[field] };
  },
  key: "source.id",
  edge: (columns) => ({ node: toSource(columns) }),
  columns: SOURCE_COLUMNS,
});

function sourceConditions(filter: SourceFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...given(own.text, (text) => matchesText("source.words", text)),
    ...given(own.types, (types) => oneOfThese("source.type", "source_type", types)),
    ...given(own.publishers, (ids) =>
      publishedBy(ids.map((id) => uuidOfType(id, "organization", ["filter", "publishers"]))),
    ),
    ...given(own.publishedOn, (span) =>
      isWithin("source.published_earliest", "source.published_latest", span, ["filter", "publishedOn"]),
    ),
    ...given(own.datasets, (slugs) => datasetIn("source.dataset_id", slugs)),
  ]);
}

/** Whether a source is published by any of these organisations, or by one they were merged into. */
function publishedBy(organizations: readonly string[]): Condition {
  return sql<boolean>`source.publisher_id = any (array(
    select coalesce(merged_into, id) from actor where id = any (${[...organizations]}::uuid[])))`;
}

/** Lists the records that cite a source. */
export const listRecordsOfSource = listRecords({ of: "source" });
