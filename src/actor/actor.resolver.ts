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
import { mergedInto } from "../merging/merges.loaders.js";
import { involving } from "../record/involvement.js";
import { listAgreements, listAllegations, listMeetings, listRecords } from "../record/record.lists.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers } from "../resolvers/field-resolvers.js";
import { identifiersOf, namesOf } from "./actor.loaders.js";
import type { ActorRow, CountryRow, OrganizationRow, PersonRow } from "./actor.rows.js";
import { listCoParticipants } from "./co-participants.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Country: CountryRow;
    Person: PersonRow;
    Organization: OrganizationRow;
  }
}

/** A list of an actor's records. A country is involved through its people and organisations too. */
function ofActor<Args, Page>(
  ofCountry: (context: Context, args: Args, key: string) => Promise<Page>,
  ofOther: (context: Context, args: Args, key: string) => Promise<Page>,
) {
  return (context: Context, args: Args, actor: ActorRow) =>
    (actor.__typename === "Country" ? ofCountry : ofOther)(context, args, actor.uuid);
}

const meetings = ofActor(listMeetings({ of: "country" }), listMeetings({ of: "actor" }));
const agreements = ofActor(listAgreements({ of: "country" }), listAgreements({ of: "actor" }));
const allegationsMade = ofActor(
  listAllegations({ of: "country", role: "CLAIMANT" }),
  listAllegations({ of: "actor", role: "CLAIMANT" }),
);
const allegationsAgainst = ofActor(
  listAllegations({ of: "country", role: "ACCUSED" }),
  listAllegations({ of: "actor", role: "ACCUSED" }),
);
const timeline = ofActor(listRecords({ of: "country" }), listRecords({ of: "actor" }));
const coParticipants = ofActor(listCoParticipants(involving.country), listCoParticipants(involving.actor));

/** What countries, people and organisations share. */
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
    return meetings(context, args, actor);
  }

  @FieldResolver()
  agreements(
    @Root() actor: ActorRow,
    @Args(() => ActorAgreementsArgs) args: ActorAgreementsArgs,
    @Ctx() context: Context,
  ) {
    return agreements(context, args, actor);
  }

  @FieldResolver()
  allegationsMade(
    @Root() actor: ActorRow,
    @Args(() => ActorAllegationsMadeArgs) args: ActorAllegationsMadeArgs,
    @Ctx() context: Context,
  ) {
    return allegationsMade(context, args, actor);
  }

  @FieldResolver()
  allegationsAgainst(
    @Root() actor: ActorRow,
    @Args(() => ActorAllegationsAgainstArgs) args: ActorAllegationsAgainstArgs,
    @Ctx() context: Context,
  ) {
    return allegationsAgainst(context, args, actor);
  }

  @FieldResolver()
  timeline(@Root() actor: ActorRow, @Args(() => ActorTimelineArgs) args: ActorTimelineArgs, @Ctx() context: Context) {
    return timeline(context, args, actor);
  }

  @FieldResolver()
  coParticipants(
    @Root() actor: ActorRow,
    @Args(() => ActorCoParticipantsArgs) args: ActorCoParticipantsArgs,
    @Ctx() context: Context,
  ) {
    return coParticipants(context, args, actor);
  }
}
