import type { RecordType } from "@chancery/client/schema";

/** The labels and the colour of each kind of record, the same everywhere. */
export const KIND_STYLES: Readonly<Record<RecordType, { label: string; plural: string; color: string }>> = {
  MEETING: { label: "Meeting", plural: "Meetings", color: "var(--meeting)" },
  AGREEMENT: { label: "Agreement", plural: "Agreements", color: "var(--agreement)" },
  ALLEGATION: { label: "Allegation", plural: "Allegations", color: "var(--allegation)" },
  MILESTONE: { label: "Milestone", plural: "Milestones", color: "var(--milestone)" },
};

export type RecordTypename = "Meeting" | "Agreement" | "Allegation" | "Milestone";

export function kindOf(typename: RecordTypename): RecordType {
  return typename.toUpperCase() as RecordType;
}
