import { useNavigate, useSearch } from "@tanstack/react-router";
import { FilterBar } from "../../filters/FilterBar";
import { isNarrowed, recordFilter } from "../../filters/filters";
import { PageHead } from "../../parts/PageHead";
import { FilteredRecords } from "./FilteredRecords";

/** Records over time. The less precise a date, the longer its mark. */
export function TimelinePage() {
  const search = useSearch({ from: "/timeline" });
  const navigate = useNavigate({ from: "/timeline" });
  const by = search.lanes === "topic" ? "topic" : "kind";
  return (
    <div className="page">
      <PageHead title="Timeline">
        <p className="lead">
          The length of a bar shows how precise a record’s date is: a year is a bar one year long, a day is a short
          mark. Approximate or uncertain dates are pale; dates with an open start or end are pointed.
        </p>
      </PageHead>
      <FilterBar
        filters={search}
        onChange={(next) => navigate({ search: { ...next, shown: undefined }, replace: true, resetScroll: false })}
      >
        <label>
          Group by
          <select
            value={by}
            onChange={(event) => {
              const lanes = event.target.value === "topic" ? "topic" : undefined;
              navigate({ search: { ...search, lanes }, replace: true, resetScroll: false });
            }}
          >
            <option value="kind">Kind</option>
            <option value="topic">Topic</option>
          </select>
        </label>
      </FilterBar>
      <FilteredRecords filter={recordFilter(search)} isNarrowed={isNarrowed(search)} by={by} />
    </div>
  );
}
