import { countryWithKey } from "../actor/actor.loaders.js";
import { ACTOR_COLUMNS, toCountry } from "../actor/actor.rows.js";
import { listParticipants } from "../meeting/meeting.loaders.js";
import { selectNationalities } from "../person/person.loaders.js";
import { selectPositionsOfPerson, toPosition } from "../position/position.loaders.js";
import { selectCountriesOf } from "../record/record.loaders.js";
import { selectTopicsOf, toTopic } from "../topic/topic.loaders.js";
import { declareRelations, type Relation, toMany, toOne, toPage } from "./relation.js";

const country = (from: string) => toOne({ from, query: countryWithKey, row: toCountry, columns: ACTOR_COLUMNS });

const ofRecord: Readonly<Record<string, Relation>> = {
  countries: toMany({ from: "id", query: selectCountriesOf, row: toCountry, columns: ACTOR_COLUMNS }),
  topics: toMany({ from: "id", query: selectTopicsOf, row: toTopic }),
};

/**
 * The fields that are read in one statement with the object that they belong to. A field that is not here is answered by
 * its resolver, which reads it with one more statement for all objects of the answer together.
 */
declareRelations({
  ...onEach(["Meeting", "Agreement", "Allegation", "Milestone"], ofRecord),
  "Meeting.host": country("hostId"),
  "Meeting.participants": toPage({ from: "id", list: listParticipants }),
  "ParticipantEdge.representing": country("representingId"),
  "Person.nationalities": toMany({ from: "id", query: selectNationalities, row: toCountry, columns: ACTOR_COLUMNS }),
  "Person.positions": toMany({ from: "id", query: selectPositionsOfPerson, row: toPosition }),
  "Organization.country": country("countryId"),
  "Position.country": country("countryId"),
});

function onEach(types: readonly string[], fields: Readonly<Record<string, Relation>>): Record<string, Relation> {
  return Object.fromEntries(
    types.flatMap((type) => Object.entries(fields).map(([field, relation]) => [`${type}.${field}`, relation])),
  );
}
