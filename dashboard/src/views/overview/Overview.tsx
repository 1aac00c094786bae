import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { FilterBar } from "../../filters/FilterBar";
import { type Filters, recordFilter, sharedFilter } from "../../filters/filters";
import { OverviewLatestDocument, OverviewTotalsDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { AllegationCard } from "../../records/AllegationCard";
import { RecordLine } from "../../records/RecordLine";
import { YearsChart } from "../../statistics/YearsChart";
import { BusiestPairs } from "./BusiestPairs";
import { Datasets } from "./Datasets";
import "./overview.css";
import { Totals } from "./Totals";

/** The start page: totals, records by year and pair, latest records, unanswered allegations, datasets. */
export function Overview() {
  const totals = useOperation(OverviewTotalsDocument, {});
  const search = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  return (
    <div className="overview">
      <header className="overview-head">
        <title>Chancery</title>
        <h1>Relations between states</h1>
        <p className="lead">
          Who met whom, what they agreed, who accuses whom of what, and how the accused responded: each record with its
          sources.
        </p>
        <QueryState query={totals} height="4.5rem">
          {(data) => <Totals totals={data} />}
        </QueryState>
      </header>
      <FilterBar filters={search} onChange={(next) => navigate({ search: next, replace: true, resetScroll: false })} />
      <YearsChart filter={recordFilter(search)} />
      <BusiestPairs />
      <LatestRecords filters={search} />
      <QueryState query={totals} height="6rem">
        {({ datasets }) => <Datasets datasets={datasets.nodes} />}
      </QueryState>
    </div>
  );
}

function LatestRecords({ filters }: { readonly filters: Filters }) {
  const variables = { filter: recordFilter(filters), open: sharedFilter(filters) };
  const query = useOperation(OverviewLatestDocument, variables);
  return (
    <QueryState query={query} height="60rem">
      {({ timeline, open }) => (
        <div className="overview-news">
          <Section title="Latest records">
            <ul className="record-lines">
              {timeline.nodes.map((record) => (
                <RecordLine key={record.id} record={record} />
              ))}
            </ul>
            <p>
              <Link to="/timeline" search={filters}>
                All records on the timeline
              </Link>
            </p>
          </Section>
          <Section title="Unanswered allegations" count={open.totalCount}>
            <div className="stacked">
              {open.nodes.length === 0 && <p>No unanswered allegations found.</p>}
              {open.nodes.map((allegation) => (
                <AllegationCard key={allegation.id} allegation={allegation} />
              ))}
            </div>
            <p>
              <Link to="/allegations" search={open.totalCount > 0 ? { ...filters, status: "UNANSWERED" } : filters}>
                {open.totalCount > 0 ? "All unanswered allegations" : "All allegations"}
              </Link>
            </p>
          </Section>
        </div>
      )}
    </QueryState>
  );
}
