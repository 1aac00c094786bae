import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";

/** The values that an actor takes from actors merged into it if its own dataset does not state them. */
const FILLED = [
  { table: "actor", column: "description" },
  { table: "person", column: "birth_date" },
  { table: "person", column: "death_date" },
  { table: "organization", column: "country_id" },
] as const;

/** The order of a group's members: the earliest merge first. */
const IN_ORDER = sql`merge.at, merge.merged_id`;

/**
 * Copies names, identifiers, nationalities and missing single values to actors from those merged into them, and removes copies
 * that no longer apply. Positions, organisations and sources that name a merged actor (as holder, place, parent or publisher)
 * are changed to name its canonical actor.
 *
 * @param actors all actors whose merges or statements have changed, with the rest of their groups
 */
export async function settleActors(db: Kysely<DB>, actors: readonly string[]): Promise<void> {
  if (actors.length === 0) return;
  await settleReferences(db, actors);
  await settleNames(db, actors);
  await settleIdentifiers(db, actors);
  await settleNationalities(db, actors);
  await settleFilled(db, actors);
}

/** Updates the holders and places of positions, the parents of organisations, and the publishers of sources. */
async function settleReferences(db: Kysely<DB>, actors: readonly string[]): Promise<void> {
  const among = (...columns: string[]) =>
    sql.join(
      columns.map((column) => sql`select id from position where ${sql.ref(column)} = any (${actors}::uuid[])`),
      sql` union `,
    );
  await sql`/* settle positions */
    update position
    set person_id = coalesce(holder.merged_into, holder.id),
      stated_person_id = case when holder.merged_into is not null then holder.id end,
      organization_id = coalesce(place.merged_into, place.id),
      stated_organization_id = case when place.merged_into is not null then place.id end
    from position stated
      join actor holder on holder.id = coalesce(stated.stated_person_id, stated.person_id)
      left join actor place on place.id = coalesce(stated.stated_organization_id, stated.organization_id)
    where position.id = stated.id
      and stated.id in (${among("person_id", "stated_person_id", "organization_id", "stated_organization_id")})
      and (stated.person_id, stated.organization_id) is distinct from
        (coalesce(holder.merged_into, holder.id), coalesce(place.merged_into, place.id))`.execute(db);
  // If an organisation was merged into its child, the child must not become its own parent.
  await sql`/* settle parents */
    update organization
    set parent_id = nullif(coalesce(parent.merged_into, parent.id), stated.id),
      stated_parent_id = case when parent.merged_into is not null then parent.id end
    from organization stated join actor parent on parent.id = coalesce(stated.stated_parent_id, stated.parent_id)
    where organization.id = stated.id
      and (stated.id = any (${actors}::uuid[]) or stated.parent_id = any (${actors}::uuid[]) or stated.stated_parent_id = any (${actors}::uuid[]))
      and (stated.parent_id, stated.stated_parent_id) is distinct from
        (nullif(coalesce(parent.merged_into, parent.id), stated.id), case when parent.merged_into is not null then parent.id end)`.execute(
    db,
  );
  await settlePublishers(
    db,
    sql`stated.publisher_id = any (${actors}::uuid[]) or stated.stated_publisher_id = any (${actors}::uuid[])`,
  );
}

/** Updates the publishers of the sources that match a condition on `stated`. */
async function settlePublishers(db: Kysely<DB>, which: ReturnType<typeof sql>): Promise<void> {
  await sql`/* settle publishers */
    update source
    set publisher_id = coalesce(publisher.merged_into, publisher.id),
      stated_publisher_id = case when publisher.merged_into is not null then publisher.id end
    from source stated join actor publisher on publisher.id = coalesce(stated.stated_publisher_id, stated.publisher_id)
    where source.id = stated.id and (${which})
      and stated.publisher_id is distinct from coalesce(publisher.merged_into, publisher.id)`.execute(db);
}

/** Updates the publishers of newly written sources. */
export async function settleSources(db: Kysely<DB>, sources: readonly string[]): Promise<void> {
  if (sources.length > 0) await settlePublishers(db, sql`stated.id = any (${sources}::uuid[])`);
}

