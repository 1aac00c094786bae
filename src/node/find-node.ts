import { findCountry, findOrganization, findPerson } from "../actor/actor.loaders.js";
import { findAgreement, findEvent } from "../agreement/agreement.loaders.js";
import { findAllegation, findAssessment, findResponse } from "../allegation/allegation.loaders.js";
import { findCitation } from "../citation/citation.loaders.js";
import { findDataset } from "../dataset/dataset.loaders.js";
import { findDuplicate } from "../duplicates/duplicates.lists.js";
import { fromGlobalId, fromRelationId, type GlobalIdType } from "../ids/global-id.js";
import { findMeeting } from "../meeting/meeting.loaders.js";
import { findMilestone } from "../milestone/milestone.loaders.js";
import { findPosition } from "../position/position.loaders.js";
import { findRevision } from "../record/record.loaders.js";
import { findRelation } from "../relation/relation.loaders.js";
import type { Context } from "../request/context.js";
import type { RowOf } from "../resolvers/field-resolvers.js";
import { findSource } from "../source/source.loaders.js";
import { findTopic } from "../topic/topic.loaders.js";

type Find = (context: Context, uuid: string) => Promise<RowOf<"Node"> | null>;

const FINDERS: Record<GlobalIdType, Find> = {
  country: findCountry,
  person: findPerson,
  organization: findOrganization,
  meeting: findMeeting,
  agreement: findAgreement,
  allegation: findAllegation,
  milestone: findMilestone,
  source: findSource,
  dataset: findDataset,
  topic: findTopic,
  position: findPosition,
  citation: findCitation,
  event: findEvent,
  response: findResponse,
  assessment: findAssessment,
  revision: findRevision,
  duplicate: findDuplicate,
};

/** Finds the object with a public id, of any type; null if there is none. */
export async function findNode(context: Context, id: string): Promise<RowOf<"Node"> | null> {
  const globalId = fromGlobalId(id);
  if (globalId) return FINDERS[globalId.type](context, globalId.uuid);
  const countries = fromRelationId(id);
  const relation = countries && (await findRelation(context, ...countries));
  return relation?.id === id ? relation : null;
}
