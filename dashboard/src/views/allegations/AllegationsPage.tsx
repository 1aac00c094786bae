import type { AllegationFilter, AllegationStatus } from "@chancery/client/schema";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { usePages } from "../../api/use-operation";
import { FilterBar } from "../../filters/FilterBar";
import { listOf, recordFilter } from "../../filters/filters";
import { AllegationsViewDocument } from "../../generated/documents";
import { countText } from "../../locale";
import { MoreButton } from "../../parts/MoreButton";
import { PageHead } from "../../parts/PageHead";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { AllegationCard } from "../../records/AllegationCard";
import { STATUSES } from "../../records/labels";

const CHOICES = Object.entries(STATUSES) as [AllegationStatus, string][];

/** The allegations that match the filters, with the responses to each. */
export function AllegationsPage() {
  const search = useSearch({ from: "/allegations" });
  const navigate = useNavigate({ from: "/allegations" });
  const chosen = listOf(search.status);
  const { types: _, ...shared } = recordFilter(search);
  const status = CHOICES.map(([value]) => value).filter((value) => chosen.includes(value));
  const filter: AllegationFilter = { ...shared, ...(status.length > 0 ? { status } : {}) };
  const query = usePages(AllegationsViewDocument, { filter, first: 20 }, ({ allegations }) => allegations.pageInfo);
  const toggle = (value: AllegationStatus) => {
    const next = status.includes(value) ? status.filter((other) => other !== value) : [...status, value];
    navigate({ search: { ...search, status: next.join(",") || undefined }, replace: true });
  };
  return (
    <div className="page">
      <PageHead title="Allegations and responses">
        <p className="lead">
          Each allegation with those who make it, those it accuses, their responses, and the source passages.
        </p>
      </PageHead>
      <FilterBar
        filters={search}
        kinds={false}
        onChange={(next) => navigate({ search: { ...next, status: search.status }, replace: true })}
      >
        <fieldset className="chips">
          <legend>Status</legend>
          {CHOICES.map(([value, label]) => (
            <label key={value}>
              <input type="checkbox" checked={status.includes(value)} onChange={() => toggle(value)} />
              {label}
            </label>
          ))}
        </fieldset>
      </FilterBar>
      <QueryState query={query} height="60rem">
        {({ pages }) => (
          <Section title="Allegations" count={pages[0]?.allegations.totalCount ?? 0}>
            <p className="visually-hidden" aria-live="polite">
              {countText(pages[0]?.allegations.totalCount ?? 0, "allegation")}
            </p>
            {pages.flatMap(({ allegations }) =>
              allegations.nodes.map((allegation) => <AllegationCard key={allegation.id} allegation={allegation} />),
            )}
            <MoreButton query={query} />
          </Section>
        )}
      </QueryState>
    </div>
  );
}
