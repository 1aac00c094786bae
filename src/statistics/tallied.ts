import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import type { RecordFilter, RecordType, StatisticsDimension } from "../generated/models.js";
import { EVERYTHING, isLarge, isOf, NO_COUNTRY, OF_COUNTRIES } from "../tallies/circle.js";
import { KEPT_AS, keyOf } from "./kept-values.js";
import { leadingSubjects } from "./leading-subjects.js";
import { asked, isOfAll, type Question, questionOf } from "./question.js";
import { talliedByTwo } from "./tallied-pairs.js";

/**
 * Selects the rows of a statistic from the tallies, as columns named by `keys` and `count`; null if the tallies cannot answer it,
 * so that the records themselves must be counted. May select only the first rows.
 *
 * @param most how many of the rows will be returned
 */
export async function tallied(
  db: Kysely<DB>,
  of: RecordType,
  filter: RecordFilter | null | undefined,
  [dimension, second]: readonly StatisticsDimension[],
  keys: readonly string[],
  most: number,
): Promise<RawBuilder<unknown> | null> {
  const question = questionOf(of, filter);
  if (!question || !dimension) return null;
  const answer = second
    ? talliedByTwo(question, [dimension, second], keys, most)
    : talliedByOne(question, dimension, keys, most);
  return answer && (!answer.ofLargeOnly || (await isLarge(db, question.circle))) ? answer.rows : null;
}

function talliedByOne(
  question: Question,
  dimension: StatisticsDimension,
  keys: readonly string[],
  most: number,
): { rows: RawBuilder<unknown>; ofLargeOnly: boolean } | null {
  const { of, circle } = question;
  const [first, second] = [sql.ref(keys[0] ?? ""), sql.ref(keys[1] ?? "")];
  const kept = KEPT_AS[dimension];
  if (kept) {
    // The tallies have no months for pairs of countries.
    if (kept === "PERIOD" && circle.of === "pair") return null;
    return {
      rows: sql`select ${keyOf(of, dimension, sql.ref("value"))} as ${first}, sum(count)::int as count from exact_tally
        where ${isOf(circle)} and ${asked(question, kept)} group by 1 having sum(count) <> 0`,
      ofLargeOnly: true,
    };
  }
  const numbers = (columns: RawBuilder<unknown>, where: RawBuilder<unknown>) => ({
    rows: sql`select ${columns}, sum(count)::int as count from exact_tally where ${where} and ${asked(question, "NUMBER")}
      group by one_id, other_id having sum(count) <> 0`,
    ofLargeOnly: false,
  });
  switch (dimension) {
    case "DATASET":
      return {
        rows: sql`select dataset_id as ${first}, sum(count)::int as count from exact_tally
          where ${isOf(circle)} and ${asked(question, "NUMBER")} group by 1 having sum(count) <> 0`,
        ofLargeOnly: false,
      };
    case "COUNTRY":
      if (circle.of === "pair") return null;
      return circle.of === "everything"
        ? numbers(sql`nullif(one_id, ${NO_COUNTRY}::uuid) as ${first}`, OF_COUNTRIES)
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
      if (!isOfAll(question)) return null;
      return { rows: leadingSubjects(dimension, of, first, most), ofLargeOnly: false };
    default:
      return null;
  }
}
