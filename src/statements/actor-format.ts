import * as z from "zod";
import { dateIn } from "../dates/historical-date.js";
import { NameKind, OrganizationType } from "../generated/enums.js";
import { citations, country, distinct, edtf, key, language, reference, text } from "./values.js";

/** The formats in which a dataset states people and organisations. */

const alias = z
  .union(
    [
      text("Another name."),
      z.strictObject({
        value: text("The name as written."),
        kind: z.enum(NameKind).exclude(["PREFERRED"]).default("ALIAS").describe("The kind of name."),
        language: language("Its language.").optional(),
        script: z
          .string()
          .regex(/^[A-Z][a-z]{3}$/, "must be the code of a script (ISO 15924), such as Hang, Arab or Latn")
          .optional()
          .describe("Its script, as an ISO 15924 code: Hang."),
      }),
    ],
    {
      error:
        "must be a name, or a name with its kind, language and script: { value: 윤정호, language: ko, script: Hang }",
    },
  )
  .describe("Another name.");

const identifier = z
  .strictObject({
    scheme: text("The issuing scheme, in lower case: wikidata."),
    value: text("The code or key."),
  })
  .describe("A code or key used elsewhere.");

const actorProperties = {
  name: text("The preferred name, in English."),
  aliases: z
    .array(alias)
    .default([])
    .describe("Other names: romanisations, abbreviations, other languages and scripts."),
  description: text("Who or what it is, in one sentence.").optional(),
  identifiers: distinct(identifier).default([]).describe("Codes and keys used elsewhere."),
  citations,
};

const position = z
  .strictObject({
    key: key("Distinguishes the positions of a person."),
    title: text("The title of the office."),
    organization: reference("The key of the organisation it belongs to.").optional(),
    country: country("The country it serves.").optional(),
    from: edtf("When it started; omit if no source says.").optional(),
    to: edtf("When it ended; omit if no source says.").optional(),
    citations,
  })
  .refine(({ from, to }) => isInOrder(from, to), {
    path: ["to"],
    error: "lies before `from`. Exchange them, or correct one",
  })
  .describe("An office or a job.");

export const person = z
  .strictObject({
    ...actorProperties,
    nationalities: distinct(country("A nationality."))
      .default([])
      .describe("The countries of which the person is a national."),
    born: edtf("When the person was born.").optional(),
    died: edtf("When the person died.").optional(),
    positions: distinct(position, "key").default([]).describe("Positions the person holds or held."),
  })
  .refine(({ born, died }) => isInOrder(born, died), {
    path: ["died"],
    error: "lies before `born`. Exchange them, or correct one",
  })
  .describe("A person.");

export const organization = z
  .strictObject({
    ...actorProperties,
    type: z.enum(OrganizationType).describe("The kind of organisation."),
    country: country("The country it is based in, or whose organ it is.").optional(),
    parent: reference("The key of the organisation it is part of.").optional(),
  })
  .describe("An organisation.");

/**
 * Whether a span of time is possible: its latest possible end is not before its earliest possible start. Returns true for invalid
 * dates, which the format of their property reports.
 */
export function isInOrder(from: string | undefined, to: string | undefined): boolean {
  const earliest = from === undefined ? undefined : dateIn(from)?.earliest;
  const latest = to === undefined ? undefined : dateIn(to)?.latest;
  return !earliest || !latest || earliest <= latest;
}
