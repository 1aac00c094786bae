import type { PartialEntry } from "../mapping/compiler.js";
import type { Origin, StatementKind } from "../statements/statement.js";

/** What one row says of a thing; other rows may say more of it. */
export interface PartialStatement extends PartialEntry {
  readonly place?: Origin | undefined;
  /** The row, for the case that the thing stays incomplete. */
  readonly content?: unknown;
}

/** What all rows together say of a thing. */
export interface MergedStatement extends PartialEntry {
  readonly kind: StatementKind;
  readonly place?: Origin | undefined;
  /** The rows that leave something to others. */
  readonly incomplete: readonly { readonly place?: Origin | undefined; readonly content?: unknown }[];
}

/** Where a row stands, for people, to be followed by what there is to say. */
export function at(place: Origin | undefined): string {
  if (!place) return "";
  const { file, line, row } = place;
  return line === undefined ? `${file}, row ${row}: ` : `${file}:${line}: `;
}
