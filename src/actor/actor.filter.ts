import { type RawBuilder, sql } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import { all, type Composable, type Condition, conditionsOf, given, oneOf, oneOfThese } from "../filters/condition.js";
import { datasetIn } from "../filters/datasets.js";
import { countryKeys, uuidOfType } from "../filters/references.js";
import { beginsWords } from "../filters/text.js";
import type { CountryFilter, OrganizationFilter, PersonFilter, PositionFilter } from "../generated/models.js";

/** Returns the conditions that a filter puts on the rows of `selectActors`. */
export function countryConditions(filter: CountryFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...actorConditions(own),
    ...given(own.countries, (codes) => oneOfThese("actor.id", "uuid", countryKeys(codes, ["filter", "countries"]))),
    ...given(own.regions, (regions) => oneOf("country.region", "text", regions)),
  ]);
}

export function personConditions(filter: PersonFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...actorConditions(own),
    ...given(
      own.countries,
      (codes) =>
        sql<boolean>`actor.id in (select person_id from person_nationality where ${oneOfThese("country_id", "uuid", countryKeys(codes, ["filter", "countries"]))})`,
    ),
    ...given(
      own.positions,
      (position) => sql<boolean>`actor.id in (select person_id from position where ${positionCondition(position)})`,
    ),
  ]);
}

export function organizationConditions(filter: OrganizationFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...actorConditions(own),
    ...given(own.countries, (codes) => seatedIn(sql`any (${countryKeys(codes, ["filter", "countries"])}::uuid[])`)),
    ...given(own.types, (types) => oneOfThese("organization.type", "organization_type", types)),
    ...given(
      own.positions,
      (position) =>
        sql<boolean>`actor.id in (select organization_id from position where ${positionCondition(position)})`,
    ),
  ]);
}

interface AnyActorFilter<Filter> extends Composable<Filter> {
  text?: string | null;
  datasets?: string[] | null;
}

function actorConditions<Filter>(filter: AnyActorFilter<Filter>): Condition[] {
  return [
    ...given(
      filter.text,
      (text) =>
        sql<boolean>`actor.id in (select actor_id from actor_name where ${beginsWords("actor_name.words", text)})`,
    ),
    ...given(filter.datasets, ofDatasets),
  ];
}

/** Whether any of these datasets contains the actor or an actor merged into it. */
export function ofDatasets(slugs: readonly string[]): Condition {
  return sql<boolean>`(${datasetIn("actor.dataset_id", slugs)} or actor.id in (
    select merged_into from actor merged where merged_into is not null and ${datasetIn("merged.dataset_id", slugs)}))`;
}

/** Whether an organisation, or one merged into it, has its seat in a country. `country` is the right side of an SQL `=`. */
export function seatedIn(country: RawBuilder<unknown>): Condition {
  return sql<boolean>`actor.id in (
    select id from organization seat where seat.country_id = ${country}
    union all
    select merged_into from actor merged join organization seat on seat.id = merged.id
    where merged_into is not null and seat.country_id = ${country})`;
}

function positionCondition({ title, organization, at }: PositionFilter): Condition {
  return all([
    ...given(title, (words) => beginsWords("position.title_words", words)),
    ...given(
      organization,
      (id) =>
        sql<boolean>`position.organization_id = canonical_actor(${uuidOfType(id, "organization", ["filter", "positions", "organization"])}::uuid)`,
    ),
    ...given(at, (date) => heldAt(date)),
  ]);
}

/** Whether a position may have been held at a date. */
export function heldAt(date: string): Condition {
  const { earliest, latest } = historicalDate(date);
  return sql<boolean>`(position.held_earliest <= ${latest ?? "infinity"}::date and position.held_latest >= ${earliest ?? "-infinity"}::date)`;
}
