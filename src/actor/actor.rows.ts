import type { InferResult, Kysely } from "kysely";
import { stored } from "../database/stored.js";
import { dateOf } from "../dates/historical-date.js";
import type { DB } from "../generated/db.js";
import { publicId } from "../ids/global-id.js";
import type { ColumnsOfFields } from "../lookahead/needed-columns.js";

/** Selects actors of every kind, with the columns of their kind. */
export function selectActors(db: Kysely<DB>) {
  return db
    .selectFrom("actor")
    .leftJoin("country", "country.id", "actor.id")
    .leftJoin("person", "person.id", "actor.id")
    .leftJoin("organization", "organization.id", "actor.id")
    .select([
      "actor.id",
      "actor.kind",
      "actor.name",
      "actor.description",
      "actor.datasetId",
      "actor.createdAt",
      "actor.updatedAt",
      "country.code",
      "country.alpha3",
      "country.officialName",
      "country.flag",
      "country.region",
      "country.subregion",
      "country.capital",
      "country.founded",
      "country.dissolved",
      "person.birthDate",
      "person.deathDate",
      "organization.type",
      "organization.countryId",
      "organization.parentId",
    ]);
}

type ActorColumns = InferResult<ReturnType<typeof selectActors>>[number];

export type CountryRow = ReturnType<typeof toCountry>;
export type PersonRow = ReturnType<typeof toPerson>;
export type OrganizationRow = ReturnType<typeof toOrganization>;
export type ActorRow = CountryRow | PersonRow | OrganizationRow;

/** Converts a row to an actor of the API. `uuid` is its key in the database, `id` the public one. */
export function toActor(columns: ActorColumns): ActorRow {
  switch (columns.kind) {
    case "COUNTRY":
      return toCountry(columns);
    case "PERSON":
      return toPerson(columns);
    case "ORGANIZATION":
      return toOrganization(columns);
  }
}

/** Must be spread last into a row: up to Node 20, V8 makes a new hidden class for each property that follows a spread. */
function common({ id, name, description, datasetId, createdAt, updatedAt }: ActorColumns) {
  return { uuid: id, name, description, datasetId, createdAt, updatedAt };
}

export function toCountry(columns: ActorColumns) {
  const { code, alpha3, officialName, flag, region, subregion, capital, founded, dissolved } = columns;
  return {
    __typename: "Country" as const,
    id: publicId("country", columns.id),
    code,
    alpha3,
    officialName,
    flag,
    region,
    subregion,
    capital,
    founded: dateOf(founded),
    dissolved: dateOf(dissolved),
    ...common(columns),
  };
}

export function toPerson(columns: ActorColumns) {
  const { birthDate, deathDate } = columns;
  return {
    __typename: "Person" as const,
    id: publicId("person", columns.id),
    birthDate: dateOf(birthDate),
    deathDate: dateOf(deathDate),
    ...common(columns),
  };
}

export function toOrganization(columns: ActorColumns) {
  return {
    __typename: "Organization" as const,
    id: publicId("organization", columns.id),
    type: stored(columns.type, "organization.type"),
    countryId: columns.countryId,
    parentId: columns.parentId,
    ...common(columns),
  };
}

const SHARED = {
  __typename: [],
  id: ["id"],
  name: ["name"],
  description: ["description"],
  createdAt: ["createdAt"],
  updatedAt: ["updatedAt"],
  dataset: ["datasetId"],
  mergedFrom: ["id"],
  aliases: ["id"],
  identifiers: ["id"],
  citations: ["id"],
  meetings: ["id"],
  agreements: ["id"],
  allegationsMade: ["id"],
  allegationsAgainst: ["id"],
  timeline: ["id"],
  coParticipants: ["id"],
} as const;
/** The columns that each field needs; `kind` is always read. */
export const ACTOR_COLUMNS = {
  Country: {
    ...SHARED,
    code: ["code"],
    alpha3: ["alpha3"],
    officialName: ["officialName"],
    flag: ["flag"],
    region: ["region"],
    subregion: ["subregion"],
    capital: ["capital"],
    founded: ["founded"],
    dissolved: ["dissolved"],
    people: ["id"],
    organizations: ["id"],
    positions: ["id"],
  },
  Person: {
    ...SHARED,
    birthDate: ["birthDate"],
    deathDate: ["deathDate"],
    nationalities: ["id"],
    positions: ["id"],
  },
  Organization: {
    ...SHARED,
    type: ["type"],
    country: ["countryId"],
    parent: ["parentId"],
    positions: ["id"],
  },
} as const satisfies ColumnsOfFields<keyof ActorColumns>;
