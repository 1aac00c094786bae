import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { required } from "../loaders/batched.js";
import { ofType } from "../loaders/find.js";
import { find } from "../lookahead/find.js";
import { related } from "../lookahead/related.js";
import type { Context } from "../request/context.js";
import type { ActorRow } from "./actor.rows.js";
import {
  ACTOR_COLUMNS,
  type CountryRow,
  type OrganizationRow,
  type PersonRow,
  selectActors,
  toActor,
  toCountry,
  toOrganization,
  toPerson,
} from "./actor.rows.js";

const findStored = find({
  query: (db, keys) => selectActors(db).select("actor.mergedInto").where(sql<boolean>`actor.id = any (${keys})`),
  row: ({ mergedInto, ...columns }) => ({ mergedInto, ...toActor(columns) }),
  columns: ACTOR_COLUMNS,
});

/** Finds an actor of any kind by its key: the actor it was merged into, if it was merged; null if none exists. */
export async function findActor(context: Context, key: string): Promise<ActorRow | null> {
  const actor = await findStored(context, key);
  return actor?.mergedInto ? findStored(context, actor.mergedInto) : actor;
}

export const actorById = required(findActor);

export const findCountry = ofType(findActor, "Country");
export const findPerson = ofType(findActor, "Person");
export const findOrganization = ofType(findActor, "Organization");

export const countryById: (context: Context, key: string) => Promise<CountryRow> = required(findCountry);
export const personById: (context: Context, key: string) => Promise<PersonRow> = required(findPerson);
export const organizationById: (context: Context, key: string) => Promise<OrganizationRow> = required(findOrganization);

/** Reads an actor of one kind by its key, joined to the row that refers to it. */
const byKey = <Row extends object>(row: (columns: Parameters<typeof toActor>[0]) => Row) => ({
  query: (db: Kysely<DB>, key: RawBuilder<string>) => selectActors(db).where(sql<boolean>`actor.id = ${key}`),
  row,
  columns: ACTOR_COLUMNS,
});
/** Like `byKey`, for any kind of actor; a merged actor gives the one it was merged into. */
export const actorByKey = {
  ...byKey(toActor),
  query: (db: Kysely<DB>, key: RawBuilder<string>) =>
    selectActors(db).where(
      sql<boolean>`actor.id = (select coalesce(named.merged_into, named.id) from actor named where named.id = ${key})`,
    ),
};
export const countryByKey = byKey(toCountry);
export const personByKey = byKey(toPerson);
export const organizationByKey = byKey(toOrganization);

export const namesOf = related({
  query: (db, actor) =>
    db
      .selectFrom("actorName")
      .select(["value", "language", "script", "kind"])
      .where(sql<boolean>`actor_id = ${actor}`)
      .orderBy(sql`kind <> 'PREFERRED'`)
      .orderBy("rank"),
  row: (name) => name,
});

export const identifiersOf = related({
  query: (db, actor) =>
    db
      .selectFrom("identifier")
      .select(["scheme", "value"])
      .where(sql<boolean>`actor_id = ${actor}`)
      .orderBy("scheme")
      .orderBy("value"),
  row: (identifier) => identifier,
});
