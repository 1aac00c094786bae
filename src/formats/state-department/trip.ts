import { recognizeCountry } from "../../countries/recognize.js";
import { dateIn } from "../../dates/historical-date.js";
import { nodesAt } from "../../mapping/path.js";
import { type Row, RowProblem } from "../../mapping/scope.js";
import { textsOf } from "../../mapping/tree.js";

/** A journey abroad of a president or a secretary of state, or a visit of foreign leaders, as stated by its row. */
export interface Trip {
  readonly id: string;
  /** EDTF, one date or an interval. */
  readonly date: string;
  readonly start: Moment;
  /** The country as the source names it. */
  readonly countryName: string;
  readonly country: string | null;
}

/** When a journey or a visit began or ended, as precisely as it is known. */
export interface Moment {
  /** EDTF: 1995-06-30, 1995-06, 1995~. */
  readonly edtf: string;
  /** The first and the last day that it may mean, YYYY-MM-DD; the same if the day is known. */
  readonly earliest: string;
  readonly latest: string;
}

/** Returns the text of a child element or an attribute; empty if there is none. */
export function textOf({ content }: Row, path: string): string {
  return textsOf(nodesAt(content, path.split("/")))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** @throws {RowProblem} if the row lacks something that a journey or visit requires */
export function tripOf(row: Row, countryElement: string): Trip {
  const id = textOf(row, "id");
  const start = momentOf("start", textOf(row, "start-date"));
  const end = momentOf("end", textOf(row, "end-date") || start.edtf);
  const countryName = textOf(row, countryElement);
  if (!/^\d+$/.test(id)) throw new RowProblem(`the id "${id}" is not a number`);
  if (end.latest < start.earliest) throw new RowProblem(`it ends on ${end.edtf}, before it starts on ${start.edtf}`);
  if (countryName === "") throw new RowProblem("it has no country");
  const slug = textOf(row, `${countryElement}/@id`).replaceAll("-", " ");
  const country = recognizeCountry(countryName) ?? recognizeCountry(slug);
  const date = start.edtf === end.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
  return { id, date, start, countryName, country };
}

/** The rule by which a repeated row is skipped, as when both a file and an archive with it are imported. */
const REPEATED = "a row that was read already";

/**
 * Makes a finder of repeated rows.
 *
 * @returns a function that returns the trip of a row, or the rule to skip the row by if it was there already; throws {@link RowProblem} if
 * a different row has the trip's id
 */
export function repetitionFinder(): <Read extends Trip>(row: Row, trip: Read) => Read | typeof REPEATED {
  const known = new Map<string, { readonly content: string; readonly place: string }>();
  return (row, trip) => {
    const { id } = trip;
    const content = JSON.stringify(row.content);
    const first = known.get(id);
    if (first === undefined) known.set(id, { content, place: `${row.file}:${row.line}` });
    else if (first.content !== content) throw new RowProblem(`another row has the id ${id}: ${first.place}`);
    return first === undefined ? trip : REPEATED;
  };
}

/** @throws {RowProblem} if the text is not a date, or is an interval */
function momentOf(which: "start" | "end", text: string): Moment {
  const { earliest, latest } = dateIn(text) ?? { earliest: null, latest: null };
  if (earliest === null || latest === null || text.includes("/"))
    throw new RowProblem(`the ${which} date "${text}" is not a date, such as 1995-06-30, 1995-06 or 1995`);
  return { edtf: text, earliest, latest };
}
