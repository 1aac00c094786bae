import type { PartialEntry } from "../mapping/compiler.js";
import type { StatementKind } from "../statements/statement.js";

/** Where a row stands. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  /** The number of the row in its file, from 1. */
  readonly row?: number | undefined;
}

/** What one row says of a thing; other rows may say more of it. */
export interface PartialStatement extends PartialEntry {
  readonly place?: Place | undefined;
  /** The row, for the case that the thing stays incomplete. */
  readonly content?: unknown;
}

/** What all rows together say of a thing. */
export interface MergedStatement extends PartialEntry {
  readonly kind: StatementKind;
  readonly place?: Place | undefined;
  /** The rows that leave something to others. */
  readonly incomplete: readonly { readonly place?: Place | undefined; readonly content?: unknown }[];
}

export function placeOf({ file, line, number }: { file: string; line?: number; number: number }): Place {
  return { file, row: number, ...(line === undefined ? {} : { line }) };
}

/** Where a row stands, for people, to be followed by what there is to say. */
export function at(place: Place | undefined): string {
  if (!place) return "";
  const { file, line, row } = place;
  return line === undefined ? `${file}, row ${row}: ` : `${file}:${line}: `;
}