async function settleNames(db: Kysely<DB>, actors: readonly string[]): Promise<void> {
  await sql`/* take back names */
    delete from actor_name where actor_id = any (${actors}::uuid[]) and from_id is not null`.execute(db);
  await sql`/* settle names */
    with given as (
      select distinct on (member.merged_into, name.value, name.language)
        member.merged_into as actor_id, merge.at, merge.merged_id, name.rank, name.value, name.kind, name.language, name.script, name.keys
      from actor member join actor_merge merge on merge.merged_id = member.id join actor_name name on name.actor_id = member.id
      where member.id = any (${actors}::uuid[]) and member.merged_into is not null and name.from_id is null
        and not exists (
          select from actor_name own where own.actor_id = member.merged_into and own.value = name.value
            and (name.language is null or own.language = name.language))
      order by member.merged_into, name.value, name.language, ${IN_ORDER}, name.rank
    )
    insert into actor_name (actor_id, rank, value, kind, language, script, keys, from_id)
    select merge.actor_id,
      (select max(rank) from actor_name own where own.actor_id = merge.actor_id)
        + row_number() over (partition by merge.actor_id order by ${IN_ORDER}, merge.rank),
      value, case kind when 'PREFERRED' then 'ALIAS' else kind end, language, script, keys, merge.merged_id
    from given merge`.execute(db);
}

async function settleIdentifiers(db: Kysely<DB>, actors: readonly string[]): Promise<void> {
  await sql`/* take back identifiers */
    delete from identifier where actor_id = any (${actors}::uuid[]) and from_id is not null`.execute(db);
  await sql`/* settle identifiers */
    insert into identifier (actor_id, scheme, value, from_id)
    select distinct on (member.merged_into, own.scheme, own.value) member.merged_into, own.scheme, own.value, member.id
    from actor member join actor_merge merge on merge.merged_id = member.id join identifier own on own.actor_id = member.id
    where member.id = any (${actors}::uuid[]) and member.merged_into is not null and own.from_id is null
    order by member.merged_into, own.scheme, own.value, ${IN_ORDER}
    on conflict do nothing`.execute(db);
}

async function settleNationalities(db: Kysely<DB>, actors: readonly string[]): Promise<void> {
  await sql`/* take back nationalities */
    delete from person_nationality where person_id = any (${actors}::uuid[]) and from_id is not null`.execute(db);
  await sql`/* settle nationalities */
    insert into person_nationality (person_id, country_id, from_id)
    select distinct on (member.merged_into, own.country_id) member.merged_into, own.country_id, member.id
    from actor member join actor_merge merge on merge.merged_id = member.id join person_nationality own on own.person_id = member.id
    where member.id = any (${actors}::uuid[]) and member.merged_into is not null and own.from_id is null
    order by member.merged_into, own.country_id, ${IN_ORDER}
    on conflict do nothing`.execute(db);
}

async function settleFilled(db: Kysely<DB>, actors: readonly string[]): Promise<void> {
  for (const { table, column } of FILLED) {
    await sql`/* take back ${sql.raw(column)} */
      update ${sql.table(table)} own set ${sql.ref(column)} = null
      from actor where actor.id = own.id and actor.id = any (${actors}::uuid[]) and ${column} = any (actor.filled)`.execute(
      db,
    );
  }
  await sql`update actor set filled = '{}' where id = any (${actors}::uuid[]) and filled <> '{}'`.execute(db);
  for (const { table, column } of FILLED) {
    const { rows } = await sql<{ id: string }>`/* fill ${sql.raw(column)} */
      update ${sql.table(table)} own set ${sql.ref(column)} = given.value
      from (
        select distinct on (member.merged_into) member.merged_into as id, stated.${sql.ref(column)} as value
        from actor member join actor_merge merge on merge.merged_id = member.id join ${sql.table(table)} stated on stated.id = member.id
        where member.id = any (${actors}::uuid[]) and member.merged_into is not null and stated.${sql.ref(column)} is not null
        order by member.merged_into, ${IN_ORDER}
      ) as given
      where own.id = given.id and own.${sql.ref(column)} is null
      returning own.id`.execute(db);
    const filled = rows.map(({ id }) => id);
    if (filled.length > 0) {
      await sql`update actor set filled = array_append(filled, ${column}::text) where id = any (${filled}::uuid[])`.execute(
        db,
      );
    }
  }
}
