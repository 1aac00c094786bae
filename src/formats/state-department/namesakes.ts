import * as z from "zod";
import { isCountryCode } from "../../countries/reference.js";
import { readReference } from "../../yaml/reference.js";

const NAMESAKES = readReference(
  "namesakes",
  z.array(
    z.strictObject({
      country: z.string().refine(isCountryCode, "is not the code of a country"),
      office: z.string(),
      surname: z.string().transform((surname) => surname.toLowerCase()),
      since: z.array(z.iso.date()),
    }),
  ),
);

/** An office of a country, and a surname in lower case without accents. */
export interface Holder {
  readonly country: string | null;
  readonly office: string;
  readonly surname: string;
}

/**
 * Returns which of several successive holders of one office and surname held it on a day, counted from 0; always 0 if at most one is known.
 *
 * @param day YYYY-MM-DD
 */
export function holderOn({ country, office, surname }: Holder, day: string): number {
  const known = NAMESAKES.find(
    (namesake) =>
      namesake.country === country &&
      namesake.office === office &&
      namesake.surname === surname.replace(/^(?:al|el|as) /, ""),
  );
  return known?.since.filter((start) => start <= day).length ?? 0;
}
