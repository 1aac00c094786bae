import { type Row, RowProblem } from "../../mapping/scope.js";

/** Rows have 57 columns (early 1.0), 58 (1.0, with the report's address) or 61 (2.0, with codes of districts). */
export const COLUMNS = Array.from({ length: 61 }, (_, index) => String(index));

/** An actor as coded in a row; missing codes are empty. */
export interface CodedActor {
  readonly name: string;
  readonly country: string;
  readonly group: string;
  readonly role: string;
}

/** A row of GDELT's event export: one event as told by one or more reports of one day. */
export interface CodedEvent {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** The day on which GDELT added it, YYYY-MM-DD. The events of an export are in this order. */
  readonly added: string;
  readonly actors: readonly [CodedActor, CodedActor];
  readonly code: string;
  readonly mentions: number;
  readonly articles: number;
  readonly place:
    | { readonly name: string; readonly fips: string; readonly latitude: number; readonly longitude: number }
    | undefined;
  /** The address of the report, or what GDELT gives instead. */
  readonly report: string;
}

/**
 * Returns the CAMEO code of a row. Most rows are skipped by it, without reading the rest of their cells.
 *
 * @throws {RowProblem} if it is not a row of an event export
 */
export function codeOf(row: Row): string {
  const code = cellOf(row, 26);
  if (code !== "" && /^\d+$/.test(cellOf(row, 0))) return code;
  throw new RowProblem("it is not an event of GDELT: 57, 58 or 61 columns between tabs, the first a number");
}

/** @throws {RowProblem} if one of its days is invalid */
export function eventOf(row: Row): CodedEvent {
  const cell = (column: number) => cellOf(row, column);
  const isSecondVersion = cell(59) !== "";
  const actor = (start: number): CodedActor => ({
    name: cell(start + 1),
    country: cell(start + 2),
    group: cell(start + 3),
    role: cell(start + 7),
  });
  return {
    id: cell(0),
    day: dayOf(cell(1), "date (column 2)"),
    added: dayOf(cell(isSecondVersion ? 59 : 56), "date added"),
    actors: [actor(5), actor(15)],
    code: codeOf(row),
    mentions: countOf(cell(31)),
    articles: countOf(cell(33)),
    place: placeOf(cell, isSecondVersion ? 51 : 49, isSecondVersion ? 5 : 4),
    report: cell(isSecondVersion ? 60 : 57),
  };
}

function cellOf({ content }: Row, column: number): string {
  const value = content[COLUMNS[column] ?? ""];
  return typeof value === "string" ? value.trim() : "";
}

function dayOf(digits: string, what: string): string {
  const [, year, month, day] = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{6})?$/.exec(digits) ?? [];
  const text = `${year}-${month}-${day}`;
  if (year === undefined || new Date(text).toISOString().slice(0, 10) !== text) {
    throw new RowProblem(`the ${what} "${digits}" is not a day, such as 20160728`);
  }
  return text;
}

/** @param offset of the latitude from the start of the place's columns */
function placeOf(cell: (column: number) => string, start: number, offset: number): CodedEvent["place"] {
  const name = cell(start + 1);
  const [latitude, longitude] = [Number.parseFloat(cell(start + offset)), Number.parseFloat(cell(start + offset + 1))];
  if (name === "" || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return undefined;
  return { name, fips: cell(start + 2), latitude, longitude };
}

function countOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : 0;
}
