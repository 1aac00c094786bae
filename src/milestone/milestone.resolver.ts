import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorById } from "../actor/actor.loaders.js";
import {
  InvolvedActor,
  Milestone,
  MilestoneConnection,
  QueryMilestoneArgs,
  QueryMilestonesArgs,
} from "../generated/models.js";
import { findByGlobalId } from "../loaders/find.js";
import { everything, listMilestones } from "../record/record.lists.js";
import type { MilestoneRow } from "../record/record.rows.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { actorsInvolvedIn, findMilestone, type InvolvedActorRow } from "./milestone.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    InvolvedActor: InvolvedActorRow;
  }
}

const milestones = listMilestones(everything);

@Resolver(() => Milestone)
export class MilestoneResolver implements FieldResolvers<"Milestone">, QueryResolvers<"milestone" | "milestones"> {
  @FieldResolver()
  actorsInvolved(@Root() milestone: MilestoneRow, @Ctx() context: Context) {
    return actorsInvolvedIn(context, milestone.uuid);
  }

  @Query(() => Milestone, { nullable: true })
  milestone(@Args(() => QueryMilestoneArgs) { id }: QueryMilestoneArgs, @Ctx() context: Context) {
    return findByGlobalId(context, id, "milestone", findMilestone);
  }

  @Query(() => MilestoneConnection)
  milestones(@Args(() => QueryMilestonesArgs) args: QueryMilestonesArgs, @Ctx() context: Context) {
    return milestones(context, args);
  }
}

@Resolver(() => InvolvedActor)
export class InvolvedActorResolver implements FieldResolvers<"InvolvedActor"> {
  @FieldResolver()
  actor(@Root() { actorId }: InvolvedActorRow, @Ctx() context: Context) {
    return actorById(context, actorId);
  }
}
