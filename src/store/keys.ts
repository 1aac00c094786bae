import { keyOf, topicKey } from "../ids/uuid.js";
import type { StatementKind } from "../statements/statement.js";

/** The table of each kind of statement. Keys are unique per table and dataset. */
export const TABLE_OF = {
  source: "source",
  topic: "topic",
  person: "actor",
  organization: "actor",
  meeting: "record",
  agreement: "record",
  allegation: "record",
  milestone: "record",
} as const satisfies Record<StatementKind, string>;

const RECORD_KINDS = {
  meeting: "meetings",
  agreement: "agreements",
  allegation: "allegations",
  milestone: "milestones",
};

/** Returns the database key of a dataset's statement. */
export function keyOfStatement(slug: string, kind: StatementKind, key: string): string {
  switch (kind) {
    case "source":
      return keyOf(slug, "source", key);
    case "topic":
      return topicKey(key);
    case "person":
    case "organization":
      return keyOf(slug, "actor", kind, key);
    default:
      return keyOf(slug, "record", RECORD_KINDS[kind], key);
  }
}
