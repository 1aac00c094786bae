import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { everyone, listCountries } from "../actor/actor.lists.js";
import { findCountry } from "../actor/actor.loaders.js";
import type { CountryRow } from "../actor/actor.rows.js";
import {
  Country,
  CountryConnection,
  CountryOrganizationsArgs,
  CountryPeopleArgs,
  CountryPositionsArgs,
  CountryRelationsArgs,
  CountryRelationWithArgs,
  CountryRepresentativesArgs,
  QueryCountriesArgs,
  QueryCountryArgs,
} from "../generated/models.js";
import { countryKey } from "../ids/uuid.js";
import { positionsOfCountry } from "../position/position.loaders.js";
import { listRelations } from "../relation/relation.lists.js";
import { findRelation } from "../relation/relation.loaders.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { listOrganizationsOfCountry, listPeopleOfCountry } from "./country.lists.js";
import { listRepresentatives } from "./representatives.js";

const countries = listCountries(everyone);

@Resolver(() => Country)
export class CountryResolver implements FieldResolvers<"Country">, QueryResolvers<"country" | "countries"> {
  @FieldResolver()
  people(@Root() country: CountryRow, @Args(() => CountryPeopleArgs) args: CountryPeopleArgs, @Ctx() context: Context) {
    return listPeopleOfCountry(context, args, country.uuid);
  }

  @FieldResolver()
  organizations(
    @Root() country: CountryRow,
    @Args(() => CountryOrganizationsArgs) args: CountryOrganizationsArgs,
    @Ctx() context: Context,
  ) {
    return listOrganizationsOfCountry(context, args, country.uuid);
  }

  @FieldResolver()
  positions(
    @Root() country: CountryRow,
    @Args(() => CountryPositionsArgs) args: CountryPositionsArgs,
    @Ctx() context: Context,
  ) {
    return positionsOfCountry(context, country.uuid, args);
  }

  @FieldResolver()
  relations(
    @Root() country: CountryRow,
    @Args(() => CountryRelationsArgs) args: CountryRelationsArgs,
    @Ctx() context: Context,
  ) {
    return listRelations(context, args, country);
  }

  @FieldResolver()
  relationWith(
    @Root() country: CountryRow,
    @Args(() => CountryRelationWithArgs) { code }: CountryRelationWithArgs,
    @Ctx() context: Context,
  ) {
    return findRelation(context, country.uuid, countryKey(code));
  }

  @FieldResolver()
  representatives(
    @Root() country: CountryRow,
    @Args(() => CountryRepresentativesArgs) args: CountryRepresentativesArgs,
    @Ctx() context: Context,
  ) {
    return listRepresentatives(context, args, country.uuid);
  }

  @Query(() => Country, { nullable: true })
  country(@Args(() => QueryCountryArgs) { code }: QueryCountryArgs, @Ctx() context: Context) {
    return findCountry(context, countryKey(code));
  }

  @Query(() => CountryConnection)
  countries(@Args(() => QueryCountriesArgs) args: QueryCountriesArgs, @Ctx() context: Context) {
    return countries(context, args);
  }
}
