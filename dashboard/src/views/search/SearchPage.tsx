import { Link, useSearch } from "@tanstack/react-router";
import { usePages } from "../../api/use-operation";
import { SearchViewDocument } from "../../generated/documents";
import { MoreButton } from "../../parts/MoreButton";
import { PageHead } from "../../parts/PageHead";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { suggestionOf } from "../../shell/suggestion";
import { Highlight } from "./Highlight";
import "./search.css";

/** The results of a search. */
export function SearchPage() {
  const { q } = useSearch({ from: "/search" });
  const query = usePages(SearchViewDocument, { query: q }, ({ search }) => search.pageInfo);
  if (!q) return <PageHead kicker="Search" title="Search for a name or keywords" />;
  return (
    <div className="page">
      <PageHead kicker="Search" title={`“${q}”`} />
      <QueryState query={query} height="40rem">
        {({ pages }) => {
          const edges = pages.flatMap(({ search }) => search.edges);
          if (edges.length === 0) return <p>No results. Try part of the name or another spelling.</p>;
          return (
            <Section title="Results" count={pages[0]?.search.totalCount ?? edges.length}>
              <ol className="found">
                {edges.map((edge) => {
                  const { name, note, description, address } = suggestionOf(edge);
                  return (
                    <li key={edge.cursor}>
                      <h3>
                        <Link {...address}>
                          <bdi>{name}</bdi>
                        </Link>
                      </h3>
                      <small>{note}</small>
                      {description && <p>{description}</p>}
                      {edge.highlight && <Highlight text={edge.highlight} />}
                    </li>
                  );
                })}
              </ol>
              <MoreButton query={query} />
            </Section>
          );
        }}
      </QueryState>
    </div>
  );
}
