import type { Kysely, RawBuilder } from "kysely";
import type { DB } from "../generated/db.js";
import type { SelectedField } from "../request/selection.js";

/** An expression for the objects of a field, and how to read its value. */
export interface JoinedValue {
  readonly value: RawBuilder<unknown>;
  readonly read: (value: unknown) => unknown;
}

/**
 * A field whose objects can be read in the same statement as the object it belongs to, instead of by its resolver.
 * src/graphql/relations.ts lists them; src/lookahead/kinds.ts creates them.
 */
export interface Relation {
  /** The column of the object's row with the key of the field's objects. */
  readonly from: string;
  /** Whether the field can be joined as it is selected. */
  readonly accepts: (field: SelectedField) => boolean;
  readonly join: (db: Kysely<DB>, key: RawBuilder<string>, field: SelectedField, depth: number) => JoinedValue;
}

/** The relations of this project by type and field: `Meeting.host`. */
const relations = new Map<string, Relation>();

export function declareRelations(declared: Readonly<Record<string, Relation>>): void {
  for (const [field, relation] of Object.entries(declared)) relations.set(field, relation);
}

/** The relation of a selected field; undefined unless all types that it is selected for share one. */
export function relationOf({ name, types }: SelectedField): Relation | undefined {
  const [first, ...others] = [...types].map((type) => relations.get(`${type}.${name}`));
  return others.every((other) => other === first) ? first : undefined;
}
