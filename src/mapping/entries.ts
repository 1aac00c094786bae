import type * as z from "zod";
import { organization, person } from "../statements/actor-format.js";
import { agreement, allegation, meeting, milestone } from "../statements/record-format.js";
import { source, topic } from "../statements/source-format.js";
import type { StatementKind } from "../statements/statement.js";

/** The formats of the kinds of statements: those of a dossier's entries. */
export const ENTRY_FORMATS = {
  source,
  topic,
  person,
  organization,
  meeting,
  agreement,
  allegation,
  milestone,
} as const satisfies Record<StatementKind, z.ZodObject>;

/** Whether the kind is a record: something that happened or was said. */
export function isRecord(kind: StatementKind): boolean {
  return kind === "meeting" || kind === "agreement" || kind === "allegation" || kind === "milestone";
}
