import * as z from "zod";
import { SourceType } from "../generated/enums.js";
import { address, edtf, key, language, reference, text } from "./values.js";

/** The formats of sources and topics. */
export const source = z
  .strictObject({
    title: text("Its title."),
    type: z.enum(SourceType).describe("The kind of source."),
    publisher: reference("The key of the organisation that published it.").optional(),
    author: text("The author, as stated.").optional(),
    url: address("Where it can be read.").optional(),
    published: edtf("When it was published.").optional(),
    retrieved: z.iso
      .date({ error: "must be a day, such as 2024-05-02" })
      .optional()
      .describe("The day it was read: 2024-05-02."),
    language: language("Its language.").optional(),
    note: text("What a reader should know about it.").optional(),
  })
  .describe("A source of facts.");

export const topic = z
  .strictObject({
    name: text("Its name."),
    broader: key("The slug of the broader topic.").optional(),
    description: text("What it covers.").optional(),
  })
  .describe("A topic of records. All dossiers share topics, by slug.");
