import type { RecordViewQuery } from "../../generated/documents";
import { inWords } from "../../records/labels";

/** A record, as loaded for its page. */
export type Viewed = Extract<NonNullable<RecordViewQuery["node"]>, { title: string }>;

/** Returns a record's type within its kind, as text; undefined for `OTHER` and for allegations. */
export function typeOf(record: Viewed): string | undefined {
  const type = typeIn(record);
  return type && type !== "OTHER" ? inWords(type) : undefined;
}

function typeIn(record: Viewed): string | undefined {
  switch (record.__typename) {
    case "Meeting":
      return record.meetingType;
    case "Agreement":
      return record.agreementType;
    case "Milestone":
      return record.milestoneType;
    default:
      return undefined;
  }
}
