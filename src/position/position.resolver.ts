import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { countryById, organizationById, personById } from "../actor/actor.loaders.js";
import { citationsOfPosition } from "../citation/citation.loaders.js";
import { Position } from "../generated/models.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers } from "../resolvers/field-resolvers.js";
import type { PositionRow } from "./position.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Position: PositionRow;
  }
}

@Resolver(() => Position)
export class PositionResolver implements FieldResolvers<"Position"> {
  @FieldResolver()
  person(@Root() { personId }: PositionRow, @Ctx() context: Context) {
    return personById(context, personId);
  }

  @FieldResolver()
  organization(@Root() { organizationId }: PositionRow, @Ctx() context: Context) {
    return organizationId === null ? null : organizationById(context, organizationId);
  }

  @FieldResolver()
  country(@Root() { countryId }: PositionRow, @Ctx() context: Context) {
    return countryId === null ? null : countryById(context, countryId);
  }

  @FieldResolver()
  citations(@Root() position: PositionRow, @Ctx() context: Context) {
    return citationsOfPosition(context, position.uuid);
  }
}
