import { type Kysely, type RawBuilder, sql } from "kysely";
import { chosen } from "../connections/chosen.js";
import type { SortKey } from "../connections/keyset.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { all, type Condition } from "../filters/condition.js";
import type { ActorKind, DB } from "../generated/db.js";
import type { ActorOrder, CountryFilter, OrganizationFilter, PersonFilter } from "../generated/models.js";
import { countryConditions, organizationConditions, personConditions } from "./actor.filter.js";
import { ACTOR_COLUMNS, selectActors, toCountry, toOrganization, toPerson } from "./actor.rows.js";

interface ActorListArguments<Filter> extends PageArguments {
  filter?: Filter | null;
  orderBy?: ActorOrder | null;
}

type ActorScope = (parent: RawBuilder<string>) => Condition;
type Columns = Parameters<typeof toCountry>[0];

const SORT_COLUMNS: Record<ActorOrder["field"], Pick<SortKey, "column" | "type">> = {
  NAME: { column: "actor.sort_name", type: "text" },
  CREATED_AT: { column: "actor.created_at", type: "timestamptz" },
  UPDATED_AT: { column: "actor.updated_at", type: "timestamptz" },
};

function actorLists<Filter, Row>(
  of: string,
  kind: ActorKind,
  conditions: (filter: Filter | null | undefined) => Condition[],
  toRow: (columns: Columns) => Row,
) {
  return (scope: ActorScope) =>
    paged({
      of,
      entries: (db: Kysely<DB>, args: ActorListArguments<Filter>, parent: RawBuilder<string>) =>
        selectActors(db)
          .where("actor.kind", "=", kind)
          .where("actor.mergedInto", "is", null)
          .where(all([scope(parent), ...conditions(args.filter)])),
      sort: ({ orderBy }: ActorListArguments<Filter>): SortKey => {
        const { field, direction } = orderBy ?? { field: "NAME", direction: "ASC" };
        return { name: field, direction, ...SORT_COLUMNS[field] };
      },
      key: "actor.id",
      edge: (columns) => ({ node: toRow(columns) }),
      columns: ACTOR_COLUMNS,
    });
}

/** Fields that list the actors of a kind in a scope, without merged ones. Create each field once, at module level. */
export const listCountries = actorLists<CountryFilter, ReturnType<typeof toCountry>>(
  "countries",
  "COUNTRY",
  countryConditions,
  toCountry,
);
export const listPeople = actorLists<PersonFilter, ReturnType<typeof toPerson>>(
  "people",
  "PERSON",
  personConditions,
  toPerson,
);
export const listOrganizations = actorLists<OrganizationFilter, ReturnType<typeof toOrganization>>(
  "organizations",
  "ORGANIZATION",
  organizationConditions,
  toOrganization,
);

/** The scope of all actors of a kind. */
export const everyone: ActorScope = () => sql<boolean>`true`;

/** Lists people by their nationality. The scope restricts `national`, a person's nationality with the person's name to sort by. */
export function listPeopleOf(scope: ActorScope) {
  const byName = paged({
    of: "people",
    entries: (db: Kysely<DB>, args: ActorListArguments<PersonFilter>, parent: RawBuilder<string>) =>
      selectActors(db)
        .innerJoin("personNationality as national", "national.personId", "actor.id")
        .where("actor.mergedInto", "is", null)
        .where(all([scope(parent), ...personConditions(args.filter)])),
    sort: ({ orderBy }: ActorListArguments<PersonFilter>): SortKey => ({
      name: "NAME",
      column: "national.sort_name",
      type: "text",
      direction: orderBy?.direction ?? "ASC",
    }),
    key: "national.person_id",
    edge: (columns) => ({ node: toPerson(columns) }),
    columns: ACTOR_COLUMNS,
  });
  const inOtherOrder = listPeople(
    (parent) => sql<boolean>`actor.id in (select person_id from person_nationality as national where ${scope(parent)})`,
  );
  return chosen((args: ActorListArguments<PersonFilter>) =>
    (args.orderBy?.field ?? "NAME") === "NAME" ? byName : inOtherOrder,
  );
}
