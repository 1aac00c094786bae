import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import type { DB, RecordKind, RecordRole } from "../generated/db.js";
import { circleOfPair } from "../tallies/circle.js";
import { sideOfRole, totalOf, totalOfClaims, totalOfSubject, totalOfTopics } from "../tallies/totals.js";
import { narrowerOrSame } from "../topic/topic.filter.js";

/** Records in which the list's parent is involved, or about it. A country is so through itself, its people and its organisations. */
export type Involvement =
  | { readonly of: "actor" | "country"; readonly role?: RecordRole }
  /** An actor by any id that it has had, those before it was merged among them. */
  | { readonly of: "named" }
  /** Records about a topic, whose slug is the parent's key, or about one that is a part of it. */
  | { readonly of: "topic" }
  /** Both of two countries, whose keys are the parent's, a space between them; if need be each in a role of its own. */
  | { readonly of: "pair"; readonly roles?: readonly [RecordRole, RecordRole] };

/** In which role one is involved in records, and in records of which kind; null where in any. */
interface Narrowed {
  readonly role?: RecordRole | undefined;
  readonly kind?: RecordKind | null;
}

/** Records in which an actor is involved, or about a topic; a country is through itself, its people and its organisations. */
export const involving = {
  topic: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition =>
    sql<boolean>`record.id in (select record_id from record_in_topic where topic_id = ${topicOf(parent)}${only(narrowed)})`,
  actor: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition =>
    sql<boolean>`record.id in (select record_id from record_actor where actor_id = ${parent}::uuid${only(narrowed)})`,
  named: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition => involving.actor(canonical(parent), narrowed),
  country: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition =>
    sql<boolean>`record.id in (select record_id from record_country where country_id = ${parent}::uuid${only(narrowed)})`,
};

/** That two countries, whose keys are the parent's, are both involved in a record. */
export function involvingPair(
  parent: RawBuilder<string>,
  roles?: readonly [RecordRole, RecordRole],
  kind: RecordKind | null = null,
): Condition {
  const side = (place: 1 | 2) => involving.country(sideOf(parent, place), { role: roles?.[place - 1], kind });
  return sql<boolean>`(${side(1)} and ${side(2)})`;
}

/** That the list's parent is involved in a record, which is of this kind. */
export function involvedIn(involvement: Involvement, parent: RawBuilder<string>, kind: RecordKind | null): Condition {
  if (involvement.of === "pair") return involvingPair(parent, involvement.roles, kind);
  return involving[involvement.of](parent, { role: "role" in involvement ? involvement.role : undefined, kind });
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
  if (involvement.of === "named") return totalOfSubject("ACTOR", canonical(parent), kind);
  if (involvement.of === "topic") return totalOfTopics(narrowerOrSame(sql`slug = ${parent}`), kind);
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
    case "named": {
      const ofNamed = sql<boolean>`actor_id = ${canonical(parent)}`;
      return db.selectFrom("recordActor").select(columns).where(ofNamed).as("involved");
    }
    case "topic": {
      const ofTopic = sql<boolean>`topic_id = ${topicOf(parent)}`;
      return db.selectFrom("recordInTopic").select(columns).where(ofTopic).as("involved");
    }
    case "actor": {
      const ofActor = sql<boolean>`actor_id = ${parent}::uuid${inRole(involvement.role)}`;
      return db.selectFrom("recordActor").select(columns).where(ofActor).as("involved");
    }
    case "country": {
      const ofCountry = sql<boolean>`country_id = ${parent}::uuid${inRole(involvement.role)}`;
      return db.selectFrom("recordCountry").select(columns).where(ofCountry).as("involved");
    }
    case "pair": {
      const { roles } = involvement;
      const sides = roles
        ? sql<boolean>`${hasSide(sideOf(parent, 1), roles[0])} and ${hasSide(sideOf(parent, 2), roles[1])}`
        : hasSide(otherThan(sql`record_country.country_id`, parent));
      const ofBoth = sql<boolean>`country_id = ${rarerOf(parent)} and ${sides}`;
      return db.selectFrom("recordCountry").select(columns).where(ofBoth).as("involved");
    }
  }
}

/** The key of the actor as whom one is shown. A selection of its own, so that it is looked up once and not for every row. */
function canonical(actor: RawBuilder<string>): RawBuilder<string> {
  return sql`(select canonical_actor(${actor}::uuid))`;
}

function topicOf(slug: RawBuilder<string>): RawBuilder<string> {
  return sql`(select id from topic where slug = ${slug})`;
}

/** One of the two countries of a pair. */
function sideOf(pair: RawBuilder<string>, place: 1 | 2): RawBuilder<string> {
  return sql<string>`split_part(${pair}, ' ', ${sql.lit(place)})`;
}

/** The country of a pair that is not this one of the two. */
function otherThan(country: RawBuilder<string>, pair: RawBuilder<string>): RawBuilder<string> {
  return sql`case when ${country} = ${sideOf(pair, 1)}::uuid then ${sideOf(pair, 2)} else ${sideOf(pair, 1)} end`;
}

/**
 * The country of a pair whose records are walked through: few are there in vain. By the tallies as they are, since it changes nothing
 * but the time it takes if some records are not in them yet.
 */
function rarerOf(pair: RawBuilder<string>): RawBuilder<string> {
  return sql`(
    select side.key from (values (${sideOf(pair, 1)}::uuid), (${sideOf(pair, 2)}::uuid)) as side (key)
    order by (
      select coalesce(sum(tally.count), 0) from tally
      where tally.one_id = side.key and tally.other_id = side.key and tally.dimension = 'NUMBER'
    )
    limit 1)`;
}

/** That a country is involved in the record of a row. A value is not made into a join: it is looked up while the walk goes on. */
function hasSide(country: RawBuilder<string>, role?: RecordRole): Condition {
  return sql<boolean>`(
    select true from record_country as side
    where side.record_id = record_country.record_id and side.country_id = ${country}::uuid${inRole(role)})`;
}

function only({ role, kind }: Narrowed = {}) {
  return kind ? sql`${inRole(role)} and kind = ${sql.lit(kind)}` : inRole(role);
}

function inRole(role: RecordRole | undefined) {
  return role ? sql` and roles @> array[${sql.lit(role)}]::record_role[]` : sql``;
}
