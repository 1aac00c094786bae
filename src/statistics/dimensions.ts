import { type RawBuilder, sql } from "kysely";
import { labelOf } from "../dates/label.js";
import type { ActivityInterval, RecordType, StatisticsDimension } from "../generated/models.js";
import { toGlobalId } from "../ids/global-id.js";
import { intervalOf, periodOf } from "../tallies/interval.js";

/** A dimension to count records by: how a record's values are found and shown. */
export interface Dimension {
  /** The table to join to `record`, as `name`, if the record does not contain the value itself. */
  readonly from?: (name: RawBuilder<unknown>, of: RecordType) => RawBuilder<unknown>;
  /** The keys of the values, in columns of `record`, of the kind's table `own`, or of the joined table. */
  readonly keys: (name: string) => readonly RawBuilder<unknown>[];
  /** The value and its label, by the columns with the keys. They are read only for the returned rows. */
  readonly value: (...keys: RawBuilder<unknown>[]) => RawBuilder<string | null>;
  readonly label?: (...keys: RawBuilder<unknown>[]) => RawBuilder<string | null>;
  /** Converts a value for the answer, with its label if the database does not contain one. */
  readonly show?: (value: string) => { value: string; label?: string };
  /** The label of the row for records without a value. */
  readonly none: string;
}

export const DIMENSIONS: Record<StatisticsDimension, Dimension> = {
  YEAR: spanOfTime("YEAR"),
  DECADE: spanOfTime("DECADE"),
  MONTH: spanOfTime("MONTH"),
  COUNTRY: {
    from: (name, of) =>
      sql`left join record_country as ${name} on ${name}.record_id = record.id and ${name}.kind = ${sql.lit(of)}`,
    keys: (name) => [sql.ref(`${name}.country_id`)],
    value: countryCode,
    label: nameOfActor,
    none: "No country",
  },
  COUNTRY_PAIR: {
    from: (name, of) => sql`left join (
      select one.record_id, one.country_id as one_id, other.country_id as other_id
      from record_country one join record_country other on other.record_id = one.record_id and other.country_id > one.country_id
      where one.kind = ${sql.lit(of)} and other.kind = ${sql.lit(of)}
    ) as ${name} on ${name}.record_id = record.id`,
    keys: (name) => [sql.ref(`${name}.one_id`), sql.ref(`${name}.other_id`)],
    value: (one, other) => inOrderOfCode(one, other, countryCode, "-"),
    label: (one, other) => inOrderOfCode(one, other, nameOfActor, " – "),
    none: "Fewer than two countries",
  },
  TOPIC: {
    from: (name) => sql`left join record_in_topic as ${name} on ${name}.record_id = record.id`,
    keys: (name) => [sql.ref(`${name}.topic_id`)],
    value: (topic) => sql`(select slug from topic where id = ${topic})`,
    label: (topic) => sql`(select name from topic where id = ${topic})`,
    none: "No topic",
  },
  TYPE: ownColumn("type", "No type"),
  STATUS: ownColumn("status", "No status"),
  SOURCE: {
    from: (name) => sql`left join record_source as ${name} on ${name}.record_id = record.id`,
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
    from: (name, of) => sql`left join record_actor as ${name}
      on ${name}.record_id = record.id and ${name}.kind = ${sql.lit(of)} and not ${name}.actor_id in (select id from country)`,
    keys: (name) => [sql.ref(`${name}.actor_id`)],
    value: (actor) => sql`(select lower(kind::text) || ' ' || id from actor where id = ${actor})`,
    label: nameOfActor,
    show: (value) => {
      const [type, uuid = ""] = value.split(" ");
      return { value: toGlobalId(type === "person" ? "person" : "organization", uuid) };
    },
    none: "Countries only",
  },
};

function spanOfTime(interval: ActivityInterval): Dimension {
  return {
    keys: () => [intervalOf("record", interval)],
    value: (start) => sql`${start}::text`,
    show: (start) => ({ value: periodOf(start, interval), label: labelOf(periodOf(start, interval)) }),
    none: "Not dated precisely enough",
  };
}

/** A column that only some kinds of records have; see `OWN_COLUMNS`. */
function ownColumn(column: "type" | "status", none: string): Dimension {
  return {
    keys: () => [sql.ref(`own.${column}`)],
    value: (value) => sql`${value}::text`,
    show: (value) => ({ value, label: sentenceCase(value) }),
    none,
  };
}

/** Converts `IN_FORCE` to `In force`. */
function sentenceCase(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll("_", " ");
}

function countryCode(country: RawBuilder<unknown>): RawBuilder<string> {
  return sql`(select coalesce(code, id::text) from country where id = ${country})`;
}

function nameOfActor(actor: RawBuilder<unknown>): RawBuilder<string> {
  return sql`(select name from actor where id = ${actor})`;
}

/** Joins the expressions of two countries, the one with the lower code first. */
function inOrderOfCode(
  one: RawBuilder<unknown>,
  other: RawBuilder<unknown>,
  shown: (country: RawBuilder<unknown>) => RawBuilder<string>,
  between: string,
): RawBuilder<string> {
  const inOrder = (first: RawBuilder<unknown>, second: RawBuilder<unknown>) =>
    sql`${shown(first)} || ${sql.lit(between)} || ${shown(second)}`;
  return sql`case when ${countryCode(one)} < ${countryCode(other)} then ${inOrder(one, other)} else ${inOrder(other, one)} end`;
}
