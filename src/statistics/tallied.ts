import { type Kysely, type RawBuilder, sql } from "kysely";
import { all, given } from "../filters/condition.js";
import { datasetIn } from "../filters/datasets.js";
import { countryKeys } from "../filters/references.js";
import type { DB } from "../generated/db.js";
import type { RecordFilter, RecordType, StatisticsDimension } from "../generated/models.js";
import { type Circle, circleOfAll, EVERYTHING, isLarge, isOf, NO_COUNTRY } from "../tallies/circle.js";
import { LINE_OF_TOPICS } from "../topic/topic.filter.js";
import { intervalOfPeriod } from "./interval.js";

/** What of a statistic the tallies can answer: whose records of which datasets are counted, by what. */
interface Question {
  readonly of: RecordType;
  readonly circle: Circle;
  readonly datasets: readonly string[] | null;
}

/**
 * The rows of a statistic by one dimension, as the columns `keys` and `count`, from the tallies; null where they do not hold
 * what is asked, so that the records themselves are to be counted.
 */
export async function tallied(
  db: Kysely<DB>,
  of: RecordType,
  filter: RecordFilter | null | undefined,
  dimension: StatisticsDimension,
  keys: readonly string[],
): Promise<RawBuilder<unknown> | null> {
  const question = questionOf(of, filter);
  if (!question) return null;
  const answer = answerTo(question, dimension, keys);
  return answer && (!answer.ofLargeOnly || (await isLarge(db, question.circle))) ? answer.rows : null;
}

/** Filters that do nothing but name kinds, datasets and up to two countries. */
function questionOf(of: RecordType, filter: RecordFilter | null | undefined): Question | null {
  const { types, datasets, countries, anyCountry, ...others } = filter ?? {};
  if (Object.values(others).some((value) => value !== null && value !== undefined)) return null;
  if (types && !types.includes(of)) return null;
  if (anyCountry && (anyCountry.length !== 1 || countries)) return null;
  const circle = circleOfAll(countryKeys(countries ?? anyCountry ?? []));
  return circle && { of, circle, datasets: datasets ?? null };
}

function answerTo(
  question: Question,
  dimension: StatisticsDimension,
  keys: readonly string[],
): { rows: RawBuilder<unknown>; ofLargeOnly: boolean } | null {
  const { of, circle } = question;
  const [first, second] = [sql.ref(keys[0] ?? ""), sql.ref(keys[1] ?? "")];
  const detail = (kept: "PERIOD" | "TYPE" | "STATUS", key: RawBuilder<unknown>) => ({
    rows: sql`select ${key} as ${first}, sum(count)::int as count from exact_tally
      where ${isOf(circle)} and ${asked(question, kept)} group by 1 having sum(count) <> 0`,
    ofLargeOnly: true,
  });
  const numbers = (columns: RawBuilder<unknown>, where: RawBuilder<unknown>) => ({
    rows: sql`select ${columns}, sum(count)::int as count from exact_tally where ${where} and ${asked(question, "NUMBER")}
      group by one_id, other_id having sum(count) <> 0`,
    ofLargeOnly: false,
  });
  switch (dimension) {
    case "MONTH":
    case "YEAR":
    case "DECADE":
      if (dimension === "MONTH" && circle.of === "pair") return null;
      return detail("PERIOD", intervalOfPeriod(sql.ref("value"), dimension));
    case "TYPE":
    case "STATUS":
      return detail(dimension, sql`value::${sql.raw(`${of.toLowerCase()}_${dimension.toLowerCase()}`)}`);
    case "TOPIC":
      return { rows: byTopic(question, first), ofLargeOnly: true };
    case "DATASET":
      return {
        rows: sql`select dataset_id as ${first}, sum(count)::int as count from exact_tally
          where ${isOf(circle)} and ${asked(question, "NUMBER")} group by 1 having sum(count) <> 0`,
        ofLargeOnly: false,
      };
    case "COUNTRY":
      if (circle.of === "pair") return null;
      return circle.of === "everything"
        ? numbers(
            sql`nullif(one_id, ${NO_COUNTRY}::uuid) as ${first}`,
            sql`one_id = other_id and one_id <> ${EVERYTHING}::uuid`,
          )
        : numbers(
            sql`case when one_id = ${circle.country}::uuid then other_id else one_id end as ${first}`,
            sql`(one_id = ${circle.country}::uuid or other_id = ${circle.country}::uuid)`,
          );
    case "COUNTRY_PAIR": {
      if (circle.of !== "everything") return null;
      const shown = (column: string) => sql`case when one_id <> ${EVERYTHING}::uuid then ${sql.ref(column)} end`;
      return numbers(sql`${shown("one_id")} as ${first}, ${shown("other_id")} as ${second}`, sql`one_id <> other_id`);
    }
    case "ACTOR":
    case "SOURCE":
      if (circle.of !== "everything" || question.datasets) return null;
      return {
        rows: sql`select nullif(subject_id, ${EVERYTHING}::uuid) as ${first}, sum(count)::int as count from exact_subject_tally
          where subject = ${sql.lit(dimension)} and kind = ${sql.lit(of)} group by subject_id having sum(count) <> 0`,
        ofLargeOnly: false,
      };
  }
}

function asked({ of, datasets }: Question, dimension: "NUMBER" | "PERIOD" | "TYPE" | "STATUS" | "TOPICS") {
  return all([
    sql<boolean>`dimension = ${sql.lit(dimension)}`,
    sql<boolean>`kind = ${sql.lit(of)}`,
    ...given(datasets, (slugs) => datasetIn("dataset_id", slugs)),
  ]);
}

/** A record is about all topics of its list and those broader; counted once for each. */
function byTopic(question: Question, key: RawBuilder<unknown>) {
  return sql`
    with recursive line as (${LINE_OF_TOPICS})
    select counted_id as ${key}, sum(count)::int as count
    from (
      select distinct together.value, together.count, line.counted_id
      from (
        select value, sum(count) as count from exact_tally
        where ${isOf(question.circle)} and ${asked(question, "TOPICS")} group by value having sum(count) <> 0
      ) as together left join lateral unnest(together.value::uuid[]) as topic (id) on true
        left join line on line.topic_id = topic.id
    ) as about
    group by 1`;
}
