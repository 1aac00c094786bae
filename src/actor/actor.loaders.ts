import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { many, one, required } from "../loaders/batched.js";
import type { Context } from "../request/context.js";
import type { ActorRow } from "./actor.rows.js";
import { type CountryRow, type OrganizationRow, type PersonRow, selectActors, toActor } from "./actor.rows.js";

/** The actor with a key, whatever it is; null where there is none. */
export const findActor = one(
  async (db, keys) =>
    (
      await selectActors(db)
        .where("actor.id", "in", [...keys])
        .execute()
    ).map(toActor),
  (actor) => actor.uuid,
);

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

/** All names of an actor, the preferred one first. */
export const namesOf = many(
  (db: Kysely<DB>, keys) =>
    db
      .selectFrom("actorName")
      .select(["actorId", "value", "language", "script", "kind"])
      .where("actorId", "in", [...keys])
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
      .where("actorId", "in", [...keys])
      .orderBy("actorId")
      .orderBy("scheme")
      .orderBy("value")
      .execute(),
  (identifier) => identifier.actorId,
);
