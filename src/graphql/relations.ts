import {
  actorByKey,
  countryByKey,
  identifiersOf,
  namesOf,
  organizationByKey,
  personByKey,
} from "../actor/actor.loaders.js";
import { recordsOfCountry, recordsOfPersonOrOrganization } from "../actor/actor.records.js";
import { eventsOf, partiesOf } from "../agreement/agreement.loaders.js";
import { accusedOf, assessmentsOf, claimantsOf, concernedBy, responsesTo } from "../allegation/allegation.loaders.js";
import {
  citationsOfActor,
  citationsOfAssessment,
  citationsOfEvent,
  citationsOfPosition,
  citationsOfResponse,
  listCitationsOfRecord,
} from "../citation/citation.loaders.js";
import { toMany, toOne, toPage } from "../lookahead/kinds.js";
import { declareRelations, type Relation } from "../lookahead/relation.js";
import { listParticipants, outcomesOf } from "../meeting/meeting.loaders.js";
import { actorsInvolvedIn } from "../milestone/milestone.loaders.js";
import { nationalitiesOf } from "../person/person.loaders.js";
import { allPositionsOfPerson } from "../position/position.loaders.js";
import { countriesOf, listActorsOfRecord } from "../record/record.loaders.js";
import { sourceByKey } from "../source/source.loaders.js";
import { narrowerOf, topicByKey, topicsOf } from "../topic/topic.loaders.js";

const ofRecord: Readonly<Record<string, Relation>> = {
  actors: toPage("id", listActorsOfRecord),
  citations: toPage("id", listCitationsOfRecord),
  countries: toMany("id", countriesOf),
  topics: toMany("id", topicsOf),
};

const ofActor: Readonly<Record<string, Relation>> = {
  aliases: toMany("id", namesOf),
  identifiers: toMany("id", identifiersOf),
  citations: toMany("id", citationsOfActor),
};

/** The lists of an actor's records, joined by the actor's key. */
function pagesOfActor(lists: typeof recordsOfCountry | typeof recordsOfPersonOrOrganization): Record<string, Relation> {
  return Object.fromEntries(Object.entries(lists).map(([field, list]) => [field, toPage("id", list)]));
}

/**
 * Fields that are read in one statement with their object, by the column that leads to them. The resolver of any other
 * field reads it with one more statement for all objects of the result.
 */
declareRelations({
  ...ofEach(["Meeting", "Agreement", "Allegation", "Milestone"], ofRecord),
  ...ofEach(["Country", "Person", "Organization"], ofActor),
  ...ofEach(["Country"], pagesOfActor(recordsOfCountry)),
  ...ofEach(["Person", "Organization"], pagesOfActor(recordsOfPersonOrOrganization)),
  "Meeting.host": toOne("hostId", countryByKey),
  "Meeting.participants": toPage("id", listParticipants),
  "Meeting.outcomes": toMany("id", outcomesOf),
  "ParticipantEdge.representing": toOne("representingId", countryByKey),
  "Allegation.claimants": toMany("id", claimantsOf),
  "Allegation.accused": toMany("id", accusedOf),
  "Allegation.concerning": toMany("id", concernedBy),
  "Allegation.responses": toMany("id", responsesTo),
  "Allegation.assessments": toMany("id", assessmentsOf),
  "AllegationResponse.actor": toOne("actorId", actorByKey),
  "Assessment.by": toOne("actorId", actorByKey),
  "Agreement.parties": toMany("id", partiesOf),
  "Agreement.events": toMany("id", eventsOf),
  "AllegationResponse.citations": toMany("id", citationsOfResponse),
  "Assessment.citations": toMany("id", citationsOfAssessment),
  "AgreementEvent.citations": toMany("id", citationsOfEvent),
  "AgreementParty.actor": toOne("actorId", actorByKey),
  "AgreementEvent.actor": toOne("actorId", actorByKey),
  "Milestone.actorsInvolved": toMany("id", actorsInvolvedIn),
  "InvolvedActor.actor": toOne("actorId", actorByKey),
  "Person.nationalities": toMany("id", nationalitiesOf),
  "Person.positions": toMany("id", allPositionsOfPerson),
  "Position.citations": toMany("id", citationsOfPosition),
  "Organization.country": toOne("countryId", countryByKey),
  "Organization.parent": toOne("parentId", organizationByKey),
  "Position.person": toOne("personId", personByKey),
  "Position.organization": toOne("organizationId", organizationByKey),
  "Position.country": toOne("countryId", countryByKey),
  "Citation.actor": toOne("actorId", actorByKey),
  "Citation.source": toOne("sourceId", sourceByKey),
  "Source.publisher": toOne("publisherId", organizationByKey),
  "Topic.broader": toOne("broaderId", topicByKey),
  "Topic.narrower": toMany("id", narrowerOf),
});

function ofEach(types: readonly string[], fields: Readonly<Record<string, Relation>>): Record<string, Relation> {
  return Object.fromEntries(
    types.flatMap((type) => Object.entries(fields).map(([field, relation]) => [`${type}.${field}`, relation])),
  );
}
