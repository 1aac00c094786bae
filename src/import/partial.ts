import type { PartialEntry } from "../mapping/compiler.js";
import type { Origin, StatementKind } from "../statements/statement.js";

/** What one row says of a thing; other rows may add to it. */
export interface PartialStatement extends PartialEntry {
  readonly place?: Origin | undefined;
  /** The row, in case the thing stays incomplete. */
  readonly content?: unknown;
}

/** What all rows together say of a thing. */
export interface MergedStatement extends PartialEntry {
  readonly kind: StatementKind;
  readonly place?: Origin | undefined;
  /** The rows that rely on other rows to complete the thing. */
  readonly incomplete: readonly { readonly place?: Origin | undefined; readonly content?: unknown }[];
}

/** The position of a row, as the prefix of a message. */
export function at(place: Origin | undefined): string {
  if (!place) return "";
  const { file, line, row } = place;
  return line === undefined ? `${file}, row ${row}: ` : `${file}:${line}: `;
}
