import type * as z from "zod";
import type { organization, person } from "./actor-format.js";
import type { agreement, allegation, meeting, milestone } from "./record-format.js";
import type { source, topic } from "./source-format.js";
import type { citation } from "./values.js";

/** The entries that a dataset can state, by kind. */
export interface Entries {
  readonly source: z.infer<typeof source>;
  readonly topic: z.infer<typeof topic>;
  readonly person: z.infer<typeof person>;
  readonly organization: z.infer<typeof organization>;
  readonly meeting: z.infer<typeof meeting>;
  readonly agreement: z.infer<typeof agreement>;
  readonly allegation: z.infer<typeof allegation>;
  readonly milestone: z.infer<typeof milestone>;
}

/** The kinds of statements. */
export const STATEMENT_KINDS = [
  "source",
  "topic",
  "person",
  "organization",
  "meeting",
  "agreement",
  "allegation",
  "milestone",
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export type StatedCitation = z.infer<typeof citation>;

/** Where in an input something is stated. Lines are counted from 1. */
export interface Origin {
  readonly file: string;
  readonly line?: number;
  /** The number of the row in its file, from 1. */
  readonly row?: number;
}

/**
 * An entry that a dataset states under a key, by which other statements refer to it. They may also refer to entries of
 * another dataset, by its slug and the key there: `state-department-pocom:acheson-dean`.
 */
export type Statement = {
  readonly [Kind in StatementKind]: {
    readonly kind: Kind;
    readonly key: string;
    readonly entry: Entries[Kind];
    readonly origin?: Origin;
  };
}[StatementKind];

/** The description of a dataset that makes statements. Its slug goes into the ids of everything it states. */
export interface StatedDataset {
  readonly slug: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
}
