import { type Kysely, type RawBuilder, sql } from "kysely";
import { type CountryRow, selectActors, toCountry } from "../actor/actor.rows.js";
import type { Page } from "../connections/page.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import type { DB } from "../generated/db.js";
import type { Context } from "../request/context.js";
import { type RelationRow, toRelation } from "./relation.loaders.js";

/** Lists the countries with which a country shares records, the one with the most first. */
const listRelatedCountries = paged({
  of: "relations",
  entries: (db: Kysely<DB>, _args: PageArguments, parent: RawBuilder<string>) =>
    selectActors(db)
      .innerJoin(
        sql<{ countryId: string; count: number }>`(
          select case when one_id = ${parent}::uuid then other_id else one_id end as country_id, sum(count)::int as count
          from exact_tally
          where dimension = 'NUMBER' and (one_id = ${parent}::uuid or other_id = ${parent}::uuid) and one_id <> other_id
          group by 1 having sum(count) <> 0)`.as("counted"),
        "counted.countryId",
        "actor.id",
      )
      .select("counted.count"),
  sort: () => ({ name: "COUNT", column: "counted.count", type: "int4", direction: "DESC" }) as const,
  key: "actor.id",
  edge: ({ count, ...actor }) => ({ node: toCountry(actor), count }),
});

/** Lists a country's relations, the one with the most records first. */
export async function listRelations(
  context: Context,
  args: PageArguments,
  country: CountryRow,
): Promise<Page<RelationRow, { country: CountryRow; count: number }>> {
  const { edges, ...page } = await listRelatedCountries(context, args, country.uuid);
  const relations = edges.map(({ node: other, ...edge }) => ({
    ...edge,
    node: toRelation(country, other),
    country: other,
  }));
  return { ...page, edges: relations, nodes: relations.map(({ node }) => node) };
}
