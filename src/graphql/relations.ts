import {
  actorByKey,
  countryByKey,
  identifiersOf,
  namesOf,
  organizationByKey,
  personByKey,
} from "../actor/actor.loaders.js";
import { recordsOfCountry, recordsOfPersonOrOrganization } from "../actor/actor.records.js";
import { eventsOf, listMeetingsOfAgreement, partiesOf } from "../agreement/agreement.loaders.js";
import { accusedOf, assessmentsOf, claimantsOf, concernedBy, responsesTo } from "../allegation/allegation.loaders.js";
import {
  citationsOfActor,
  citationsOfAssessment,
  citationsOfEvent,
  citationsOfPosition,
  citationsOfResponse,
  listCitationsOfRecord,
  listCitationsOfSource,
} from "../citation/citation.loaders.js";
import { listOrganizationsOfCountry, listPeopleOfCountry } from "../country/country.lists.js";
import { datasetByKey, listRecordsOfDataset } from "../dataset/dataset.loaders.js";
import { toMany, toOne, toPage } from "../lookahead/kinds.js";
import { declareRelations, type Relation } from "../lookahead/relation.js";
import { listParticipants, outcomesOf } from "../meeting/meeting.loaders.js";
import { actorsInvolvedIn } from "../milestone/milestone.loaders.js";
import { nationalitiesOf } from "../person/person.loaders.js";
import {
  positionByKey,
  positionsOfCountry,
  positionsOfOrganization,
  positionsOfPerson,
} from "../position/position.loaders.js";
import { countriesOf, listActorsOfRecord, listRevisions, recordByKey } from "../record/record.loaders.js";
import { listRecordsOfSource, sourceByKey } from "../source/source.loaders.js";
import { listRecordsOfTopic, narrowerOf, topicByKey, topicsOf } from "../topic/topic.loaders.js";

const ofRecord: Readonly<Record<string, Relation>> = {
  actors: toPage("id", listActorsOfRecord),
  citations: toPage("id", listCitationsOfRecord),
  countries: toMany("id", countriesOf),
  dataset: toOne("datasetId", datasetByKey),
  revisions: toPage("id", listRevisions),
  topics: toMany("id", topicsOf),
};

const ofActor: Readonly<Record<string, Relation>> = {
  aliases: toMany("id", namesOf),
  identifiers: toMany("id", identifiersOf),
  citations: toMany("id", citationsOfActor),
  dataset: toOne("datasetId", datasetByKey),
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
  "Country.people": toPage("id", listPeopleOfCountry),
  "Country.organizations": toPage("id", listOrganizationsOfCountry),
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
  "Agreement.meetings": toPage("id", listMeetingsOfAgreement),
  "AllegationResponse.citations": toMany("id", citationsOfResponse),
  "Assessment.citations": toMany("id", citationsOfAssessment),
  "AgreementEvent.citations": toMany("id", citationsOfEvent),
  "AgreementParty.actor": toOne("actorId", actorByKey),
  "AgreementEvent.actor": toOne("actorId", actorByKey),
  "Milestone.actorsInvolved": toMany("id", actorsInvolvedIn),
  "InvolvedActor.actor": toOne("actorId", actorByKey),
  "Person.nationalities": toMany("id", nationalitiesOf),
  "Person.positions": toMany("id", positionsOfPerson),
  "Organization.positions": toMany("id", positionsOfOrganization),
  "Country.positions": toMany("id", positionsOfCountry),
  "Position.citations": toMany("id", citationsOfPosition),
  "Organization.country": toOne("countryId", countryByKey),
  "Organization.parent": toOne("parentId", organizationByKey),
  "Position.person": toOne("personId", personByKey),
  "Position.organization": toOne("organizationId", organizationByKey),
  "Position.country": toOne("countryId", countryByKey),
  "Citation.actor": toOne("actorId", actorByKey),
  "Citation.position": toOne("positionId", positionByKey),
  "Citation.record": toOne("recordId", recordByKey),
  "Citation.source": toOne("sourceId", sourceByKey),
  "Source.citations": toPage("id", listCitationsOfSource),
  "Source.dataset": toOne("datasetId", datasetByKey),
  "Source.publisher": toOne("publisherId", organizationByKey),
  "Source.records": toPage("id", listRecordsOfSource),
  "Topic.broader": toOne("broaderId", topicByKey),
  "Topic.narrower": toMany("id", narrowerOf),
  "Topic.records": toPage("slug", listRecordsOfTopic),
  "Dataset.records": toPage("id", listRecordsOfDataset),
});

function ofEach(types: readonly string[], fields: Readonly<Record<string, Relation>>): Record<string, Relation> {
  return Object.fromEntries(
    types.flatMap((type) => Object.entries(fields).map(([field, relation]) => [`${type}.${field}`, relation])),
  );
}
