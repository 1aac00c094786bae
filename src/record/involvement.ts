import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import type { DB, RecordKind, RecordRole } from "../generated/db.js";
import { circleOfPair } from "../tallies/circle.js";
import { aboutHowMany, sideOfRole, totalOf, totalOfClaims, totalOfSubject, totalOfTopic } from "../tallies/totals.js";

/** How a list's records relate to its parent. A country is involved directly or through its people and organisations. */
export type Involvement =
  | { readonly of: "actor" | "country"; readonly role?: RecordRole }
  /** An actor by any id it has had, including those from before a merge. */
  | { readonly of: "named" }
  /** Records about a topic, whose slug is the parent's key, or about a narrower topic. */
  | { readonly of: "topic" }
  /** Records that cite a source, themselves or in a part. */
  | { readonly of: "source" }
  /** Records that cite several sources. The parent's key has no meaning. */
  | { readonly of: "several sources" }
  /** Both of two countries, whose keys, separated by a space, are the parent's key; optionally each in a given role. */
  | { readonly of: "pair"; readonly roles?: readonly [RecordRole, RecordRole] };

/** The role and kind of record to narrow to; any if absent or null. */
interface Narrowed {
  readonly role?: RecordRole | undefined;
  readonly kind?: RecordKind | null;
}

/** Conditions: a record is about a topic, or involves an actor or a country, also through the country's people and organisations. */
const involving = {
  topic: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition =>
    sql<boolean>`record.id in (select record_id from record_in_topic where topic_id = ${topicOf(parent)}${only(narrowed)})`,
  source: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition =>
    sql<boolean>`record.id in (select record_id from record_source where source_id = ${parent}::uuid${only(narrowed)})`,
  actor: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition =>
    sql<boolean>`record.id in (select record_id from record_actor where actor_id = ${parent}::uuid${only(narrowed)})`,
  named: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition => involving.actor(canonical(parent), narrowed),
  country: (parent: RawBuilder<string>, narrowed?: Narrowed): Condition =>
    sql<boolean>`record.id in (select record_id from record_country where country_id = ${parent}::uuid${only(narrowed)})`,
};

/** Whether a record involves both countries whose keys are the parent's. */
export function involvingPair(
  parent: RawBuilder<string>,
  roles?: readonly [RecordRole, RecordRole],
  kind: RecordKind | null = null,
): Condition {
  const side = (place: 1 | 2) => involving.country(sideOf(parent, place), { role: roles?.[place - 1], kind });
  return sql<boolean>`(${side(1)} and ${side(2)})`;
}

/** Whether a record cites several sources. */
const citingSeveral = sql<boolean>`exists (
  select from record_source where record_id = record.id and place = 1 and sources > 1)`;

/** Whether a record is of this kind and involves the list's parent. */
export function involvedIn(involvement: Involvement, parent: RawBuilder<string>, kind: RecordKind | null): Condition {
  if (involvement.of === "pair") return involvingPair(parent, involvement.roles, kind);
  if (involvement.of === "several sources") return citingSeveral;
  return involving[involvement.of](parent, { role: "role" in involvement ? involvement.role : undefined, kind });
}

/** Returns the number of records that involve the list's parent, from the tallies; null if they do not know it. */
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
  if (involvement.of === "topic") return totalOfTopic(topicOf(parent), kind);
  if (involvement.of === "source") return totalOfSubject("SOURCE", parent, kind);
  if (involvement.of === "several sources") return null;
  const side = sideOfRole(involvement.role);
  if (!side) return null;
  if (involvement.of === "country") return totalOf({ of: "country", country: parent }, kind, side);
  return totalOfSubject(SUBJECTS[side], parent, kind);
}

const SUBJECTS = { NUMBER: "ACTOR", CLAIMED: "CLAIMANT", ACCUSED: "ACCUSED" } as const;

/** Selects the involvements of the list's parent, one per record, as in the index ordered by date. */
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
    case "source": {
      const ofSource = sql<boolean>`source_id = ${parent}::uuid`;
      return db.selectFrom("recordSource").select(columns).where(ofSource).as("involved");
    }
    case "several sources": {
      const ofSeveral = sql<boolean>`place = 1 and sources > 1`;
      return db.selectFrom("recordSource").select(columns).where(ofSeveral).as("involved");
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

/** Returns the key of an actor's canonical actor. A subselect, so that it is evaluated once and not for every row. */
function canonical(actor: RawBuilder<string>): RawBuilder<string> {
  return sql`(select canonical_actor(${actor}::uuid))`;
}

function topicOf(slug: RawBuilder<string>): RawBuilder<string> {
  return sql`(select id from topic where slug = ${slug})`;
}

/** Returns one of the two countries of a pair. */
function sideOf(pair: RawBuilder<string>, place: 1 | 2): RawBuilder<string> {
  return sql<string>`split_part(${pair}, ' ', ${sql.lit(place)})`;
}

/** Returns the other country of a pair. */
function otherThan(country: RawBuilder<string>, pair: RawBuilder<string>): RawBuilder<string> {
  return sql`case when ${country} = ${sideOf(pair, 1)}::uuid then ${sideOf(pair, 2)} else ${sideOf(pair, 1)} end`;
}

/** Returns the country of a pair with fewer records: its records are walked, and few of them are skipped. */
function rarerOf(pair: RawBuilder<string>): RawBuilder<string> {
  return sql`(
    select side.key from (values (${sideOf(pair, 1)}::uuid), (${sideOf(pair, 2)}::uuid)) as side (key)
    order by ${aboutHowMany(sql.ref("side.key"))} limit 1)`;
}

/** Whether a row's record involves a country. A scalar subquery: the planner evaluates it during the walk and never makes it a join. */
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
