import { ActorResolver } from "../actor/actor.resolver.js";
import { CoParticipantEdgeResolver } from "../actor/co-participant.resolver.js";
import { MergedActorResolver } from "../actor/merges.resolver.js";
import { AgreementEventResolver, AgreementPartyResolver, AgreementResolver } from "../agreement/agreement.resolver.js";
import {
  AllegationResolver,
  AllegationResponseResolver,
  AssessmentResolver,
} from "../allegation/allegation.resolver.js";
import { CitationResolver } from "../citation/citation.resolver.js";
import { PageResolver } from "../connections/page.resolver.js";
import { CountryResolver } from "../country/country.resolver.js";
import { DatasetResolver } from "../dataset/dataset.resolver.js";
import { DuplicateCandidateResolver } from "../duplicates/duplicates.resolver.js";
import { MeetingResolver, ParticipantEdgeResolver, PlaceResolver } from "../meeting/meeting.resolver.js";
import { InvolvedActorResolver, MilestoneResolver } from "../milestone/milestone.resolver.js";
import { NodeResolver } from "../node/node.resolver.js";
import { OrganizationResolver } from "../organization/organization.resolver.js";
import { PathResolver, PathStepResolver } from "../path/path.resolver.js";
import { PersonResolver } from "../person/person.resolver.js";
import { PositionResolver } from "../position/position.resolver.js";
import { RecordResolver } from "../record/record.resolver.js";
import { RelationResolver } from "../relation/relation.resolver.js";
import { SearchEdgeResolver, SearchResolver } from "../search/search.resolver.js";
import { SourceResolver } from "../source/source.resolver.js";
import { StatisticsResolver } from "../statistics/statistics.resolver.js";
import { TopicResolver } from "../topic/topic.resolver.js";
import { ViewerResolver } from "../viewer/viewer.resolver.js";

/** All resolver classes. Classes that are not listed here are not used. */
export const RESOLVERS = [
  ActorResolver,
  AgreementEventResolver,
  AgreementPartyResolver,
  AgreementResolver,
  AllegationResolver,
  AllegationResponseResolver,
  AssessmentResolver,
  CitationResolver,
  CoParticipantEdgeResolver,
  CountryResolver,
  DatasetResolver,
  DuplicateCandidateResolver,
  InvolvedActorResolver,
  MeetingResolver,
  MergedActorResolver,
  MilestoneResolver,
  NodeResolver,
  OrganizationResolver,
  PageResolver,
  ParticipantEdgeResolver,
  PathResolver,
  PathStepResolver,
  PersonResolver,
  PlaceResolver,
  PositionResolver,
  RecordResolver,
  RelationResolver,
  SearchEdgeResolver,
  SearchResolver,
  SourceResolver,
  StatisticsResolver,
  TopicResolver,
  ViewerResolver,
] as const;
