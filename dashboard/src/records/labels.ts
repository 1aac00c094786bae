import type { AgreementStatus, AllegationStatus, AssessmentVerdict, ResponseStance } from "@chancery/client/schema";

/** Labels for the values of the API's enums. */
export const STATUSES: Readonly<Record<AllegationStatus, string>> = {
  UNANSWERED: "Unanswered",
  CONTESTED: "Contested",
  ACKNOWLEDGED: "Acknowledged",
  CORROBORATED: "Corroborated",
  REFUTED: "Refuted",
  RETRACTED: "Retracted",
};

export const STANCES: Readonly<Record<ResponseStance, string>> = {
  DENIES: "denies it",
  REJECTS: "rejects it",
  DISPUTES: "disputes it",
  ACKNOWLEDGES: "acknowledges it",
  DECLINES_TO_COMMENT: "declines to comment",
};

export const VERDICTS: Readonly<Record<AssessmentVerdict, string>> = {
  SUPPORTED: "supported",
  UNSUPPORTED: "unsupported",
  REFUTED: "refuted",
  UNVERIFIED: "unverified",
};

export const AGREEMENT_STATUSES: Readonly<Record<AgreementStatus, string>> = {
  PROPOSED: "proposed",
  SIGNED: "agreed",
  IN_FORCE: "in force",
  SUSPENDED: "suspended",
  TERMINATED: "terminated",
};

/** Converts the value of any other enum: `HEAD_OF_DELEGATION` becomes "head of delegation". */
export function inWords(value: string): string {
  return value.toLowerCase().replaceAll("_", " ");
}
