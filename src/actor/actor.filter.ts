import { sql } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import { type Composable, type Condition, conditionsOf, given, oneOf } from "../filters/condition.js";
import { datasetIn } from "../filters/datasets.js";
import { countryKeys, uuidOfType } from "../filters/references.js";
import { beginsWords } from "../filters/text.js";
import type { CountryFilter, OrganizationFilter, PersonFilter, PositionFilter } from "../generated/models.js";

/** The conditions of a filter on the rows of `selectActors`. */
export function countryConditions(filter: CountryFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...actorConditions(own),
    ...given(own.countries, (codes) => oneOf("actor.id", "uuid", countryKeys(codes))),
    ...given(own.regions, (regions) => oneOf("country.region", "text", regions)),
  ]);
}

export function personConditions(filter: PersonFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...actorConditions(own),
    ...given(
      own.countries,
      (codes) =>
        sql<boolean>`actor.id in (select person_id from person_nationality where country_id = any (${countryKeys(codes)}::uuid[]))`,
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
    ...given(own.countries, (codes) => oneOf("organization.country_id", "uuid", countryKeys(codes))),
    ...given(own.types, (types) => oneOf("organization.type", "organization_type", types)),
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
    ...given(filter.datasets, (slugs) => datasetIn("actor.dataset_id", slugs)),
  ];
}

function positionCondition({ title, organization, at }: PositionFilter): Condition {
  const conditions = [
    ...given(title, (words) => beginsWords("position.title_words", words)),
    ...given(
      organization,
      (id) =>
        sql<boolean>`position.organization_id = ${uuidOfType(id, "organization", ["filter", "positions", "organization"])}::uuid`,
    ),
    ...given(at, (date) => heldAt(date)),
  ];
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/** That a position may have been held at a date. */
export function heldAt(date: string): Condition {
  const { earliest, latest } = historicalDate(date);
  return sql<boolean>`(position.held_earliest <= ${latest ?? "infinity"}::date and position.held_latest >= ${earliest ?? "-infinity"}::date)`;
}
