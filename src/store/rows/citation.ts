import type { Insertable } from "kysely";
import type { Citation } from "../../generated/db.js";
import type { StatedCitation } from "../../statements/statement.js";
import type { Keys } from "./keys.js";

/** What a citation supports: an actor, a position, or a record and perhaps a part of it. */
type CitationTarget =
  | { readonly actorId: string }
  | { readonly positionId: string }
  | {
      readonly recordId: string;
      readonly eventId?: string;
      readonly responseId?: string;
      readonly assessmentId?: string;
    };

/** Makes the rows of citations. All have the same columns, so that one statement can insert them. */
export function citationRows(
  target: CitationTarget,
  citations: readonly StatedCitation[],
  keys: Keys,
): Insertable<Citation>[] {
  const targetKey = Object.values(target).join("/");
  return citations.map(({ source, quote, locator, note }, index) => ({
    id: keys.citation(targetKey, index + 1),
    sourceId: keys.source(source),
    rank: index + 1,
    recordId: null,
    actorId: null,
    positionId: null,
    eventId: null,
    responseId: null,
    assessmentId: null,
    ...target,
    quote: quote ?? null,
    locator: locator ?? null,
    note: note ?? null,
  }));
}
