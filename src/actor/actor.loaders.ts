import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneOf } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { many, required } from "../loaders/batched.js";
import { find } from "../lookahead/find.js";
import type { Context } from "../request/context.js";
import type { ActorRow } from "./actor.rows.js";
import {
  ACTOR_COLUMNS,
  type CountryRow,
  type OrganizationRow,
  type PersonRow,
  selectActors,
  toActor,
} from "./actor.rows.js";

/** The actor with a key, whatever it is; null where there is none. */
export const findActor = find({
  query: (db, keys) => selectActors(db).where(sql<boolean>`actor.id = any (${keys})`),
  row: toActor,
  columns: ACTOR_COLUMNS,
});

/** The actor that another row refers to. */
export const actorById = required(findActor);

export const findCountry = ofType("Country");
export const findPerson = ofType("Person");
export const findOrganization = ofType("Organization");

export const countryById: (context: Context, key: string) => Promise<CountryRow> = required(findCountry);
export const personById: (context: Context, key: string) => Promise<PersonRow> = required(findPerson);
export const organizationById: (context: Context, key: string) => Promise<OrganizationRow> = required(findOrganization);

function ofType<Type extends ActorRow["__typename"]>(type: Type) {
  return async (context: Context, key: string): Promise<Extract<ActorRow, { __typename: Type }> | null> => {
    const actor = await findActor(context, key);
    return actor?.__typename === type ? (actor as Extract<ActorRow, { __typename: Type }>) : null;
  };
}

/** A country by its key, in SQL. */
export function countryWithKey(db: Kysely<DB>, key: RawBuilder<string>) {
  return selectActors(db).where(sql<boolean>`actor.id = ${key}`);
}

/** All names of an actor, the preferred one first. */
export const namesOf = many(
  (db: Kysely<DB>, keys) =>
    db
      .selectFrom("actorName")
      .select(["actorId", "value", "language", "script", "kind"])
      .where(oneOf("actorId", "uuid", keys))
      .orderBy("actorId")
      .orderBy(sql`kind <> 'PREFERRED'`)
      .orderBy("rank")
      .execute(),
  (name) => name.actorId,
);

export const identifiersOf = many(
  (db, keys) =>
    db
      .selectFrom("identifier")
      .select(["actorId", "scheme", "value"])
      .where(oneOf("actorId", "uuid", keys))
      .orderBy("actorId")
      .orderBy("scheme")
      .orderBy("value")
      .execute(),
  (identifier) => identifier.actorId,
);
