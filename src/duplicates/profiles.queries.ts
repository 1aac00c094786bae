import { type Kysely, sql } from "kysely";
import type { ActorKind, DB, OrganizationType } from "../generated/db.js";

/** What is known of an actor by which it is told from others. */
export interface Profile {
  readonly id: string;
  readonly kind: ActorKind;
  /** The preferred one first, and no two that differ only by case, accents or signs. */
  readonly names: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** In EDTF. */
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  readonly type: OrganizationType | null;
  /** The names of its countries, by whatever tie. */
  readonly countries: readonly string[];
  readonly positions: readonly HeldPosition[];
}

export interface HeldPosition {
  readonly title: string;
  readonly organizationId: string | null;
  readonly countryId: string | null;
  /** The days from and until which it may have been held, `-infinity` and `infinity` where they are not known. */
  readonly earliest: string;
  readonly latest: string;
}

/** So many names and positions of an actor are compared. */
const MOST_NAMES = 20;
const MOST_POSITIONS = 20;
/** So many of an actor's meetings are asked for whom it represented. */
const MOST_MEETINGS = 100;

export async function readProfiles(db: Kysely<DB>, ids: readonly string[]): Promise<Map<string, Profile>> {
  const { rows } = await sql<Profile>`/* profiles of actors */
    select actor.id, actor.kind, person.birth_date, person.death_date, organization.type,
      array(select value from (
        select distinct on (words) value, kind, rank from actor_name where actor_id = actor.id
        order by words, kind <> 'PREFERRED', rank
      ) as named order by kind <> 'PREFERRED', rank limit ${sql.lit(MOST_NAMES)}) as names,
      (select coalesce(json_agg(json_build_object('scheme', scheme, 'value', value)), '[]')
        from identifier where actor_id = actor.id) as identifiers,
      (select coalesce(json_agg(held), '[]') from (
        select title, organization_id as "organizationId", country_id as "countryId",
          held_earliest::text as earliest, held_latest::text as latest
        from position where person_id = actor.id order by held_latest desc, held_earliest desc limit ${sql.lit(MOST_POSITIONS)}
      ) as held) as positions,
      array(select name from actor of where of.id in (
        select organization.country_id
        union select country_id from person_nationality where person_id = actor.id
        union select country_id from position where person_id = actor.id
        union select representing_id from (
          select representing_id from participation where actor_id = actor.id limit ${sql.lit(MOST_MEETINGS)}
        ) as represented
      ) order by name) as countries
    from actor left join person on person.id = actor.id left join organization on organization.id = actor.id
    where actor.id = any (${ids}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
