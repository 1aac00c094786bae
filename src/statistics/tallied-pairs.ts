import { type RawBuilder, sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import type { StatisticsDimension } from "../generated/models.js";
import { isOf, NO_COUNTRY, OF_COUNTRIES } from "../tallies/circle.js";
import { KEPT_AS, KEPT_VALUES, type KeptValue, keyOf } from "./kept-values.js";
import { leadingActorsByYear } from "./leading-subjects.js";
import { asked, isOfAll, type Question } from "./question.js";

/**
 * Selects the rows of a statistic by two dimensions, as columns named by `keys` and `count`; null if the tallies do not
 * keep both dimensions together.
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
  if (kept === "PERIOD" && question.circle.of === "pair") return null;
  const places = placesOf(question, one, kept);
  if (!places) return null;
  return {
    rows: sql`select ${places.one} as ${first}, ${keyOf(question.of, other, places.other)} as ${second}, sum(count)::int as count
      from exact_tally where ${places.where} and ${asked(question, places.kept)} group by 1, 2 having sum(count) <> 0`,
    ofLargeOnly: true,
  };
}

/** Where the tallies keep a dimension together with a value; null if they do not. */
function placesOf(question: Question, dimension: StatisticsDimension, kept: KeptValue) {
  const held = heldIn(question, dimension);
  const value = sql<string>`value`;
  if (held) return { one: held.column, other: value, where: held.where, kept };
  const own = KEPT_AS[dimension];
  if (own === undefined) return null;
  const where = isOf(question.circle);
  // A month contains its year, and a year its decade.
  if (kept === "YEAR" || kept === "PERIOD")
    return { one: keyOf(question.of, dimension, value), other: value, where, kept };
  if (question.circle.of !== "everything") return null;
  const part = (place: 1 | 2) => sql<string>`split_part(value, ' ', ${sql.lit(place)})`;
  return { one: keyOf(question.of, dimension, part(1)), other: part(2), where, kept: `${own}_AND_${kept}` as const };
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
