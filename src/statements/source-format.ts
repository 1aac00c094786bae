import { z } from "zod";
import { SourceType } from "../generated/enums.js";
import { address, edtf, key, language, reference, text } from "./values.js";

/** The formats of sources and topics. */
export const source = z
  .strictObject({
    title: text("Its title."),
    type: z.enum(SourceType).describe("What kind of source it is."),
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
