import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { citationsOfActor } from "../citation/citation.loaders.js";
import { datasetById } from "../dataset/dataset.loaders.js";
import {
  Actor,
  ActorAgreementsArgs,
  ActorAllegationsAgainstArgs,
  ActorAllegationsMadeArgs,
  ActorCoParticipantsArgs,
  ActorMeetingsArgs,
  ActorTimelineArgs,
} from "../generated/models.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers } from "../resolvers/field-resolvers.js";
import { identifiersOf, namesOf } from "./actor.loaders.js";
import { recordsOfCountry, recordsOfPersonOrOrganization } from "./actor.records.js";
import type { ActorRow, CountryRow, OrganizationRow, PersonRow } from "./actor.rows.js";
import { OF_COUNTRY, OF_PERSON_OR_ORGANIZATION } from "./appearances.js";
import { listCoParticipants } from "./co-participants.js";
import { mergedInto } from "./merges.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Country: CountryRow;
    Person: PersonRow;
    Organization: OrganizationRow;
  }
}

const coParticipantsOfCountry = listCoParticipants(OF_COUNTRY);
const coParticipantsOfOther = listCoParticipants(OF_PERSON_OR_ORGANIZATION);

function recordsOf(actor: ActorRow) {
  return actor.__typename === "Country" ? recordsOfCountry : recordsOfPersonOrOrganization;
}

/** The fields that countries, people and organisations share. */
@Resolver(() => Actor)
export class ActorResolver implements FieldResolvers<"Actor"> {
  @FieldResolver()
  aliases(@Root() actor: ActorRow, @Ctx() context: Context) {
    return namesOf(context, actor.uuid);
  }

  @FieldResolver()
  identifiers(@Root() actor: ActorRow, @Ctx() context: Context) {
    return identifiersOf(context, actor.uuid);
  }

  @FieldResolver()
  citations(@Root() actor: ActorRow, @Ctx() context: Context) {
    return citationsOfActor(context, actor.uuid);
  }

  @FieldResolver()
  dataset(@Root() actor: ActorRow, @Ctx() context: Context) {
    return datasetById(context, actor.datasetId);
  }

  @FieldResolver()
  mergedFrom(@Root() actor: ActorRow, @Ctx() context: Context) {
    return mergedInto(context, actor.uuid);
  }

  @FieldResolver()
  meetings(@Root() actor: ActorRow, @Args(() => ActorMeetingsArgs) args: ActorMeetingsArgs, @Ctx() context: Context) {
    return recordsOf(actor).meetings(context, args, actor.uuid);
  }

  @FieldResolver()
  agreements(
    @Root() actor: ActorRow,
    @Args(() => ActorAgreementsArgs) args: ActorAgreementsArgs,
    @Ctx() context: Context,
  ) {
    return recordsOf(actor).agreements(context, args, actor.uuid);
  }

  @FieldResolver()
  allegationsMade(
    @Root() actor: ActorRow,
    @Args(() => ActorAllegationsMadeArgs) args: ActorAllegationsMadeArgs,
    @Ctx() context: Context,
  ) {
    return recordsOf(actor).allegationsMade(context, args, actor.uuid);
  }

  @FieldResolver()
  allegationsAgainst(
    @Root() actor: ActorRow,
    @Args(() => ActorAllegationsAgainstArgs) args: ActorAllegationsAgainstArgs,
    @Ctx() context: Context,
  ) {
    return recordsOf(actor).allegationsAgainst(context, args, actor.uuid);
  }

  @FieldResolver()
  timeline(@Root() actor: ActorRow, @Args(() => ActorTimelineArgs) args: ActorTimelineArgs, @Ctx() context: Context) {
    return recordsOf(actor).timeline(context, args, actor.uuid);
  }

  @FieldResolver()
  coParticipants(
    @Root() actor: ActorRow,
    @Args(() => ActorCoParticipantsArgs) args: ActorCoParticipantsArgs,
    @Ctx() context: Context,
  ) {
    const list = actor.__typename === "Country" ? coParticipantsOfCountry : coParticipantsOfOther;
    return list(context, args, actor.uuid);
  }
}
