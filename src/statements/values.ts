import * as z from "zod";
import { isCountryCode } from "../countries/reference.js";
import { historicalDate, InvalidDate } from "../dates/historical-date.js";
import { SLUG } from "./qualified-key.js";

/** The formats of the values in entries. Each takes a description, which editors show. */

const KEY = new RegExp(`^${SLUG}$`);

/** The key of an entry. */
export const key = (what: string) =>
  z
    .string()
    .regex(KEY, "must be a key: small letters and digits with single hyphens between them, such as han-song-u")
    .describe(what);

/** A reference to an entry by its key, or to one of another dataset by that dataset's slug and the key there. */
export const reference = (what: string) =>
  z
    .string()
    .regex(
      new RegExp(`^(${SLUG}:)?${SLUG}$`),
      "must be a key, such as han-song-u, or a dataset and a key there, such as iran-dprk:han-song-u",
    )
    .describe(`${what} For another dataset: its slug, a colon and the key there.`);

export const text = (what: string) =>
  z.string().regex(/\S/, "must not be empty: write something, or omit the property").describe(what);

/** A date in EDTF. YAML reads a bare year as a number, which is accepted. */
export const edtf = (what: string) =>
  z
    .union([z.string(), z.int()], { error: "must be a date, such as 2019, 2020-09 or 1883-06-11" })
    .transform(String)
    .superRefine((value, context) => {
      try {
        historicalDate(value);
      } catch (error) {
        if (!(error instanceof InvalidDate)) throw error;
        context.addIssue({ code: "custom", message: error.message, params: { problem: "date" } });
      }
    })
    .describe(`${what} In EDTF: 2019, 2020-09, 1883-06-11, 2024-04~, 198X, 2013-02-25/2013-02-26, ../1979.`);

export const country = (what: string) =>
  z
    .string()
    .regex(/^[A-Z]{2}$/, "must be the code of a country, two capital letters (ISO 3166-1 alpha-2), such as KP")
    .refine(isCountryCode, {
      error: "is not the code of a country. Write one of ISO 3166-1 alpha-2, such as KP",
    })
    .describe(`${what} An ISO 3166-1 alpha-2 code, or the former code of a former country: KP, SU.`);

/** A country by its code, or a person or an organisation by its key. */
export const actor = (what: string) =>
  z
    .string()
    .regex(
      new RegExp(`^[A-Z]{2}$|^(${SLUG}:)?${SLUG}$`),
      "must be the code of a country, such as KP, or a key, such as han-song-u",
    )
    .describe(`${what} A country code (KP), or the key of a person or an organisation.`);

export const address = (what: string) =>
  z.url({ protocol: /^https?$/, error: "must be an address that begins with https:// or http://" }).describe(what);

export const language = (what: string) =>
  z
    .string()
    .refine(isLanguageTag, { error: "must be the tag of a language (BCP 47), such as ko, fa or zh-Hant" })
    .describe(`${what} A BCP 47 tag: ko.`);

/** A list without two equal entries, compared as a whole or by a property. */
export const distinct = <Entry extends z.ZodType>(entry: Entry, by?: keyof z.output<Entry> & string) =>
  z.array(entry).superRefine((list, context) => {
    const values = list.map((value) => JSON.stringify(by === undefined ? value : value[by]));
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) return;
      const path = by === undefined ? [index] : [index, by];
      context.addIssue({ code: "custom", path, message: "is twice in this list. Keep one" });
    });
  });

export const citation = z
  .strictObject({
    source: reference("The key of the source."),
    quote: text("The few words it rests on, exactly as in the source.").optional(),
    locator: text("Where in the source: page 12, paragraph 3.").optional(),
    note: text("What a reader should know about it, such as a date that the source does not give.").optional(),
  })
  .describe("A statement by a source.");

export const citations = z
  .array(citation)
  .min(1, "must have at least one entry: nothing is stored without a source")
  .describe("The sources that state it.");

/** A map of entries by key. */
export const entries = <Entry extends z.ZodType>(entry: Entry, what: string) =>
  z.record(key("Its key in this file."), entry).default({}).describe(what);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
