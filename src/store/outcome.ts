import type { Prepared } from "./prepare.js";

type OutcomeKind = "created" | "updated" | "unchanged" | "rejected" | "waiting";

/** What became of a statement. Of one that is rejected or waits, why. */
export interface Outcome {
  readonly prepared: Prepared;
  readonly kind: OutcomeKind;
  readonly reason?: string;
}
