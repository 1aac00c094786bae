import { sql } from "kysely";
import { all, type Condition, given } from "../filters/condition.js";
import { datasetIn } from "../filters/datasets.js";
import { countryKeys } from "../filters/references.js";
import type { RecordFilter, RecordType } from "../generated/models.js";
import { type Circle, circleOfAll } from "../tallies/circle.js";

/** What of a statistic the tallies can answer: whose records of which datasets are counted. */
export interface Question {
  readonly of: RecordType;
  readonly circle: Circle;
  readonly datasets: readonly string[] | null;
}

/** What is kept of circles as a value: of which year, period, type, status and list of topics records are, in the order of the pairs. */
export const KEPT_VALUES = ["YEAR", "PERIOD", "TYPE", "STATUS", "TOPICS"] as const;
export type KeptValue = (typeof KEPT_VALUES)[number];
/** The same, and how many records there are; of all records also two values together, with a space between them. */
export type Kept = "NUMBER" | KeptValue | `${Exclude<KeptValue, "PERIOD">}_AND_${Exclude<KeptValue, "PERIOD">}`;

/** The question of a filter that does nothing but name kinds, datasets and up to two countries; null where it does more. */
export function questionOf(of: RecordType, filter: RecordFilter | null | undefined): Question | null {
  const { types, datasets, countries, anyCountry, ...others } = filter ?? {};
  if (Object.values(others).some((value) => value !== null && value !== undefined)) return null;
  if (types && !types.includes(of)) return null;
  if (anyCountry && (anyCountry.length !== 1 || countries)) return null;
  const circle = circleOfAll(
    countries
      ? countryKeys(countries, ["filter", "countries"])
      : countryKeys(anyCountry ?? [], ["filter", "anyCountry"]),
  );
  return circle && { of, circle, datasets: datasets ?? null };
}

/** Whether all records of a kind are counted. */
export function isOfAll({ circle, datasets }: Question): boolean {
  return circle.of === "everything" && datasets === null;
}

/** That a row of `exact_tally` is of the kind and the datasets that are asked for. */
export function asked(question: Question, kept: Kept): Condition {
  return all([sql<boolean>`dimension = ${sql.lit(kept)}`, ofKind(question)]);
}

/** The same of any row that has a kind and a dataset. */
export function ofKind({ of, datasets }: Question): Condition {
  return all([sql<boolean>`kind = ${sql.lit(of)}`, ...given(datasets, (slugs) => datasetIn("dataset_id", slugs))]);
}
