import { type Kysely, sql } from "kysely";
import type { ActorKind, DB, OrganizationType } from "../generated/db.js";

/** The data of an actor that distinguishes it from others. */
export interface Profile {
  readonly id: string;
  readonly kind: ActorKind;
  /** The preferred name first, without names that differ only by case, accents or punctuation. */
  readonly names: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** In EDTF. */
  readonly birthDate: string | null;
  readonly deathDate: string | null;
  readonly type: OrganizationType | null;
  /** The names of the countries that it is connected with in any way. */
  readonly countries: readonly string[];
  readonly positions: readonly HeldPosition[];
}

export interface HeldPosition {
  readonly title: string;
  readonly organizationId: string | null;
  readonly countryId: string | null;
  /** The first and the last possible day, `-infinity` and `infinity` if unknown. */
  readonly earliest: string;
  readonly latest: string;
}

/** The maximum number of names and positions of an actor that are compared. */
const MOST_NAMES = 20;
const MOST_POSITIONS = 20;
/** The maximum number of an actor's meetings from which the represented countries are read. */
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
