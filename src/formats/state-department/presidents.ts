import { z } from "zod";
import { readReference } from "../../yaml/reference.js";

const PRESIDENTS = readReference(
  "us-presidents",
  z.array(
    z.strictObject({
      key: z.string(),
      wikidata: z.string().regex(/^Q\d+$/),
      name: z.string(),
      surname: z.string(),
      from: z.iso.date(),
      to: z.iso.date().default("9999-12-31"),
    }),
  ),
);

/**
 * The president of the United States on a day.
 *
 * @param day YYYY-MM-DD
 */
export function presidentOn(
  day: string,
): { readonly key: string; readonly name: string; readonly surname: string } | undefined {
  return PRESIDENTS.find(({ from, to }) => from <= day && day < to);
}

/** By what a president is known as the same in every dataset: the item of Wikidata. Nothing for whoever was no president. */
export function identifiersOfPresident(key: string): { scheme: string; value: string }[] {
  const president = PRESIDENTS.find((one) => one.key === key);
  return president ? [{ scheme: "wikidata", value: president.wikidata }] : [];
}
