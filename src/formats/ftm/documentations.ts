import { RowProblem } from "../../mapping/scope.js";
import type { StatementKind } from "../../statements/statement.js";
import type { Entity } from "./entity.js";
import { keyOf } from "./values.js";

/** Which documents tell of which entities. */
export interface Documentation {
  readonly schema: "Documentation";
  readonly documents: readonly string[];
  readonly entities: readonly string[];
  readonly note?: string | undefined;
}

/** A document that is cited for an entity. */
export interface DocumentCitation {
  readonly source: string;
  readonly note?: string;
}

/** @throws {RowProblem} where a documentation does not say which document tells of which entity */
export function documentationOf(entity: Entity): Documentation {
  const documents = entity.values("document");
  const entities = entity.values("entity");
  if (documents.length === 0 || entities.length === 0)
    throw new RowProblem("the documentation does not say of which document and which entity");
  return { schema: "Documentation", documents, entities, note: entity.first("role", "summary") };
}

/**
 * Citations of the documents, for each of the entities. Of documents that are not in the files nothing is known.
 *
 * @param kinds what entities are stated as, by their ids
 */
export function citationsOf(
  { documents, note }: Documentation,
  kinds: ReadonlyMap<string, StatementKind>,
): DocumentCitation[] {
  return documents
    .filter((document) => kinds.get(document) === "source")
    .map((document) => ({ source: keyOf(document), ...(note === undefined ? {} : { note }) }));
}
