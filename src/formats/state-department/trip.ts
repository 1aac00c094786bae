import { recognizeCountry } from "../../countries/recognize.js";
import { plainSpan } from "../../dates/plain-date.js";
import { nodesAt } from "../../mapping/path.js";
import { type Row, RowProblem } from "../../mapping/scope.js";
import { textsOf } from "../../mapping/tree.js";

/** A journey abroad of a president or a secretary of state, or a visit of foreign leaders, as its row states it. */
export interface Trip {
  readonly id: string;
  /** EDTF, one day or an interval. */
  readonly date: string;
  /** The first day, YYYY-MM-DD. */
  readonly day: string;
  /** The country as the source names it. */
  readonly countryName: string;
  readonly country: string | null;
}

/** The text of a child element, or of an attribute; empty where there is none. */
export function textOf({ content }: Row, path: string): string {
  return textsOf(nodesAt(content, path.split("/")))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** @throws {RowProblem} where the row lacks what a journey or visit cannot be without */
export function tripOf(row: Row, countryElement: string): Trip {
  const id = textOf(row, "id");
  const start = textOf(row, "start-date");
  const end = textOf(row, "end-date") || start;
  const countryName = textOf(row, countryElement);
  if (!/^\d+$/.test(id)) throw new RowProblem(`the id "${id}" is not a number`);
  if (!isDay(start)) throw new RowProblem(`the start date "${start}" is not a day, such as 1995-06-30`);
  if (!isDay(end)) throw new RowProblem(`the end date "${end}" is not a day, such as 1995-06-30`);
  if (end < start) throw new RowProblem(`it ends on ${end}, before it starts on ${start}`);
  if (countryName === "") throw new RowProblem("it has no country");
  const slug = textOf(row, `${countryElement}/@id`).replaceAll("-", " ");
  const country = recognizeCountry(countryName) ?? recognizeCountry(slug);
  return { id, date: start === end ? start : `${start}/${end}`, day: start, countryName, country };
}

/** Whether a text is a day that there is, YYYY-MM-DD. */
function isDay(text: string): boolean {
  return plainSpan(text)?.precision === "DAY";
}
