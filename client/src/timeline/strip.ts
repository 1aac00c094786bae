import { html } from "./html.js";
import { KINDS, type Kind } from "./kinds.js";
import type { TimelineRecord } from "./record.js";
import { placeOf, type Span, spanOf, startOf, yearsOf } from "./span.js";

type Show = (record: TimelineRecord) => void;

/** The minimum length of a mark, as a fraction of the strip. */
const LEAST_LENGTH = 0.015;

/** The maximum number of rows in a lane; further marks overlap in the last row. */
const MOST_ROWS = 6;

/**
 * Renders the records as marks on a time axis, a lane for each kind. The less precise a date, the longer its mark. The
 * list below has the same content as text, so the strip is only for sight and pointer.
 */
export function strip(records: readonly TimelineRecord[], show: Show): HTMLElement {
  const span = spanOf(records.flatMap(({ date }) => date ?? []));
  const element = html("div", { class: "strip", "aria-hidden": "true" });
  if (!span) return element;
  element.append(...years(span));
  for (const kind of kindsOf(records)) {
    const ofKind = records.filter(({ __typename }) => __typename === kind);
    element.append(lane(kind, ofKind, span, show));
  }
  return element;
}

/** The kinds that occur, in display order. */
export function kindsOf(records: readonly TimelineRecord[]): Kind[] {
  return KINDS.filter((kind) => records.some(({ __typename }) => __typename === kind));
}

function years(span: Span): HTMLElement[] {
  return yearsOf(span, 6).map((year) => {
    const { start } = placeOf({ earliest: startOf(year), latest: startOf(year) }, span);
    // Near the end, a label after its line would be cut off.
    const line = html("span", { class: start > 0.85 ? "year before" : "year" }, String(year));
    line.style.insetInlineStart = percent(start);
    return line;
  });
}

function lane(kind: Kind, records: readonly TimelineRecord[], span: Span, show: Show): HTMLElement {
  const element = html("div", { class: `lane ${kind.toLowerCase()}` });
  // The end of the last mark in each row.
  const rows: number[] = [];
  for (const record of records) {
    if (!record.date) continue;
    const { start, length } = placeOf(record.date, span);
    const free = rows.findIndex((end) => end <= start);
    const row = free >= 0 ? free : Math.min(rows.length, MOST_ROWS - 1);
    rows[row] = start + Math.max(length, LEAST_LENGTH);

    const mark = html("span", { class: "mark", title: `${record.date.label}: ${record.title}` });
    mark.style.insetInlineStart = percent(start);
    mark.style.inlineSize = percent(Math.max(length, LEAST_LENGTH));
    mark.style.setProperty("--row", String(row));
    mark.addEventListener("click", () => show(record));
    element.append(mark);
  }
  element.style.setProperty("--rows", String(rows.length));
  return element;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
