import { z } from "zod";
import { organization, person } from "./actor-format.js";
import { agreement, allegation, meeting, milestone } from "./record-format.js";
import { address, type citation, edtf, entries, key, language, reference, text } from "./values.js";

export const source = z
  .strictObject({
    title: text("Its title."),
    type: z
      .enum(["NEWS_ARTICLE", "REPORT", "OFFICIAL_STATEMENT", "LEGAL_ACT", "DATASET", "OTHER"])
      .describe("What kind of source it is."),
    publisher: reference("The key of the organisation that published it.").optional(),
    author: text("Who wrote it, as it says.").optional(),
    url: address("Where it can be read.").optional(),
    published: edtf("When it was published.").optional(),
    retrieved: z.iso
      .date({ error: "must be a day, such as 2024-05-02" })
      .optional()
      .describe("The day on which it was read: 2024-05-02."),
    language: language("Its language.").optional(),
    note: text("What a reader should know of it.").optional(),
  })
  .describe("Where facts come from.");

export const topic = z
  .strictObject({
    name: text("Its name."),
    broader: key("The slug of the wider topic.").optional(),
    description: text("What belongs under it.").optional(),
  })
  .describe("What records are about. Topics are shared by all dossiers, by their slugs.");

/**
 * The format of a dossier, a collection that is written by hand. This is its one definition: types are inferred from it,
 * and the JSON Schema that editors use is made of it. docs/dossiers.md explains it.
 */
export const dossierFormat = z
  .strictObject({
    dossier: key("The slug of the dossier's dataset. It goes into the ids of all entries: do not change it."),
    title: text("Its title."),
    description: text("What it holds.").optional(),
    licence: text("The licence of the dossier, an SPDX identifier: CC-BY-4.0.").optional(),
    url: address("Where the dossier can be had.").optional(),
    sources: entries(source, "Where facts come from, by key."),
    topics: entries(topic, "What records are about, by slug."),
    people: entries(person, "People, by key."),
    organizations: entries(organization, "Organisations, by key."),
    meetings: entries(meeting, "Meetings and visits, by key."),
    agreements: entries(agreement, "Agreements and proposals, by key."),
    allegations: entries(allegation, "Allegations, by key."),
    milestones: entries(milestone, "Other events, by key."),
  })
  .describe("A dossier of Chancery.");

export type Dossier = z.infer<typeof dossierFormat>;
export type StatedCitation = z.infer<typeof citation>;
