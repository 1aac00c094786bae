import type { Kysely, RawBuilder } from "kysely";
import type { DB } from "../generated/db.js";
import type { SelectedField } from "../request/selection.js";

/** An expression for the objects of a field, and how its value is read. */
export interface JoinedValue {
  readonly value: RawBuilder<unknown>;
  readonly read: (value: unknown) => unknown;
}

/**
 * A field whose objects can be read by the statement that reads the object it belongs to, instead of by its resolver.
 * src/graphql/relations.ts lists them; src/lookahead/kinds.ts makes them.
 */
export interface Relation {
  /** The column of the object's row with the key by which the field's objects are found. */
  readonly from: string;
  /** Whether the field can be read so, as it is selected. */
  readonly accepts: (field: SelectedField) => boolean;
  readonly join: (db: Kysely<DB>, key: RawBuilder<string>, field: SelectedField, depth: number) => JoinedValue;
}

/** The relations of this project, by the type that declares the field, and the field: `Meeting.host`. */
const relations = new Map<string, Relation>();

export function declareRelations(declared: Readonly<Record<string, Relation>>): void {
  for (const [field, relation] of Object.entries(declared)) relations.set(field, relation);
}

/** The relation behind a selected field; undefined where none is declared for all the types that it is selected for. */
export function relationOf({ name, types }: SelectedField): Relation | undefined {
  const [first, ...others] = [...types].map((type) => relations.get(`${type}.${name}`));
  return others.every((other) => other === first) ? first : undefined;
}
