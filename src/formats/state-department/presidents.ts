import * as z from "zod";
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

/** A president as in the table. */
export interface President {
  readonly key: string;
  readonly name: string;
  readonly surname: string;
}

/**
 * Returns the president of the United States at a time between two days; undefined if more than one was in office in between.
 */
export function presidentAt({
  earliest,
  latest,
}: {
  readonly earliest: string;
  readonly latest: string;
}): President | undefined {
  const first = PRESIDENTS.find(({ from, to }) => from <= earliest && earliest < to);
  return first && latest < first.to ? first : undefined;
}

/** Returns what identifies a president in every dataset, the Wikidata item; nothing for anyone else. */
export function identifiersOfPresident(key: string): { scheme: string; value: string }[] {
  const president = PRESIDENTS.find((one) => one.key === key);
  return president ? [{ scheme: "wikidata", value: president.wikidata }] : [];
}
