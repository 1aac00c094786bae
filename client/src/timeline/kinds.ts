/** The kinds of records, in display order. */
export const KINDS = ["Meeting", "Agreement", "Allegation", "Milestone"] as const;

export type Kind = (typeof KINDS)[number];

/** The plural labels of the kinds. */
export const PLURALS: Readonly<Record<Kind, string>> = {
  Meeting: "Meetings",
  Agreement: "Agreements",
  Allegation: "Allegations",
  Milestone: "Milestones",
};
