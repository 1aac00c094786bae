import { Args, Ctx, Query, Resolver } from "type-graphql";
import { QueryStatisticsArgs, StatisticsRow } from "../generated/models.js";
import type { Context } from "../request/context.js";
import type { QueryResolvers } from "../resolvers/field-resolvers.js";
import { countRecords } from "./statistics.queries.js";

@Resolver()
export class StatisticsResolver implements QueryResolvers<"statistics"> {
  @Query(() => [StatisticsRow])
  statistics(@Args(() => QueryStatisticsArgs) args: QueryStatisticsArgs, @Ctx() context: Context) {
    return countRecords(context, args);
  }
}
