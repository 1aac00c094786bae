import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import type { DB, RecordKind, RecordRole } from "../generated/db.js";
import { circleOfPair } from "../tallies/circle.js";
import { sideOfRole, totalOf, totalOfClaims, totalOfSubject } from "../tallies/totals.js";

/** Records in which the list's parent is involved. A country is so through itself, its people and its organisations. */
export type Involvement =
  | { readonly of: "actor" | "country"; readonly role?: RecordRole }
  /** Both of two countries, whose keys are the parent's, a space between them; if need be each in a role of its own. */
  | { readonly of: "pair"; readonly roles?: readonly [RecordRole, RecordRole] };

/** Records in which an actor is involved; a country through itself, its people and its organisations. */
export const involving = {
  actor: (parent: RawBuilder<string>, role?: RecordRole): Condition =>
    sql<boolean>`record.id in (select record_id from record_actor where actor_id = ${parent}::uuid${inRole(role)})`,
  country: (parent: RawBuilder<string>, role?: RecordRole): Condition =>
    sql<boolean>`record.id in (select record_id from record_country where country_id = ${parent}::uuid${inRole(role)})`,
  pair: (parent: RawBuilder<string>, roles?: readonly [RecordRole, RecordRole]): Condition =>
    sql<boolean>`(${involving.country(sideOf(parent, 1), roles?.[0])} and ${involving.country(sideOf(parent, 2), roles?.[1])})`,
};

/** That the list's parent is involved in a record. */
export function involvedIn(involvement: Involvement, parent: RawBuilder<string>): Condition {
  return involvement.of === "pair"
    ? involving.pair(parent, involvement.roles)
    : involving[involvement.of](parent, involvement.role);
}

/** How many records the list's parent is involved in, without looking for them; null where that is not known. */
export function totalInvolving(
  involvement: Involvement,
  parent: RawBuilder<string>,
  kind: RecordKind | null,
): RawBuilder<number> | null {
  if (involvement.of === "pair") {
    if (!involvement.roles) return totalOf(circleOfPair(parent), kind);
    return involvement.roles.join() === "CLAIMANT,ACCUSED" ? totalOfClaims(sideOf(parent, 1), sideOf(parent, 2)) : null;
  }
  const side = sideOfRole(involvement.role);
  if (!side) return null;
  if (involvement.of === "country") return totalOf({ of: "country", country: parent }, kind, side);
  return totalOfSubject(SUBJECTS[side], parent, kind);
}

const SUBJECTS = { NUMBER: "ACTOR", CLAIMED: "CLAIMANT", ACCUSED: "ACCUSED" } as const;

/** The involvements of the list's parent, one a record, as the index holds them that is in order of date. */
export function involvements(db: Kysely<DB>, involvement: Involvement, parent: RawBuilder<string>) {
  const columns = ["recordId", "kind", "sortDate"] as const;
  switch (involvement.of) {
    case "actor": {
      const ofActor = sql<boolean>`actor_id = ${parent}::uuid${inRole(involvement.role)}`;
      return db.selectFrom("recordActor").select(columns).where(ofActor).as("involved");
    }
    case "country": {
      const ofCountry = sql<boolean>`country_id = ${parent}::uuid${inRole(involvement.role)}`;
      return db.selectFrom("recordCountry").select(columns).where(ofCountry).as("involved");
    }
    case "pair": {
      const [first, second] = involvement.roles ?? [];
      const ofBoth = sql<boolean>`country_id = ${rarerOf(parent)}
        and ${hasSide(sideOf(parent, 1), first)} and ${hasSide(sideOf(parent, 2), second)}`;
      return db.selectFrom("recordCountry").select(columns).where(ofBoth).as("involved");
    }
  }
}

/** One of the two countries of a pair. */
function sideOf(pair: RawBuilder<string>, place: 1 | 2): RawBuilder<string> {
  return sql<string>`split_part(${pair}, ' ', ${sql.lit(place)})`;
}

/** So many records of a country are counted to see which one of two has fewer. */
const COUNTED = 5_000;

/** The country of a pair whose records are walked through: few are there in vain. */
function rarerOf(pair: RawBuilder<string>): RawBuilder<string> {
  return sql`(
    select side.key::uuid from unnest(string_to_array(${pair}, ' ')) as side (key)
    order by (select count(*) from (select from record_country where country_id = side.key::uuid limit ${sql.lit(COUNTED)}) as counted)
    limit 1)`;
}

/** That a country is involved in the record of a row. A value is not made into a join: it is looked up while the walk goes on. */
function hasSide(country: RawBuilder<string>, role: RecordRole | undefined): Condition {
  return sql<boolean>`(
    select true from record_country as side
    where side.record_id = record_country.record_id and side.country_id = ${country}::uuid${inRole(role)})`;
}

function inRole(role: RecordRole | undefined) {
  return role ? sql` and roles @> array[${sql.lit(role)}]::record_role[]` : sql``;
}
