import { type InferResult, type Kysely, type RawBuilder, sql } from "kysely";
import type { SortKey } from "../connections/keyset.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { all, conditionsOf, given, oneOf } from "../filters/condition.js";
import { matchesText } from "../filters/text.js";
import type { DB } from "../generated/db.js";
import type { DatasetFilter, DatasetOrder } from "../generated/models.js";
import { publicId } from "../ids/global-id.js";
import { byId, one, required } from "../loaders/batched.js";
import type { ColumnsOfFields } from "../lookahead/needed-columns.js";
import { listRecords } from "../record/record.lists.js";
import { totalOfDataset } from "../tallies/totals.js";

export type DatasetRow = ReturnType<typeof toDataset>;

function selectDatasets(db: Kysely<DB>) {
  return db
    .selectFrom("dataset")
    .select([
      "dataset.id",
      "dataset.slug",
      "dataset.title",
      "dataset.description",
      "dataset.licence",
      "dataset.url",
      "dataset.importedAt",
    ]);
}

function toDataset({ id, ...columns }: InferResult<ReturnType<typeof selectDatasets>>[number]) {
  return { __typename: "Dataset" as const, id: publicId("dataset", id), uuid: id, ...columns };
}

/** The columns that each field needs. */
const DATASET_COLUMNS: ColumnsOfFields = {
  Dataset: {
    __typename: [],
    id: ["id"],
    slug: ["slug"],
    title: ["title"],
    description: ["description"],
    licence: ["licence"],
    url: ["url"],
    importedAt: ["importedAt"],
    recordCount: ["id"],
    records: ["id"],
  },
};

/** How a dataset is read by its key, joined to what it states. */
export const datasetByKey = {
  query: (db: Kysely<DB>, key: RawBuilder<string>) => selectDatasets(db).where(sql<boolean>`dataset.id = ${key}`),
  row: toDataset,
  columns: DATASET_COLUMNS,
};

export const findDataset = byId(selectDatasets, toDataset);
export const datasetById = required(findDataset);

export const recordCountOf = one(
  async (db, keys) => {
    const { rows } = await sql<{ datasetId: string; count: number }>`
      select dataset.id as dataset_id, ${totalOfDataset(sql.ref("dataset.id"))} as count
      from dataset where ${oneOf("dataset.id", "uuid", keys)}`.execute(db);
    return rows;
  },
  (row) => row.datasetId,
);

const SORT_COLUMNS: Record<DatasetOrder["field"], Pick<SortKey, "column" | "type">> = {
  SLUG: { column: "dataset.slug", type: "text" },
  TITLE: { column: "dataset.sort_title", type: "text" },
  IMPORTED_AT: { column: "dataset.imported_at", type: "timestamptz" },
};

interface DatasetListArguments extends PageArguments {
  filter?: DatasetFilter | null;
  orderBy?: DatasetOrder | null;
}

export const listDatasets = paged({
  of: "datasets",
  entries: (db: Kysely<DB>, { filter }: DatasetListArguments, _parent: RawBuilder<string>) =>
    selectDatasets(db).where(
      all(conditionsOf(filter, (own) => given(own.text, (text) => matchesText("dataset.words", text)))),
    ),
  sort: ({ orderBy }): SortKey => {
    const { field, direction } = orderBy ?? { field: "SLUG", direction: "ASC" };
    return { name: field, direction, ...SORT_COLUMNS[field] };
  },
  key: "dataset.id",
  edge: (columns) => ({ node: toDataset(columns) }),
  columns: DATASET_COLUMNS,
});

/** Lists the records of a dataset. */
export const listRecordsOfDataset = listRecords(
  (dataset) => sql<boolean>`record.dataset_id = ${dataset}::uuid`,
  totalOfDataset,
);
