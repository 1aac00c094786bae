import { type RawBuilder, sql } from "kysely";
import { all, type Condition } from "../filters/condition.js";
import type { RecordType, StatisticsDimension } from "../generated/models.js";
import { EVERYTHING, isOf, NO_COUNTRY } from "../tallies/circle.js";
import { intervalOfPeriod } from "../tallies/interval.js";
import { leadingActorsByYear } from "./leading-subjects.js";
import { overTopics } from "./over-topics.js";
import { asked, isOfAll, KEPT_VALUES, type KeptValue, ofKind, type Question } from "./question.js";

/** The values of the tallies from which dimensions are counted. */
const KEPT_AS: Partial<Record<StatisticsDimension, KeptValue>> = {
  YEAR: "YEAR",
  DECADE: "YEAR",
  MONTH: "PERIOD",
  TYPE: "TYPE",
  STATUS: "STATUS",
  TOPIC: "TOPICS",
};

/** The columns of a counted record that correspond to the values of the tallies. */
const COLUMN_OF = { YEAR: "period", PERIOD: "period", TYPE: "type", STATUS: "status", TOPICS: "topics" } as const;

/** Matches the tallies of single countries, and of records without one. */
const OF_COUNTRIES = sql<boolean>`one_id = other_id and one_id <> ${EVERYTHING}::uuid`;

/**
 * Selects the rows of a statistic by two dimensions, as columns named by `keys` and `count`; null if neither the tallies nor the counted
 * records contain both dimensions.
 *
 * @param most how many of the rows will be returned
 */
export function talliedByTwo(
  question: Question,
  dimensions: readonly [StatisticsDimension, StatisticsDimension],
  keys: readonly string[],
  most: number,
): { rows: RawBuilder<unknown>; ofLargeOnly: boolean } | null {
  const columns = new Map(dimensions.map((dimension, place) => [dimension, sql.ref(keys[place] ?? "")]));
  // Dimensions kept as values come last, in the order in which pairs of values are kept.
  const [one, other] = dimensions.toSorted((a, b) => lateness(a) - lateness(b)) as [
    StatisticsDimension,
    StatisticsDimension,
  ];
  const [first, second] = [columns.get(one) ?? sql``, columns.get(other) ?? sql``];
  if (one === "ACTOR" && other === "YEAR" && isOfAll(question)) {
    return { rows: leadingActorsByYear(question.of, first, second, most), ofLargeOnly: false };
  }
  const kept = KEPT_AS[other];
  if (kept === undefined) return byCountryAndDataset(question, one, other, [first, second]);
  // The tallies have no months for pairs of countries.
  if (other === "MONTH" && question.circle.of === "pair") return null;
  const held = heldIn(question, one);
  const values = held
    ? sql`select ${held.column} as ${first}, value, sum(count) as count from exact_tally
        where ${held.where} and ${asked(question, kept)} group by 1, 2 having sum(count) <> 0`
    : valuesTogether(question, one, kept, first);
  if (!values) return null;
  const rows =
    kept === "TOPICS"
      ? overTopics(values, second, [first])
      : sql`select ${first}, ${keyOf(question.of, other, sql.ref("value"))} as ${second}, sum(count)::int as count
          from (${values}) as valued group by 1, 2`;
  return { rows, ofLargeOnly: held !== null };
}

function lateness(dimension: StatisticsDimension): number {
  const kept = KEPT_AS[dimension];
  return kept ? KEPT_VALUES.indexOf(kept) : -1;
}

/** Returns the tally column of a dimension and its rows' condition; null if there is no such column for this circle. */
function heldIn(
  { circle }: Question,
  dimension: StatisticsDimension,
): { column: RawBuilder<unknown>; where: Condition } | null {
  if (dimension === "DATASET") return { column: sql`dataset_id`, where: isOf(circle) };
  if (dimension !== "COUNTRY" || circle.of !== "everything") return null;
  return { column: sql`nullif(one_id, ${NO_COUNTRY}::uuid)`, where: OF_COUNTRIES };
}

function byCountryAndDataset(
  question: Question,
  one: StatisticsDimension,
  other: StatisticsDimension,
  [first, second]: readonly [RawBuilder<unknown>, RawBuilder<unknown>],
) {
  const [held, beside] = [heldIn(question, one), heldIn(question, other)];
  if (!held || !beside || question.circle.of !== "everything") return null;
  return {
    rows: sql`select ${held.column} as ${first}, ${beside.column} as ${second}, sum(count)::int as count from exact_tally
      where ${OF_COUNTRIES} and ${asked(question, "NUMBER")} group by 1, 2 having sum(count) <> 0`,
    ofLargeOnly: false,
  };
}

/** Selects two dimensions that are both kept as values: from the tallies of pairs, or else from the counted records. */
function valuesTogether(
  question: Question,
  dimension: StatisticsDimension,
  kept: KeptValue,
  first: RawBuilder<unknown>,
): RawBuilder<unknown> | null {
  const own = KEPT_AS[dimension];
  if (own === undefined || question.circle.of !== "everything") return null;
  if (own !== "PERIOD" && kept !== "PERIOD" && own !== kept) {
    const part = (place: 1 | 2) => sql<string>`split_part(value, ' ', ${sql.lit(place)})`;
    return sql`select ${keyOf(question.of, dimension, part(1))} as ${first}, ${part(2)} as value, sum(count) as count
      from exact_tally where ${isOf(question.circle)} and ${asked(question, `${own}_AND_${kept}`)}
      group by 1, 2 having sum(count) <> 0`;
  }
  return sql`select ${keyOf(question.of, dimension, sql.ref("own"))} as ${first}, value, sum(count) as count
    from (
      select ${sql.ref(COLUMN_OF[own])} as own, ${sql.ref(COLUMN_OF[kept])}::text as value, sum(sign) as count
      from exact_counted_record where ${all([ofKind(question)])} group by 1, 2
    ) as together group by 1, 2 having sum(count) <> 0`;
}

/** Converts a value of the tallies to the key of a dimension. */
function keyOf(of: RecordType, dimension: StatisticsDimension, value: RawBuilder<string>): RawBuilder<unknown> {
  switch (dimension) {
    case "YEAR":
    case "DECADE":
    case "MONTH":
      return intervalOfPeriod(value, dimension);
    case "TYPE":
    case "STATUS":
      return sql`${value}::${sql.raw(`${of.toLowerCase()}_${dimension.toLowerCase()}`)}`;
    default:
      return value;
  }
}
