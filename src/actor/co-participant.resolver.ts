import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { CoParticipantEdge, CoParticipantEdgePeriodsArgs } from "../generated/models.js";
import type { FieldResolvers } from "../resolvers/field-resolvers.js";
import type { CoParticipantEdge as EdgeRow } from "./co-participants.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    CoParticipantEdge: EdgeRow;
  }
}

/** When and how a co-participant appears together with an actor. */
@Resolver(() => CoParticipantEdge)
export class CoParticipantEdgeResolver implements FieldResolvers<"CoParticipantEdge"> {
  @FieldResolver()
  async first(@Root() { dates }: EdgeRow) {
    return (await dates()).first;
  }

  @FieldResolver()
  async last(@Root() { dates }: EdgeRow) {
    return (await dates()).last;
  }

  @FieldResolver()
  averageRank(@Root() edge: EdgeRow) {
    return edge.averageRank();
  }

  @FieldResolver()
  roles(@Root() edge: EdgeRow) {
    return edge.roles();
  }

  @FieldResolver()
  periods(@Root() edge: EdgeRow, @Args(() => CoParticipantEdgePeriodsArgs) { interval }: CoParticipantEdgePeriodsArgs) {
    return edge.periods(interval);
  }
}
