import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { FilterBar } from "../../filters/FilterBar";
import { recordFilter } from "../../filters/filters";
import { PageHead } from "../../parts/PageHead";
import { QueryState } from "../../parts/QueryState";
import { type LoadedRecords, useLoadedRecords } from "./loaded-records";
import { RecordList } from "./RecordList";
import { RecordsOverTime } from "./RecordsOverTime";
import { spansOf } from "./spans";
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
  const { records } = loaded;
  const spans = useMemo(() => spansOf(records), [records]);
  const whole = useMemo(() => wholeOf(spans), [spans]);
  const [window, show] = useWindow(whole);
  if (records.length === 0) return <p className="state">No record matches. Take a filter away.</p>;
  return (
    <div className="page">
      {spans.length > 0 && (
        <RecordsOverTime
          loaded={loaded}
          spans={spans}
          by={by}
          filter={recordFilter(search)}
          whole={whole}
          window={window}
          onWindow={show}
        />
      )}
      <RecordList records={records} spans={spans} window={window} isWhole={search.shown === undefined} />
    </div>
  );
}
