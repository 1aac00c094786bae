import { sql } from "kysely";
import { ofDatasets } from "../actor/actor.filter.js";
import { all, type Condition } from "../filters/condition.js";
import { datasetIn } from "../filters/datasets.js";
import type { RecordFilter } from "../generated/models.js";
import { COUNTRIES_DATASET } from "../ids/uuid.js";
import { recordConditions } from "../record/record.filter.js";

/** The part of the database to export. */
export interface Selection {
  /** Only content of this dataset. */
  readonly dataset?: string | undefined;
  /** Only records that match, with the actors involved in them and the sources that they cite. */
  readonly filter?: RecordFilter | undefined;
}

/** The conditions of a selection on the rows of `selectRecords`. */
export function selectedRecords({ dataset, filter }: Selection): Condition {
  return all([
    ...(dataset === undefined ? [] : [datasetIn("record.dataset_id", [dataset])]),
    ...recordConditions(filter),
  ]);
}

/**
 * The condition of a selection on the rows of `selectActors`, without merged actors. Countries belong to every
 * database, so only records select them.
 */
export function selectedActors(selection: Selection): Condition {
  const { dataset, filter } = selection;
  const involved = sql<boolean>`actor.id in (
    select actor_id from record_actor join record on record.id = record_actor.record_id
      ${KINDS_OF_RECORDS} where ${selectedRecords(selection)})`;
  if (filter !== undefined) return involved;
  const shown = sql<boolean>`actor.merged_into is null`;
  if (dataset !== undefined) return all([shown, ofDatasets([dataset])]);
  return all([shown, sql<boolean>`actor.dataset_id <> ${COUNTRIES}`]);
}

/** The tables that conditions on records may use, in addition to `record`. */
export const KINDS_OF_RECORDS = sql`
  left join meeting on meeting.id = record.id left join agreement on agreement.id = record.id
  left join allegation on allegation.id = record.id left join milestone on milestone.id = record.id`;

const COUNTRIES = sql`(select id from dataset where slug = ${COUNTRIES_DATASET})`;
