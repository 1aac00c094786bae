import * as z from "zod";
import { organization, person } from "../statements/actor-format.js";
import { agreement, allegation, meeting, milestone } from "../statements/record-format.js";
import { source, topic } from "../statements/source-format.js";
import { address, entries, key, text } from "../statements/values.js";

/**
 * The format of a dossier, a hand-written collection. This is its only definition: the types are inferred from it, and
 * the JSON Schema for editors is generated from it. docs/dossiers.md explains it.
 */
export const dossierFormat = z
  .strictObject({
    dossier: key("The slug of the dossier's dataset. All ids are derived from it: do not change it."),
    title: text("Its title."),
    description: text("What it contains.").optional(),
    licence: text("The licence of the dossier, an SPDX identifier: CC-BY-4.0.").optional(),
    url: address("Where to get the dossier.").optional(),
    sources: entries(source, "Sources, by key."),
    topics: entries(topic, "Topics, by slug."),
    people: entries(person, "People, by key."),
    organizations: entries(organization, "Organisations, by key."),
    meetings: entries(meeting, "Meetings and visits, by key."),
    agreements: entries(agreement, "Agreements and proposals, by key."),
    allegations: entries(allegation, "Allegations, by key."),
    milestones: entries(milestone, "Other events, by key."),
  })
  .describe("A dossier of Chancery.");

export type Dossier = z.infer<typeof dossierFormat>;
