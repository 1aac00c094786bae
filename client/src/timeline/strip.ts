import type { TimelineRecord } from "./element.js";
import { html } from "./html.js";
import { KINDS, type Kind } from "./kinds.js";
import { placeOf, spanOf, startOf, yearsOf } from "./span.js";

/**
 * The records as marks along the years, a lane for each kind. A mark is as long as its date is imprecise. The list below says
 * the same in words, so that the strip is only for the eye and the pointer.
 */
export function strip(records: readonly TimelineRecord[], show: (record: TimelineRecord) => void): HTMLElement {
  const dated = records.flatMap((record) => (record.date ? [{ record, date: record.date }] : []));
  const span = spanOf(dated.map(({ date }) => date));
  const element = html("div", { class: "strip", "aria-hidden": "true" });
  if (!span) return element;

  for (const year of yearsOf(span, 6)) {
    const line = html("span", { class: "year" }, String(year));
    line.style.insetInlineStart = percent(placeOf({ earliest: startOf(year), latest: startOf(year) }, span).start);
    element.append(line);
  }
  for (const kind of kindsOf(records)) {
    const lane = html("div", { class: `lane ${kind.toLowerCase()}` });
    for (const { record, date } of dated.filter(({ record }) => record.__typename === kind)) {
      const { start, length } = placeOf(date, span);
      const mark = html("span", { class: "mark", title: `${date.label}: ${record.title}` });
      mark.style.insetInlineStart = percent(start);
      mark.style.inlineSize = percent(length);
      mark.addEventListener("click", () => show(record));
      lane.append(mark);
    }
    element.append(lane);
  }
  return element;
}

/** The kinds that occur, in their order. */
export function kindsOf(records: readonly TimelineRecord[]): Kind[] {
  return KINDS.filter((kind) => records.some(({ __typename }) => __typename === kind));
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
