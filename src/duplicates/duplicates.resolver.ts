import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorById } from "../actor/actor.loaders.js";
import { DuplicateCandidate, DuplicateCandidateConnection, QueryDuplicateCandidatesArgs } from "../generated/models.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { type DuplicateCandidateRow, listDuplicates } from "./duplicates.lists.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    DuplicateCandidate: DuplicateCandidateRow;
  }
}

@Resolver(() => DuplicateCandidate)
export class DuplicateCandidateResolver
  implements FieldResolvers<"DuplicateCandidate">, QueryResolvers<"duplicateCandidates">
{
  @FieldResolver()
  actors(@Root() { actorKeys }: DuplicateCandidateRow, @Ctx() context: Context) {
    return Promise.all(actorKeys.map((key) => actorById(context, key)));
  }

  @Query(() => DuplicateCandidateConnection)
  duplicateCandidates(
    @Args(() => QueryDuplicateCandidatesArgs) args: QueryDuplicateCandidatesArgs,
    @Ctx() context: Context,
  ) {
    return listDuplicates(context, args);
  }
}
