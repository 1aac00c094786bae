import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorById } from "../actor/actor.loaders.js";
import { citationsOfEvent } from "../citation/citation.loaders.js";
import {
  Agreement,
  AgreementConnection,
  AgreementEvent,
  AgreementMeetingsArgs,
  AgreementParty,
  QueryAgreementArgs,
  QueryAgreementsArgs,
} from "../generated/models.js";
import { findByGlobalId } from "../loaders/find.js";
import { everything, listAgreements } from "../record/record.lists.js";
import type { AgreementRow } from "../record/record.rows.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import {
  type AgreementEventRow,
  type AgreementPartyRow,
  eventsOf,
  findAgreement,
  listMeetingsOfAgreement,
  partiesOf,
} from "./agreement.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    AgreementParty: AgreementPartyRow;
    AgreementEvent: AgreementEventRow;
  }
}

const agreements = listAgreements(everything);

@Resolver(() => Agreement)
export class AgreementResolver implements FieldResolvers<"Agreement">, QueryResolvers<"agreement" | "agreements"> {
  @FieldResolver()
  parties(@Root() agreement: AgreementRow, @Ctx() context: Context) {
    return partiesOf(context, agreement.uuid);
  }

  @FieldResolver()
  events(@Root() agreement: AgreementRow, @Ctx() context: Context) {
    return eventsOf(context, agreement.uuid);
  }

  @FieldResolver()
  meetings(
    @Root() agreement: AgreementRow,
    @Args(() => AgreementMeetingsArgs) args: AgreementMeetingsArgs,
    @Ctx() context: Context,
  ) {
    return listMeetingsOfAgreement(context, args, agreement.uuid);
  }

  @Query(() => Agreement, { nullable: true })
  agreement(@Args(() => QueryAgreementArgs) { id }: QueryAgreementArgs, @Ctx() context: Context) {
    return findByGlobalId(context, id, "agreement", findAgreement);
  }

  @Query(() => AgreementConnection)
  agreements(@Args(() => QueryAgreementsArgs) args: QueryAgreementsArgs, @Ctx() context: Context) {
    return agreements(context, args);
  }
}

@Resolver(() => AgreementParty)
export class AgreementPartyResolver implements FieldResolvers<"AgreementParty"> {
  @FieldResolver()
  actor(@Root() { actorId }: AgreementPartyRow, @Ctx() context: Context) {
    return actorById(context, actorId);
  }
}

@Resolver(() => AgreementEvent)
export class AgreementEventResolver implements FieldResolvers<"AgreementEvent"> {
  @FieldResolver()
  actor(@Root() { actorId }: AgreementEventRow, @Ctx() context: Context) {
    return actorId === null ? null : actorById(context, actorId);
  }

  @FieldResolver()
  citations(@Root() event: AgreementEventRow, @Ctx() context: Context) {
    return citationsOfEvent(context, event.uuid);
  }
}
