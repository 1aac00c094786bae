import type { RecordViewQuery } from "../../generated/documents";
import { inWords } from "../../records/labels";

/** A record as its page shows it. */
export type Viewed = Extract<NonNullable<RecordViewQuery["node"]>, { title: string }>;

/** Which sort of its kind it is, in words; nothing where it is another than those with a name. */
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
