import type { Dossier } from "../dossier/format.js";

/** What a dataset can state, by kind: the entries of a dossier, whoever states them. */
export interface Entries {
  readonly source: Dossier["sources"][string];
  readonly topic: Dossier["topics"][string];
  readonly person: Dossier["people"][string];
  readonly organization: Dossier["organizations"][string];
  readonly meeting: Dossier["meetings"][string];
  readonly agreement: Dossier["agreements"][string];
  readonly allegation: Dossier["allegations"][string];
  readonly milestone: Dossier["milestones"][string];
}

export type StatementKind = keyof Entries;

/** Where in an input something is stated. Lines count from 1. */
export interface Origin {
  readonly file: string;
  readonly line?: number;
  /** The number of the row in its file, from 1. */
  readonly row?: number;
}

/**
 * One thing that a dataset states under a key of its own, by which other statements refer to it. They may also refer to
 * what another dataset states, by its slug and the key there: `state-department-pocom:acheson-dean`.
 */
export type Statement = {
  readonly [Kind in StatementKind]: {
    readonly kind: Kind;
    readonly key: string;
    readonly entry: Entries[Kind];
    readonly origin?: Origin;
  };
}[StatementKind];

/** A dataset that states things, as it is shown. Its slug goes into the ids of all that it states. */
export interface StatedDataset {
  readonly slug: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
}
