import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { KIND_LEGEND } from "../../charts/ActivityBars";
import { ChartFrame } from "../../charts/ChartFrame";
import { FilterBar } from "../../filters/FilterBar";
import { recordFilter } from "../../filters/filters";
import { TimelineViewDocument } from "../../generated/documents";
import { PageHead } from "../../parts/PageHead";
import { QueryState } from "../../parts/QueryState";
import { type LoadedRecords, pageVariables, useLoadedRecords } from "./loaded-records";
import { RecordList } from "./RecordList";
import { lanesOf, spansOf } from "./spans";
import { TimelineChart } from "./TimelineChart";
import "./timeline.css";
import { useWindow } from "./use-window";
import { wholeOf } from "./window";

/** Records over time: each as long as its date is imprecise. */
export function TimelinePage() {
  const search = useSearch({ from: "/timeline" });
  const navigate = useNavigate({ from: "/timeline" });
  const query = useLoadedRecords(recordFilter(search));
  const by = search.lanes === "topic" ? "topic" : "kind";
  return (
    <div className="page">
      <PageHead kicker="View" title="Timeline">
        <p className="lead">
          Every record as long as its date may mean: a day is a dot, a year is a bar of a year. Where a source is not
          sure of the date, the bar is pale; where it leaves an end open, it has a point.
        </p>
      </PageHead>
      <FilterBar
        filters={search}
        onChange={(next) => navigate({ search: { ...next, shown: undefined }, replace: true, resetScroll: false })}
      >
        <label>
          Lanes
          <select
            value={by}
            onChange={(event) => {
              const lanes = event.target.value === "topic" ? "topic" : undefined;
              navigate({ search: { ...search, lanes }, replace: true, resetScroll: false });
            }}
          >
            <option value="kind">by kind</option>
            <option value="topic">by topic</option>
          </select>
        </label>
      </FilterBar>
      <QueryState query={query} height="60rem">
        {(loaded) => <DrawnRecords loaded={loaded} by={by} />}
      </QueryState>
    </div>
  );
}

function DrawnRecords({ loaded, by }: { readonly loaded: LoadedRecords; readonly by: "kind" | "topic" }) {
  const search = useSearch({ from: "/timeline" });
  const { records, totalCount } = loaded;
  const spans = useMemo(() => spansOf(records), [records]);
  const lanes = useMemo(() => lanesOf(spans, by), [spans, by]);
  const whole = useMemo(() => wholeOf(spans), [spans]);
  const [window, show] = useWindow(whole);
  if (records.length === 0) return <p className="state">No record matches. Take a filter away.</p>;
  return (
    <div className="page">
      {spans.length > 0 && (
        <ChartFrame
          title="Records over time"
          note={drawnNote(spans.length, records.length, totalCount)}
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
          variables={pageVariables(recordFilter(search))}
        >
          <TimelineChart spans={spans} lanes={lanes} whole={whole} window={window} onWindow={show} />
        </ChartFrame>
      )}
      <RecordList records={records} spans={spans} window={window} isWhole={search.shown === undefined} />
    </div>
  );
}

/** How many of how many are drawn. */
function drawnNote(drawn: number, read: number, total: number): string {
  const undated = read - drawn;
  const parts = [
    read < total
      ? `The latest ${drawn.toLocaleString()} of ${total.toLocaleString()} records: narrow them down to see the others.`
      : `All ${drawn.toLocaleString()} records${undated > 0 ? " with a date" : ""}.`,
    undated > 0 ? `${undated.toLocaleString()} without a date stand in the list only.` : "",
  ];
  return parts.filter(Boolean).join(" ");
}
