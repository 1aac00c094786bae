import { sql } from "kysely";
import { ACTOR_COLUMNS, selectActors, toCountry } from "../actor/actor.rows.js";
import { related } from "../lookahead/related.js";

/** Returns a person's countries of nationality, ordered by name. */
export const nationalitiesOf = related({
  query: (db, person) =>
    selectActors(db)
      .innerJoin("personNationality", "personNationality.countryId", "actor.id")
      .where(sql<boolean>`person_nationality.person_id = ${person}`)
      .orderBy("actor.sortName"),
  row: toCountry,
  columns: ACTOR_COLUMNS,
});
