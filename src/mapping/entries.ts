import type { z } from "zod";
import { dossierFormat } from "../dossier/format.js";
import type { StatementKind } from "../statements/statement.js";

const { sources, topics, people, organizations, meetings, agreements, allegations, milestones } = dossierFormat.shape;

/** The formats of what can be stated, by kind: those of a dossier's entries. */
export const ENTRY_FORMATS = {
  source: sources.unwrap().valueType,
  topic: topics.unwrap().valueType,
  person: people.unwrap().valueType,
  organization: organizations.unwrap().valueType,
  meeting: meetings.unwrap().valueType,
  agreement: agreements.unwrap().valueType,
  allegation: allegations.unwrap().valueType,
  milestone: milestones.unwrap().valueType,
} as const satisfies Record<StatementKind, z.ZodObject>;

/** Whether it is something that happened or was said. */
export function isRecord(kind: StatementKind): boolean {
  return kind === "meeting" || kind === "agreement" || kind === "allegation" || kind === "milestone";
}
