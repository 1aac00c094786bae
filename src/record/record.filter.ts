import { sql } from "kysely";
import {
  all,
  any,
  type Composable,
  type Condition,
  conditionsOf,
  given,
  not,
  oneOfThese,
} from "../filters/condition.js";
import { datasetIn } from "../filters/datasets.js";
import { isWithin } from "../filters/dates.js";
import { actorIds, countryKeys, uuidOfType } from "../filters/references.js";
import { matchesText } from "../filters/text.js";
import type {
  AgreementFilter,
  AllegationFilter,
  AroundFilter,
  CountFilter,
  DateFilter,
  MeetingFilter,
  MilestoneFilter,
  RecordFilter,
} from "../generated/models.js";
import type { GlobalId } from "../ids/global-id.js";
import { inTopics } from "../topic/topic.filter.js";
import { around } from "./around.condition.js";
import { answered, assessed, representing, withEvent } from "./part.conditions.js";
import { contradicted, contradictedBy, hasSources, restingOn, statedBy } from "./source.conditions.js";

/** The fields that the filters of all kinds of records share. */
interface AnyRecordFilter<Filter> extends Composable<Filter> {
  countries?: string[] | null;
  anyCountry?: string[] | null;
  actors?: string[] | null;
  topics?: string[] | null;
  date?: DateFilter | null;
  text?: string | null;
  sources?: string[] | null;
  sourceCount?: CountFilter | null;
  around?: AroundFilter | null;
  datasets?: string[] | null;
}

/** Returns a filter's conditions on the rows of `selectRecords`. */
export function recordConditions(filter: RecordFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...sharedConditions(own),
    ...given(own.types, (types) => oneOfThese("record.kind", "record_kind", types)),
  ]);
}

export function meetingConditions(filter: MeetingFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...sharedConditions(own),
    ...given(own.types, (types) => oneOfThese("meeting.type", "meeting_type", types)),
    ...given(own.representing, (codes) => representing(countryKeys(codes, ["filter", "representing"]))),
  ]);
}

export function milestoneConditions(filter: MilestoneFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...sharedConditions(own),
    ...given(own.types, (types) => oneOfThese("milestone.type", "milestone_type", types)),
  ]);
}

export function agreementConditions(filter: AgreementFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...sharedConditions(own),
    ...given(own.types, (types) => oneOfThese("agreement.type", "agreement_type", types)),
    ...given(own.status, (status) => oneOfThese("agreement.status", "agreement_status", status)),
    ...given(own.events, (types) => withEvent(types)),
    ...given(own.parties, (ids) => all(actorIds(ids, ["filter", "parties"]).map((party) => involves(party, "PARTY")))),
  ]);
}

export function allegationConditions(filter: AllegationFilter | null | undefined): Condition[] {
  return conditionsOf(filter, (own) => [
    ...sharedConditions(own),
    ...given(own.status, (status) => oneOfThese("allegation.status", "allegation_status", status)),
    ...given(own.claimants, (ids) =>
      any(actorIds(ids, ["filter", "claimants"]).map((actor) => involves(actor, "CLAIMANT"))),
    ),
    ...given(own.accused, (ids) =>
      any(actorIds(ids, ["filter", "accused"]).map((actor) => involves(actor, "ACCUSED"))),
    ),
    ...given(own.stance, (stances) => answered(oneOfThese("response.stance", "response_stance", stances))),
    ...given(own.verdicts, (verdicts) => assessed(oneOfThese("assessment.verdict", "assessment_verdict", verdicts))),
    ...given(own.statedBy, (ids) => statedBy(sourceKeys(ids, "statedBy"))),
    ...given(own.contradictedBy, (ids) => contradictedBy(sourceKeys(ids, "contradictedBy"))),
    ...given(own.contradicted, (wanted) => (wanted ? contradicted : not(contradicted))),
  ]);
}

function sharedConditions<Filter>(filter: AnyRecordFilter<Filter>): Condition[] {
  return [
    ...given(filter.countries, (codes) =>
      all(
        countryKeys(codes, ["filter", "countries"]).map((key) => hasCountry(oneOfThese("country_id", "uuid", [key]))),
      ),
    ),
    ...given(filter.anyCountry, (codes) =>
      hasCountry(oneOfThese("country_id", "uuid", countryKeys(codes, ["filter", "anyCountry"]))),
    ),
    ...given(filter.actors, (ids) => all(actorIds(ids, ["filter", "actors"]).map((actor) => involves(actor)))),
    ...given(filter.topics, inTopics),
    ...given(filter.date, (date) => isWithin("record.date_earliest", "record.date_latest", date, ["filter", "date"])),
    ...given(filter.text, (text) => matchesText("record.words", text)),
    ...given(filter.sources, (ids) => restingOn(sourceKeys(ids, "sources"))),
    ...given(filter.sourceCount, hasSources),
    ...given(filter.around, around),
    ...given(filter.datasets, (slugs) => datasetIn("record.dataset_id", slugs)),
  ];
}

/** Whether a record involves an actor, in this role or in any; a country also through its people and organisations. */
function involves({ type, uuid }: GlobalId, role?: "PARTY" | "CLAIMANT" | "ACCUSED"): Condition {
  const inRole = role ? sql` and roles @> array[${sql.lit(role)}]::record_role[]` : sql``;
  return type === "country"
    ? hasCountry(sql<boolean>`${oneOfThese("country_id", "uuid", [uuid])}${inRole}`)
    : sql<boolean>`exists (select from record_actor where record_id = record.id and actor_id = (select canonical_actor(${uuid}::uuid))${inRole})`;
}

/**
 * Whether a record involves a country that meets a condition. Inside an `or` or `not`, `exists` lets the database check record
 * by record; with `in` it would first read everything that involves the country.
 */
function hasCountry(country: Condition): Condition {
  return sql<boolean>`exists (select from record_country where record_id = record.id and ${country})`;
}

function sourceKeys(ids: readonly string[], argument: string): string[] {
  return ids.map((id) => uuidOfType(id, "source", ["filter", argument]));
}
