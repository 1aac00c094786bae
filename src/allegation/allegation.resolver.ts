import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorById } from "../actor/actor.loaders.js";
import { citationsOfAssessment, citationsOfResponse } from "../citation/citation.loaders.js";
import {
  Allegation,
  AllegationConnection,
  AllegationResponse,
  Assessment,
  QueryAllegationArgs,
  QueryAllegationsArgs,
} from "../generated/models.js";
import { findByGlobalId } from "../loaders/find.js";
import { everything, listAllegations } from "../record/record.lists.js";
import type { AllegationRow } from "../record/record.rows.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import {
  type AssessmentRow,
  accusedOf,
  assessmentsOf,
  claimantsOf,
  concernedBy,
  findAllegation,
  type ResponseRow,
  responsesTo,
} from "./allegation.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    AllegationResponse: ResponseRow;
    Assessment: AssessmentRow;
  }
}

const allegations = listAllegations(everything);

@Resolver(() => Allegation)
export class AllegationResolver implements FieldResolvers<"Allegation">, QueryResolvers<"allegation" | "allegations"> {
  @FieldResolver()
  claimants(@Root() allegation: AllegationRow, @Ctx() context: Context) {
    return claimantsOf(context, allegation.uuid);
  }

  @FieldResolver()
  accused(@Root() allegation: AllegationRow, @Ctx() context: Context) {
    return accusedOf(context, allegation.uuid);
  }

  @FieldResolver()
  concerning(@Root() allegation: AllegationRow, @Ctx() context: Context) {
    return concernedBy(context, allegation.uuid);
  }

  @FieldResolver()
  responses(@Root() allegation: AllegationRow, @Ctx() context: Context) {
    return responsesTo(context, allegation.uuid);
  }

  @FieldResolver()
  assessments(@Root() allegation: AllegationRow, @Ctx() context: Context) {
    return assessmentsOf(context, allegation.uuid);
  }

  @Query(() => Allegation, { nullable: true })
  allegation(@Args(() => QueryAllegationArgs) { id }: QueryAllegationArgs, @Ctx() context: Context) {
    return findByGlobalId(context, id, "allegation", findAllegation);
  }

  @Query(() => AllegationConnection)
  allegations(@Args(() => QueryAllegationsArgs) args: QueryAllegationsArgs, @Ctx() context: Context) {
    return allegations(context, args);
  }
}

@Resolver(() => AllegationResponse)
export class AllegationResponseResolver implements FieldResolvers<"AllegationResponse"> {
  @FieldResolver()
  actor(@Root() { actorId }: ResponseRow, @Ctx() context: Context) {
    return actorById(context, actorId);
  }

  @FieldResolver()
  citations(@Root() response: ResponseRow, @Ctx() context: Context) {
    return citationsOfResponse(context, response.uuid);
  }
}

@Resolver(() => Assessment)
export class AssessmentResolver implements FieldResolvers<"Assessment"> {
  @FieldResolver()
  by(@Root() { actorId }: AssessmentRow, @Ctx() context: Context) {
    return actorById(context, actorId);
  }

  @FieldResolver()
  citations(@Root() assessment: AssessmentRow, @Ctx() context: Context) {
    return citationsOfAssessment(context, assessment.uuid);
  }
}
