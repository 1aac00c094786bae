import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { BadUserInput } from "../errors/errors.js";
import {
  QueryRelationArgs,
  Relation,
  RelationActivityArgs,
  RelationAgreementsArgs,
  RelationAllegationsArgs,
  RelationAllegationsByArgs,
  RelationMeetingsArgs,
  RelationMilestonesArgs,
  RelationTimelineArgs,
} from "../generated/models.js";
import { countryKey } from "../ids/uuid.js";
import { listAgreements, listAllegations, listMeetings, listMilestones, listRecords } from "../record/record.lists.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { activityOf } from "./activity.js";
import { datesOf, findRelation, type RelationRow, topicCountsOf } from "./relation.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Relation: RelationRow;
  }
}

const meetings = listMeetings({ of: "pair" });
const agreements = listAgreements({ of: "pair" });
const allegations = listAllegations({ of: "pair" });
const allegationsByFirst = listAllegations({ of: "pair", roles: ["CLAIMANT", "ACCUSED"] });
const milestones = listMilestones({ of: "pair" });
const timeline = listRecords({ of: "pair" });

@Resolver(() => Relation)
export class RelationResolver implements FieldResolvers<"Relation">, QueryResolvers<"relation"> {
  @FieldResolver()
  async established(@Root() { pair }: RelationRow, @Ctx() context: Context) {
    return (await datesOf(context, pair)).established;
  }

  @FieldResolver()
  async severed(@Root() { pair }: RelationRow, @Ctx() context: Context) {
    return (await datesOf(context, pair)).severed;
  }

  @FieldResolver()
  async firstContact(@Root() { pair }: RelationRow, @Ctx() context: Context) {
    return (await datesOf(context, pair)).firstContact;
  }

  @FieldResolver()
  async lastContact(@Root() { pair }: RelationRow, @Ctx() context: Context) {
    return (await datesOf(context, pair)).lastContact;
  }

  @FieldResolver()
  meetings(
    @Root() { pair }: RelationRow,
    @Args(() => RelationMeetingsArgs) args: RelationMeetingsArgs,
    @Ctx() context: Context,
  ) {
    return meetings(context, args, pair);
  }

  @FieldResolver()
  agreements(
    @Root() { pair }: RelationRow,
    @Args(() => RelationAgreementsArgs) args: RelationAgreementsArgs,
    @Ctx() context: Context,
  ) {
    return agreements(context, args, pair);
  }

  @FieldResolver()
  allegations(
    @Root() { pair }: RelationRow,
    @Args(() => RelationAllegationsArgs) args: RelationAllegationsArgs,
    @Ctx() context: Context,
  ) {
    return allegations(context, args, pair);
  }

  @FieldResolver()
  allegationsBy(
    @Root() { countries }: RelationRow,
    @Args(() => RelationAllegationsByArgs) { country, ...args }: RelationAllegationsByArgs,
    @Ctx() context: Context,
  ) {
    const claimant = countries.find(({ code }) => code === country);
    const accused = countries.find(({ code }) => code !== country);
    if (!claimant || !accused) {
      const codes = countries.map(({ code }) => code).join(" and ");
      throw new BadUserInput(`\`country\` must be one of the relation's two countries, ${codes}, not ${country}.`, [
        "country",
      ]);
    }
    return allegationsByFirst(context, args, `${claimant.uuid} ${accused.uuid}`);
  }

  @FieldResolver()
  milestones(
    @Root() { pair }: RelationRow,
    @Args(() => RelationMilestonesArgs) args: RelationMilestonesArgs,
    @Ctx() context: Context,
  ) {
    return milestones(context, args, pair);
  }

  @FieldResolver()
  timeline(
    @Root() { pair }: RelationRow,
    @Args(() => RelationTimelineArgs) args: RelationTimelineArgs,
    @Ctx() context: Context,
  ) {
    return timeline(context, args, pair);
  }

  @FieldResolver()
  topics(@Root() { pair }: RelationRow, @Ctx() context: Context) {
    return topicCountsOf(context, pair);
  }

  @FieldResolver()
  activity(
    @Root() { pair }: RelationRow,
    @Args(() => RelationActivityArgs) { interval }: RelationActivityArgs,
    @Ctx() context: Context,
  ) {
    return activityOf(context, pair, interval);
  }

  @Query(() => Relation, { nullable: true })
  relation(@Args(() => QueryRelationArgs) { between }: QueryRelationArgs, @Ctx() context: Context) {
    const [one, other] = between;
    if (one === undefined || other === undefined || between.length > 2 || one === other) {
      throw new BadUserInput(
        `\`between\` takes the codes of exactly two different countries, not ${JSON.stringify(between)}.`,
        ["between"],
      );
    }
    return findRelation(context, countryKey(one), countryKey(other));
  }
}
