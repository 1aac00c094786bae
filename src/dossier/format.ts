import { z } from "zod";
import { isCountryCode } from "../countries/reference.js";
import { historicalDate, InvalidDate } from "../dates/historical-date.js";

/** The format of a dossier, a collection that is written by hand. docs/dossiers.md explains it; editors use its JSON Schema. */

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const key = (what: string) => z.string().regex(KEY, "must be a key: small letters, digits and hyphens, such as han-song-u").describe(what);
const text = (what: string) => z.string().min(1, "must not be empty").describe(what);

const edtf = (what: string) =>
  z
    .string({ error: 'must be a date in quotation marks, such as "2019" or "2020-09"' })
    .superRefine((value, context) => {
      try {
        historicalDate(value);
      } catch (error) {
        if (!(error instanceof InvalidDate)) throw error;
        context.addIssue({ code: "custom", message: error.message });
      }
    })
    .describe(`${what} In EDTF: 2019, 2020-09, 1883-06-11, 2024-04~, 2013-02-25/2013-02-26.`);

const country = (what: string) =>
  z
    .string()
    .refine(isCountryCode, { error: "must be the ISO 3166-1 alpha-2 code of a country, such as KP" })
    .describe(`${what} An ISO 3166-1 alpha-2 code: KP.`);

const actor = (what: string) => z.string().describe(`${what} A country's code (KP), or the key of a person or organisation.`);

const citation = z
  .strictObject({
    source: key("The key of the source."),
    quote: text("The few words that it rests on, as they stand in the source.").optional(),
    locator: text("Where in the source: a page, a paragraph.").optional(),
    note: text("What a reader should know of it.").optional(),
  })
  .describe("That a source says so.");
const citations = z.array(citation).min(1, "must have at least one entry: nothing is stored without a source").describe("The sources that say so.");

const alias = z
  .union([
    text("Another name."),
    z.strictObject({
      value: text("The name as it is written."),
      kind: z.enum(["ALIAS", "ROMANIZATION", "ABBREVIATION", "FORMER", "TRANSLATION"]).default("ALIAS").describe("What kind of name it is."),
      language: text("Its language, a BCP 47 tag: ko.").optional(),
      script: z.string().regex(/^[A-Z][a-z]{3}$/, "must be an ISO 15924 code, such as Hang").describe("Its script, an ISO 15924 code: Hang.").optional(),
    }),
  ])
  .describe("Another name.");

const identifier = z.strictObject({ scheme: text("Who gives it: wikidata."), value: text("The code or key.") });

const actorProperties = {
  name: text("The preferred name, in English."),
  aliases: z.array(alias).default([]).describe("Other names: romanisations, abbreviations, other languages and scripts."),
  description: text("Who or what it is, in a sentence.").optional(),
  identifiers: z.array(identifier).default([]).describe("Codes and keys by which others know it."),
  citations,
};

const position = z.strictObject({
  key: key("Distinguishes the positions of a person."),
  title: text("What it is called."),
  organization: key("The organisation it is held in.").optional(),
  country: country("The country it is held for.").optional(),
  from: edtf("Since when.").optional(),
  to: edtf("Until when.").optional(),
  citations,
});

const person = z.strictObject({
  ...actorProperties,
  nationalities: z.array(country("A nationality.")).default([]).describe("The countries whose national the person is."),
  born: edtf("When the person was born.").optional(),
  died: edtf("When the person died.").optional(),
  positions: z.array(position).default([]).describe("Positions that the person holds or held."),
});

const organization = z.strictObject({
  ...actorProperties,
  type: z
    .enum(["MINISTRY", "PARLIAMENT", "AGENCY", "COMPANY", "INTERGOVERNMENTAL", "MEDIA", "COMMITTEE", "PARTY", "ARMED_FORCE", "OTHER"])
    .describe("What kind of organisation it is."),
  country: country("Where it has its seat, or whose organ it is.").optional(),
  parent: key("The organisation that it is a part of.").optional(),
});

const recordProperties = {
  title: text("A short title in words of your own."),
  summary: text("What happened or was said, in a few sentences of your own.").optional(),
  date: edtf("When.").optional(),
  topics: z.array(key("The slug of a topic.")).default([]).describe("What it is about."),
  citations,
};

const meeting = z.strictObject({
  ...recordProperties,
  type: z.enum(["STATE_VISIT", "VISIT", "SUMMIT", "TALKS", "CEREMONY", "CONFERENCE", "CALL", "OTHER"]).describe("What kind of meeting it was."),
  host: country("The country that received the others.").optional(),
  place: z
    .strictObject({
      name: text("Its name, as a rule a city."),
      country: country("The country it lies in.").optional(),
      latitude: z.number().min(-90).max(90).optional().describe("Degrees north of the equator."),
      longitude: z.number().min(-180).max(180).optional().describe("Degrees east of Greenwich."),
    })
    .optional()
    .describe("Where."),
  participants: z
    .array(
      z.strictObject({
        actor: actor("Who."),
        role: z
          .enum(["HEAD_OF_DELEGATION", "MEMBER", "HOST", "COUNTERPART", "ATTENDEE", "SPEAKER", "MEDIATOR", "OTHER"])
          .default("OTHER")
          .describe("What they did there."),
        title: text("The title that the source gives them at this meeting.").optional(),
        representing: country("The country that they represented.").optional(),
      }),
    )
    .min(1, "must have at least one entry")
    .describe("Who took part, in the order of the source."),
  outcomes: z.array(key("The key of an agreement.")).default([]).describe("Agreements that came out of it."),
});

