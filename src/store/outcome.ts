import type { Prepared } from "./prepare.js";

type OutcomeKind = "created" | "updated" | "unchanged" | "rejected" | "waiting";

/** The outcome of a statement, with a reason if it is rejected or waiting. */
export interface Outcome {
  readonly prepared: Prepared;
  readonly kind: OutcomeKind;
  readonly reason?: string;
}
