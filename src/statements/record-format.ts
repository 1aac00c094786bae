import { z } from "zod";
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
  title: text("A short title in words of your own."),
  summary: text("What happened or was said, in a few sentences of your own.").optional(),
  date: edtf("When; left out where no source says so.").optional(),
  topics: distinct(key("The slug of a topic.")).default([]).describe("What it is about."),
  citations,
};

const place = z
  .strictObject({
    name: text("Its name, as a rule a city."),
    country: country("The country it lies in.").optional(),
    latitude: z.number().min(-90).max(90).optional().describe("Degrees north of the equator; south is negative."),
    longitude: z.number().min(-180).max(180).optional().describe("Degrees east of Greenwich; west is negative."),
  })
  .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
    error: "has only one of latitude and longitude. Add the other",
  })
  .describe("Where; left out where no source says so.");

const participant = z
  .strictObject({
    actor: actor("Who."),
    role: z.enum(ParticipantRole).default("OTHER").describe("What they did there."),
    title: text("The title that the source gives them at this meeting.").optional(),
    representing: country("The country that they represented.").optional(),
  })
  .describe("Someone who took part.");

export const meeting = z
  .strictObject({
    ...recordProperties,
    type: z.enum(MeetingType).describe("What kind of meeting it was."),
    host: country("The country that received the others.").optional(),
    place: place.optional(),
    participants: distinct(participant, "actor")
      .min(1, "must have at least one entry: who took part")
      .describe("Who took part, in the order in which the source lists them."),
    outcomes: distinct(reference("The key of an agreement.")).default([]).describe("Agreements that came out of it."),
  })
  .describe("A meeting, a visit, talks.");

const party = z
  .strictObject({
    actor: actor("Who."),
    joined: edtf("Since when.").optional(),
    left: edtf("Until when; left out where it has not left.").optional(),
  })
  .refine(({ joined, left }) => isInOrder(joined, left), {
    path: ["left"],
    error: "lies before `joined`. Exchange them, or correct one",
  })
  .describe("A party.");

const event = z
  .strictObject({
    key: key("Distinguishes the steps of this agreement."),
    type: z.enum(AgreementEventType).describe("What kind of step it was."),
    date: edtf("When.").optional(),
    actor: actor("Whose step it was; left out where it was all parties'.").optional(),
    note: text("What there is to say of it.").optional(),
    citations,
  })
  .describe("A step in the life of an agreement.");

export const agreement = z
  .strictObject({
    ...recordProperties,
    type: z.enum(AgreementType).describe("What kind of agreement it is."),
    status: z.enum(AgreementStatus).describe("How far it has come. SIGNED also stands for agreed."),
    parties: distinct(party, "actor")
      .min(1, "must have at least one entry: who agreed or is to agree")
      .describe("Who agreed or is to agree."),
    events: distinct(event, "key").default([]).describe("Its steps."),
  })
  .describe("An agreement, or a proposal of one.");

const response = z
  .strictObject({
    key: key("Distinguishes the answers to this allegation."),
    actor: actor("Who answered."),
    stance: z.enum(ResponseStance).describe("What the answer amounts to."),
    statement: text("The answer, in words of your own.").optional(),
    quote: text("The answer's own words, where the source quotes them.").optional(),
    date: edtf("When.").optional(),
    citations,
  })
  .describe("An answer by the accused, or by someone for them.");

const assessment = z
  .strictObject({
    key: key("Distinguishes the assessments of this allegation."),
    by: actor("Who assessed it."),
    verdict: z.enum(AssessmentVerdict).describe("What they found."),
    note: text("Their reasons, in words of your own.").optional(),
    date: edtf("When.").optional(),
    citations,
  })
  .describe("What someone found who looked into it.");

export const allegation = z
  .strictObject({
    ...recordProperties,
    claim: text("What is alleged, in words of your own."),
    quote: text("The claimant's words, where the source quotes them.").optional(),
    claimants: distinct(actor("Who makes the allegation."))
      .min(1, "must have at least one entry: who makes the allegation")
      .describe("Who makes the allegation."),
    accused: distinct(actor("Who is accused."))
      .min(1, "must have at least one entry: who is accused")
      .describe("Who is accused."),
    concerning: distinct(reference("The key of a record.")).default([]).describe("The records that it is about."),
    responses: distinct(response, "key").default([]).describe("What was answered."),
    assessments: distinct(assessment, "key").default([]).describe("What those who looked into it found."),
    retracted: edtf("When the claimant took it back.").optional(),
  })
  .describe("Something that someone alleges of others, whether it is true or not.");

const involved = z
  .strictObject({
    actor: actor("Who."),
    role: z.enum(MilestoneRole).default("PARTY").describe("In which role."),
  })
  .describe("Someone who was involved.");

export const milestone = z
  .strictObject({
    ...recordProperties,
    type: z.enum(MilestoneType).describe("What kind of event it was."),
    actors: distinct(involved, "actor")
      .min(1, "must have at least one entry: who was involved")
      .describe("Who was involved."),
  })
  .describe("An event that is none of the others.");
