import { RowProblem } from "../../mapping/scope.js";
import type { StatementKind } from "../../statements/statement.js";
import type { Entity } from "./entity.js";
import { keyOf } from "./values.js";

/** Which documents mention which entities. */
export interface Documentation {
  readonly schema: "Documentation";
  readonly documents: readonly string[];
  readonly entities: readonly string[];
  readonly note?: string | undefined;
}

/** A citation of a document for an entity. */
export interface DocumentCitation {
  readonly source: string;
  readonly note?: string;
}

/** @throws {RowProblem} if a documentation does not say which document mentions which entity */
export function documentationOf(entity: Entity): Documentation {
  const documents = entity.values("document");
  const entities = entity.values("entity");
  if (documents.length === 0 || entities.length === 0)
    throw new RowProblem("the documentation does not say of which document and which entity");
  return { schema: "Documentation", documents, entities, note: entity.first("role", "summary") };
}

/**
 * Returns the citations of the documents, for each of the entities. Leaves out documents that are not in the files.
 *
 * @param kinds the kinds of statements by entity id
 */
export function citationsOf(
  { documents, note }: Documentation,
  kinds: ReadonlyMap<string, StatementKind>,
): DocumentCitation[] {
  return documents
    .filter((document) => kinds.get(document) === "source")
    .map((document) => ({ source: keyOf(document), ...(note === undefined ? {} : { note }) }));
}
