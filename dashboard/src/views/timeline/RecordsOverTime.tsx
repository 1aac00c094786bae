import type { RecordFilter } from "@chancery/client/schema";
import { useMemo } from "react";
import { KIND_LEGEND } from "../../charts/ActivityBars";
import { ChartFrame } from "../../charts/ChartFrame";
import { filterWords } from "../../filters/filter-words";
import { TimelineViewDocument } from "../../generated/documents";
import { countText, numberText } from "../../locale";
import { type LoadedRecords, pageVariables } from "./loaded-records";
import { lanesOf, type Span } from "./spans";
import { TimelineChart } from "./TimelineChart";
import "./timeline.css";
import type { Window } from "./window";

interface RecordsOverTimeProps {
  readonly loaded: LoadedRecords;
  /** The dated records. */
  readonly spans: readonly Span[];
  readonly by: "kind" | "topic";
  /** The filter of the records. */
  readonly filter: RecordFilter;
  readonly whole: Window;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
}

/** A timeline of records, in a frame with export menu. */
export function RecordsOverTime({ loaded, spans, by, filter, whole, window, onWindow }: RecordsOverTimeProps) {
  const lanes = useMemo(() => lanesOf(spans, by), [spans, by]);
  return (
    <ChartFrame
      title="Records over time"
      note={drawnNote(spans.length, loaded) + filterWords(filter)}
      legend={KIND_LEGEND}
      rows={spans.map(({ record: { id, __typename, title, date, topics } }) => ({
        id,
        kind: __typename,
        title,
        edtf: date?.edtf ?? null,
        earliest: date?.earliest ?? null,
        latest: date?.latest ?? null,
        topics: topics.map(({ slug }) => slug).join(" "),
      }))}
      document={TimelineViewDocument}
      variables={pageVariables(filter)}
    >
      <TimelineChart spans={spans} lanes={lanes} whole={whole} window={window} onWindow={onWindow} />
    </ChartFrame>
  );
}

/** States how many of the records are drawn. */
function drawnNote(drawn: number, { records, totalCount, hasMore, isReading }: LoadedRecords): string {
  const undated = records.length - drawn;
  const all = drawn === 1 ? "The only record" : `All ${countText(drawn, "record")}`;
  const others = hasMore
    ? "To see others, choose a decade, or show more in the list."
    : "To see others, narrow the filters.";
  const parts = [
    records.length < totalCount
      ? `The latest ${numberText(drawn)} of ${countText(totalCount, "record")}. ${isReading ? "Loading more…" : others}`
      : `${all}${undated > 0 ? " with a date" : ""}.`,
    undated > 0
      ? `${numberText(undated)} without a date ${undated === 1 ? "appears" : "appear"} only in the list.`
      : "",
  ];
  return parts.filter(Boolean).join(" ");
}
