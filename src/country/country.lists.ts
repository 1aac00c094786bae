import { sql } from "kysely";
import { seatedIn } from "../actor/actor.filter.js";
import { listOrganizations, listPeopleOf } from "../actor/actor.lists.js";

/** Lists the people with a country's nationality. */
export const listPeopleOfCountry = listPeopleOf((country) => sql<boolean>`national.country_id = ${country}::uuid`);

/** Lists the organisations that have their seat in a country. */
export const listOrganizationsOfCountry = listOrganizations((country) => seatedIn(sql`${country}::uuid`));
