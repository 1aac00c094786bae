import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { countryById } from "../actor/actor.loaders.js";
import {
  Meeting,
  MeetingConnection,
  MeetingParticipantsArgs,
  ParticipantEdge,
  Place,
  QueryMeetingArgs,
  QueryMeetingsArgs,
} from "../generated/models.js";
import { findByGlobalId } from "../loaders/find.js";
import { positionHeld } from "../position/position.loaders.js";
import { everything, listMeetings } from "../record/record.lists.js";
import type { MeetingRow } from "../record/record.rows.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { findMeeting, listParticipants, otherRolesOf, outcomesOf } from "./meeting.loaders.js";

type ParticipantRow = Awaited<ReturnType<typeof listParticipants>>["edges"][number];
type PlaceRow = NonNullable<MeetingRow["place"]>;

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    ParticipantEdge: ParticipantRow;
    Place: PlaceRow;
  }
}

const meetings = listMeetings(everything);

@Resolver(() => Meeting)
export class MeetingResolver implements FieldResolvers<"Meeting">, QueryResolvers<"meeting" | "meetings"> {
  @FieldResolver()
  host(@Root() { hostId }: MeetingRow, @Ctx() context: Context) {
    return hostId === null ? null : countryById(context, hostId);
  }

  @FieldResolver()
  participants(
    @Root() meeting: MeetingRow,
    @Args(() => MeetingParticipantsArgs) args: MeetingParticipantsArgs,
    @Ctx() context: Context,
  ) {
    return listParticipants(context, args, meeting.uuid);
  }

  @FieldResolver()
  outcomes(@Root() meeting: MeetingRow, @Ctx() context: Context) {
    return outcomesOf(context, meeting.uuid);
  }

  @Query(() => Meeting, { nullable: true })
  meeting(@Args(() => QueryMeetingArgs) { id }: QueryMeetingArgs, @Ctx() context: Context) {
    return findByGlobalId(context, id, "meeting", findMeeting);
  }

  @Query(() => MeetingConnection)
  meetings(@Args(() => QueryMeetingsArgs) args: QueryMeetingsArgs, @Ctx() context: Context) {
    return meetings(context, args);
  }
}

@Resolver(() => ParticipantEdge)
export class ParticipantEdgeResolver implements FieldResolvers<"ParticipantEdge"> {
  @FieldResolver()
  representing(@Root() { representingId }: ParticipantRow, @Ctx() context: Context) {
    return representingId === null ? null : countryById(context, representingId);
  }

  @FieldResolver()
  otherRoles(@Root() { node, meetingId, role }: ParticipantRow, @Ctx() context: Context) {
    return otherRolesOf(context, meetingId, node.uuid, role);
  }

  @FieldResolver()
  position(@Root() { node, title, dateEarliest, dateLatest }: ParticipantRow, @Ctx() context: Context) {
    if (node.__typename !== "Person" || dateEarliest === null || dateLatest === null) return null;
    return positionHeld(context, { person: node.uuid, earliest: dateEarliest, latest: dateLatest, title });
  }
}

@Resolver(() => Place)
export class PlaceResolver implements FieldResolvers<"Place"> {
  @FieldResolver()
  country(@Root() { countryId }: PlaceRow, @Ctx() context: Context) {
    return countryId === null ? null : countryById(context, countryId);
  }
}
