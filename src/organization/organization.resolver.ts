import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { everyone, listOrganizations } from "../actor/actor.lists.js";
import { countryById, findOrganization, organizationById } from "../actor/actor.loaders.js";
import type { OrganizationRow } from "../actor/actor.rows.js";
import {
  Organization,
  OrganizationConnection,
  OrganizationPositionsArgs,
  QueryOrganizationArgs,
  QueryOrganizationsArgs,
} from "../generated/models.js";
import { findByGlobalId } from "../loaders/find.js";
import { positionsOfOrganization } from "../position/position.loaders.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";

const organizations = listOrganizations(everyone);

@Resolver(() => Organization)
export class OrganizationResolver
  implements FieldResolvers<"Organization">, QueryResolvers<"organization" | "organizations">
{
  @FieldResolver()
  country(@Root() { countryId }: OrganizationRow, @Ctx() context: Context) {
    return countryId === null ? null : countryById(context, countryId);
  }

  @FieldResolver()
  parent(@Root() { parentId }: OrganizationRow, @Ctx() context: Context) {
    return parentId === null ? null : organizationById(context, parentId);
  }

  @FieldResolver()
  positions(
    @Root() organization: OrganizationRow,
    @Args(() => OrganizationPositionsArgs) args: OrganizationPositionsArgs,
    @Ctx() context: Context,
  ) {
    return positionsOfOrganization(context, organization.uuid, args);
  }

  @Query(() => Organization, { nullable: true })
  organization(@Args(() => QueryOrganizationArgs) { id }: QueryOrganizationArgs, @Ctx() context: Context) {
    return findByGlobalId(context, id, "organization", findOrganization);
  }

  @Query(() => OrganizationConnection)
  organizations(@Args(() => QueryOrganizationsArgs) args: QueryOrganizationsArgs, @Ctx() context: Context) {
    return organizations(context, args);
  }
}
