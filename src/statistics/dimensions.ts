import { type RawBuilder, sql } from "kysely";
import { labelOf } from "../dates/label.js";
import type { ActivityInterval, StatisticsDimension } from "../generated/models.js";
import { toGlobalId } from "../ids/global-id.js";
import { intervalOf, periodOf } from "./interval.js";

/** What records are counted by: how the value of a record is found, and how it is shown. */
export interface Dimension {
  /** What is joined to `record`, as `name`: at most one row for each value of a record. Nothing where the record itself holds it. */
  readonly from?: RawBuilder<unknown>;
  /** What tells the values apart, in columns of `record` or of what is joined. */
  readonly keys: (name: string) => readonly RawBuilder<unknown>[];
  /** The value and its label, of the columns that hold the keys. They are read only for the rows that are shown. */
  readonly value: (...keys: RawBuilder<unknown>[]) => RawBuilder<string | null>;
  readonly label?: (...keys: RawBuilder<unknown>[]) => RawBuilder<string | null>;
  /** How a value that was read is shown, and what its label is where the database does not hold it. */
  readonly show?: (value: string) => { value: string; label?: string };
  /** The label of the row of records that have no value. */
  readonly none: string;
}

export const DIMENSIONS: Record<StatisticsDimension, Dimension> = {
  YEAR: spanOfTime("YEAR"),
  DECADE: spanOfTime("DECADE"),
  MONTH: spanOfTime("MONTH"),
  COUNTRY: {
    from: sql`record_country`,
    keys: (name) => [sql.ref(`${name}.country_id`)],
    value: countryCode,
    label: nameOfActor,
    none: "No country",
  },
  COUNTRY_PAIR: {
    from: sql`(
      select low.record_id, low.country_id as low_id, high.country_id as high_id
      from record_country low join record_country high on high.record_id = low.record_id
      where (select coalesce(code, id::text) from country where id = low.country_id) < (select coalesce(code, id::text) from country where id = high.country_id))`,
    keys: (name) => [sql.ref(`${name}.low_id`), sql.ref(`${name}.high_id`)],
    value: (low, high) => sql`${countryCode(low)} || '-' || ${countryCode(high)}`,
    label: (low, high) => sql`${nameOfActor(low)} || ' – ' || ${nameOfActor(high)}`,
    none: "Fewer than two countries",
  },
  TOPIC: {
    from: sql`(
      with recursive line as (
        select id as topic_id, id as counted_id from topic
        union
        select line.topic_id, topic.broader_id from line join topic on topic.id = line.counted_id where topic.broader_id is not null
      )
      select distinct record_topic.record_id, line.counted_id from record_topic join line on line.topic_id = record_topic.topic_id)`,
    keys: (name) => [sql.ref(`${name}.counted_id`)],
    value: (topic) => sql`(select slug from topic where id = ${topic})`,
    label: (topic) => sql`(select name from topic where id = ${topic})`,
    none: "No topic",
  },
  TYPE: ownColumn("type", "No type"),
  STATUS: ownColumn("status", "No status"),
  SOURCE: {
    from: sql`(select distinct record_id, source_id from citation where record_id is not null)`,
    keys: (name) => [sql.ref(`${name}.source_id`)],
    value: (source) => sql`${source}::text`,
    label: (source) => sql`(select title from source where id = ${source})`,
    show: (value) => ({ value: toGlobalId("source", value) }),
    none: "No source",
  },
  DATASET: {
    keys: () => [sql.ref("record.dataset_id")],
    value: (dataset) => sql`(select slug from dataset where id = ${dataset})`,
    label: (dataset) => sql`(select title from dataset where id = ${dataset})`,
    none: "No dataset",
  },
  ACTOR: {
    from: sql`(select record_id, actor_id from record_actor where not exists (select from country where id = actor_id))`,
    keys: (name) => [sql.ref(`${name}.actor_id`)],
    value: (actor) => sql`(select lower(kind::text) || ' ' || id from actor where id = ${actor})`,
    label: nameOfActor,
    show: (value) => {
      const [type, uuid = ""] = value.split(" ");
      return { value: toGlobalId(type === "person" ? "person" : "organization", uuid) };
    },
    none: "Nobody but countries",
  },
};

function spanOfTime(interval: ActivityInterval): Dimension {
  return {
    keys: () => [intervalOf("record", interval)],
    value: (start) => sql`${start}::text`,
    show: (start) => ({ value: periodOf(start, interval), label: labelOf(periodOf(start, interval)) }),
    none: "No date so precise",
  };
}

/** A column that only some kinds of records have; see `countRecords`. */
function ownColumn(column: "type" | "status", none: string): Dimension {
  return {
    keys: () => [sql.ref(`record.${column}`)],
    value: (value) => sql`${value}::text`,
    show: (value) => ({ value, label: sentenceCase(value) }),
    none,
  };
}

/** `IN_FORCE` as `In force`. */
function sentenceCase(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll("_", " ");
}

function countryCode(country: RawBuilder<unknown>): RawBuilder<string> {
  return sql`(select coalesce(code, id::text) from country where id = ${country})`;
}

function nameOfActor(actor: RawBuilder<unknown>): RawBuilder<string> {
  return sql`(select name from actor where id = ${actor})`;
}
