import * as z from "zod";
import {
  AgreementEventType,
  AgreementStatus,
  AgreementType,
  AssessmentVerdict,
  MeetingType,
  MilestoneRole,
  MilestoneType,
  ParticipantRole,
  ResponseStance,
} from "../generated/enums.js";
import { isInOrder } from "./actor-format.js";
import { actor, citations, country, distinct, edtf, key, reference, text } from "./values.js";

/** The formats in which a dataset states what happened or was said. */

const recordProperties = {
  title: text("A short title in your own words."),
  summary: text("What happened or was said, in a few sentences in your own words.").optional(),
  date: edtf("When it happened; omit if no source says.").optional(),
  topics: distinct(key("The slug of a topic.")).default([]).describe("Its topics."),
  citations,
};

const place = z
  .strictObject({
    name: text("Its name, usually a city."),
    country: country("The country it is in.").optional(),
    latitude: z.number().min(-90).max(90).optional().describe("Degrees north of the equator; negative for south."),
    longitude: z.number().min(-180).max(180).optional().describe("Degrees east of Greenwich; negative for west."),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    error: "has only one of latitude and longitude. Add the other",
  })
  .describe("Where it took place; omit if no source says.");

const participant = z
  .strictObject({
    actor: actor("The actor."),
    role: z.enum(ParticipantRole).default("OTHER").describe("The participant's role."),
    title: text("The title the source gives the participant at this meeting.").optional(),
    representing: country("The country the participant represented.").optional(),
  })
  .describe("A participant.");

export const meeting = z
  .strictObject({
    ...recordProperties,
    type: z.enum(MeetingType).describe("The kind of meeting."),
    host: country("The host country.").optional(),
    place: place.optional(),
    participants: distinct(participant, "actor")
      .min(1, "must have at least one entry: who took part")
      .describe("The participants, in the source's order."),
    outcomes: distinct(reference("The key of an agreement.")).default([]).describe("Agreements that resulted from it."),
  })
  .describe("A meeting, a visit or talks.");

const party = z
  .strictObject({
    actor: actor("The actor."),
    joined: edtf("When it joined.").optional(),
    left: edtf("When it left; omit if it has not.").optional(),
  })
  .refine(({ joined, left }) => isInOrder(joined, left), {
    path: ["left"],
    error: "lies before `joined`. Exchange them, or correct one",
  })
  .describe("A party.");

const event = z
  .strictObject({
    key: key("Distinguishes the steps of this agreement."),
    type: z.enum(AgreementEventType).describe("The kind of step."),
    date: edtf("The date.").optional(),
    actor: actor("The actor that took the step; omit if all parties did.").optional(),
    note: text("A remark.").optional(),
    citations,
  })
  .describe("A step in the life of an agreement.");

export const agreement = z
  .strictObject({
    ...recordProperties,
    type: z.enum(AgreementType).describe("The kind of agreement."),
    status: z.enum(AgreementStatus).describe("Its current status. SIGNED also covers agreed."),
    parties: distinct(party, "actor")
      .min(1, "must have at least one entry: who agreed or is to agree")
      .describe("The parties, including prospective ones."),
    events: distinct(event, "key").default([]).describe("Its steps."),
  })
  .describe("An agreement, or a proposal of one.");

const response = z
  .strictObject({
    key: key("Distinguishes the responses to this allegation."),
    actor: actor("The respondent."),
    stance: z.enum(ResponseStance).describe("The stance of the response."),
    statement: text("The response, in your own words.").optional(),
    quote: text("The respondent's words, if the source quotes them.").optional(),
    date: edtf("The date.").optional(),
    citations,
  })
  .describe("A response by the accused, or on their behalf.");

const assessment = z
  .strictObject({
    key: key("Distinguishes the assessments of this allegation."),
    by: actor("The assessor."),
    verdict: z.enum(AssessmentVerdict).describe("The verdict."),
    note: text("The assessor's reasons, in your own words.").optional(),
    date: edtf("The date.").optional(),
    citations,
  })
  .describe("The finding of someone who examined the allegation.");

export const allegation = z
  .strictObject({
    ...recordProperties,
    claim: text("What is alleged, in your own words."),
    quote: text("The claimant's words, if the source quotes them.").optional(),
    claimants: distinct(actor("The claimants."))
      .min(1, "must have at least one entry: who makes the allegation")
      .describe("The claimants."),
    accused: distinct(actor("The accused."))
      .min(1, "must have at least one entry: who is accused")
      .describe("The accused."),
    concerning: distinct(reference("The key of a record.")).default([]).describe("The records it concerns."),
    responses: distinct(response, "key").default([]).describe("The responses."),
    assessments: distinct(assessment, "key").default([]).describe("The assessments."),
    retracted: edtf("When the claimant retracted it.").optional(),
  })
  .describe("A claim that someone makes about others, true or not.");

const involved = z
  .strictObject({
    actor: actor("The actor."),
    role: z.enum(MilestoneRole).default("PARTY").describe("The actor's role."),
  })
  .describe("An actor that was involved.");

export const milestone = z
  .strictObject({
    ...recordProperties,
    type: z.enum(MilestoneType).describe("The kind of event."),
    actors: distinct(involved, "actor")
      .min(1, "must have at least one entry: who was involved")
      .describe("The actors involved."),
  })
  .describe("An event of any other kind.");
