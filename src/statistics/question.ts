import { sql } from "kysely";
import { all, type Condition, given } from "../filters/condition.js";
import { datasetIn } from "../filters/datasets.js";
import { countryKeys } from "../filters/references.js";
import type { RecordFilter, RecordType } from "../generated/models.js";
import { type Circle, circleOfAll } from "../tallies/circle.js";
import type { Kept } from "./kept-values.js";

/** The part of a statistic that the tallies can answer: the records of a circle and of datasets. */
export interface Question {
  readonly of: RecordType;
  readonly circle: Circle;
  readonly datasets: readonly string[] | null;
}

/** Returns the question for a filter by types, datasets and up to two countries; null if it has other conditions. */
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

/** Whether a question is about all records of a kind. */
export function isOfAll({ circle, datasets }: Question): boolean {
  return circle.of === "everything" && datasets === null;
}

/** Whether a row of `exact_tally` has the dimension, the kind and a dataset of the question. */
export function asked({ of, datasets }: Question, kept: Kept): Condition {
  return all([
    sql<boolean>`dimension = ${sql.lit(kept)}`,
    sql<boolean>`kind = ${sql.lit(of)}`,
    ...given(datasets, (slugs) => datasetIn("dataset_id", slugs)),
  ]);
}
