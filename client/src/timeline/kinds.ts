/** The kinds of records, in the order in which they are shown. */
export const KINDS = ["Meeting", "Agreement", "Allegation", "Milestone"] as const;

export type Kind = (typeof KINDS)[number];

/** How they are called where there are several. */
export const PLURALS: Readonly<Record<Kind, string>> = {
  Meeting: "Meetings",
  Agreement: "Agreements",
  Allegation: "Allegations",
  Milestone: "Milestones",
};
