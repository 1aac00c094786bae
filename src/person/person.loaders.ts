import { type Kysely, type RawBuilder, sql } from "kysely";
import { selectActors, toCountry } from "../actor/actor.rows.js";
import { oneOf } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { many } from "../loaders/batched.js";
import type { Context } from "../request/context.js";

const nationalityRowsOf = many(
  (db, keys) =>
    selectActors(db)
      .innerJoin("personNationality", "personNationality.countryId", "actor.id")
      .select("personNationality.personId")
      .where(oneOf("personNationality.personId", "uuid", keys))
      .orderBy("actor.sortName")
      .execute(),
  (row) => row.personId,
);

/** The countries whose national a person is, in order of name. */
export async function nationalitiesOf(context: Context, person: string) {
  return (await nationalityRowsOf(context, person)).map(toCountry);
}

/** The same of one person, in SQL. */
export function selectNationalities(db: Kysely<DB>, person: RawBuilder<string>) {
  return selectActors(db)
    .innerJoin("personNationality", "personNationality.countryId", "actor.id")
    .where(sql<boolean>`person_nationality.person_id = ${person}`)
    .orderBy("actor.sortName");
}
