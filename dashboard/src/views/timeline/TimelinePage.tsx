import { useNavigate, useSearch } from "@tanstack/react-router";
import { FilterBar } from "../../filters/FilterBar";
import { isNarrowed, recordFilter } from "../../filters/filters";
import { PageHead } from "../../parts/PageHead";
import { FilteredRecords } from "./FilteredRecords";

/** Records over time: each as long as its date is imprecise. */
export function TimelinePage() {
  const search = useSearch({ from: "/timeline" });
  const navigate = useNavigate({ from: "/timeline" });
  const by = search.lanes === "topic" ? "topic" : "kind";
  return (
    <div className="page">
      <PageHead title="Timeline">
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
      <FilteredRecords filter={recordFilter(search)} isNarrowed={isNarrowed(search)} by={by} />
    </div>
  );
}