const agreement = z.strictObject({
  ...recordProperties,
  type: z.enum(["TREATY", "MEMORANDUM", "JOINT_STATEMENT", "UNDERSTANDING", "INSTITUTION", "OTHER"]).describe("What kind of agreement it is."),
  status: z.enum(["PROPOSED", "SIGNED", "IN_FORCE", "SUSPENDED", "TERMINATED"]).describe("How far it has come."),
  parties: z
    .array(z.strictObject({ actor: actor("Who."), joined: edtf("Since when.").optional(), left: edtf("Until when.").optional() }))
    .min(1, "must have at least one entry")
    .describe("Who agreed or is to agree."),
  events: z
    .array(
      z.strictObject({
        key: key("Distinguishes the steps of this agreement."),
        type: z
          .enum(["PROPOSED", "NEGOTIATED", "AGREED", "SIGNED", "RATIFIED", "IN_FORCE", "SUSPENDED", "WITHDRAWN", "TERMINATED"])
          .describe("What kind of step it was."),
        date: edtf("When.").optional(),
        actor: actor("Whose step it was; left out where it was all parties'.").optional(),
        note: text("What there is to say of it.").optional(),
        citations,
      }),
    )
    .default([])
    .describe("Its steps."),
});

const allegation = z.strictObject({
  ...recordProperties,
  claim: text("What is alleged, in words of your own."),
  quote: text("The claimant's words, where the source quotes them.").optional(),
  claimants: z.array(actor("Who makes the allegation.")).min(1, "must have at least one entry").describe("Who makes the allegation."),
  accused: z.array(actor("Who is accused.")).min(1, "must have at least one entry").describe("Who is accused."),
  concerning: z.array(key("The key of a record.")).default([]).describe("The records that it is about."),
  responses: z
    .array(
      z.strictObject({
        key: key("Distinguishes the answers to this allegation."),
        actor: actor("Who answered."),
        stance: z.enum(["DENIES", "REJECTS", "DISPUTES", "ACKNOWLEDGES", "DECLINES_TO_COMMENT"]).describe("What the answer amounts to."),
        statement: text("The answer, in words of your own.").optional(),
        quote: text("The answer's own words, where the source quotes them.").optional(),
        date: edtf("When.").optional(),
        citations,
      }),
    )
    .default([])
    .describe("What was answered."),
  assessments: z
    .array(
      z.strictObject({
        key: key("Distinguishes the assessments of this allegation."),
        by: actor("Who assessed it."),
        verdict: z.enum(["SUPPORTED", "UNSUPPORTED", "REFUTED", "UNVERIFIED"]).describe("What they found."),
        note: text("Their reasons, in words of your own.").optional(),
        date: edtf("When.").optional(),
        citations,
      }),
    )
    .default([])
    .describe("What those who looked into it found."),
  retracted: edtf("When the claimant took it back.").optional(),
});

const milestone = z.strictObject({
  ...recordProperties,
  type: z
    .enum([
      "RELATIONS_ESTABLISHED",
      "RELATIONS_SEVERED",
      "SANCTIONS_IMPOSED",
      "SANCTIONS_LIFTED",
      "RECOGNITION",
      "WITHDRAWAL",
      "ELECTION",
      "INAUGURATION",
      "REVOLUTION",
      "CONFLICT",
      "COOPERATION",
      "OTHER",
    ])
    .describe("What kind of event it was."),
  actors: z
    .array(z.strictObject({ actor: actor("Who."), role: z.enum(["AGENT", "TARGET", "PARTY", "OTHER"]).default("PARTY").describe("In which role.") }))
    .min(1, "must have at least one entry")
    .describe("Who was involved."),
});

const keyed = <Entry extends z.ZodType>(entry: Entry, what: string) =>
  z.record(z.string().regex(KEY, "must be a key: small letters, digits and hyphens"), entry).default({}).describe(what);

export const dossierFormat = z
  .strictObject({
    dossier: key("The slug of the dossier's dataset."),
    title: text("Its title."),
    description: text("What it holds.").optional(),
    licence: text("The licence of the dossier: an SPDX identifier.").optional(),
    url: z.url({ protocol: /^https?$/ }).optional().describe("Where it comes from."),
    sources: keyed(
      z.strictObject({
        title: text("Its title."),
        type: z.enum(["NEWS_ARTICLE", "REPORT", "OFFICIAL_STATEMENT", "LEGAL_ACT", "DATASET", "OTHER"]).describe("What kind of source it is."),
        publisher: key("The key of the organisation that published it.").optional(),
        author: text("Who wrote it, as it says.").optional(),
        url: z.url({ protocol: /^https?$/ }).optional().describe("Where it can be read."),
        published: edtf("When it was published.").optional(),
        retrieved: z.iso.date().optional().describe("The day on which it was read."),
        language: text("Its language, a BCP 47 tag: en.").optional(),
        note: text("What a reader should know of it.").optional(),
      }),
      "Where facts come from, by key.",
    ),
    topics: keyed(
      z.strictObject({
        name: text("Its name."),
        broader: key("The slug of the wider topic.").optional(),
        description: text("What belongs under it.").optional(),
      }),
      "What records are about, by slug.",
    ),
    people: keyed(person, "People, by key."),
    organizations: keyed(organization, "Organisations, by key."),
    meetings: keyed(meeting, "Meetings, by key."),
    agreements: keyed(agreement, "Agreements, by key."),
    allegations: keyed(allegation, "Allegations, by key."),
    milestones: keyed(milestone, "Milestones, by key."),
  })
  .describe("A dossier of Chancery.");

export type Dossier = z.infer<typeof dossierFormat>;
export type StatedCitation = z.infer<typeof citation>;
