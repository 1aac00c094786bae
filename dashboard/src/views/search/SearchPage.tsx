import { Link, useSearch } from "@tanstack/react-router";
import { usePages } from "../../api/use-operation";
import { SearchViewDocument } from "../../generated/documents";
import { MoreButton } from "../../parts/MoreButton";
import { PageHead } from "../../parts/PageHead";
import { QueryState } from "../../parts/QueryState";
import { suggestionOf } from "../../shell/suggestion";
import { Highlight } from "./Highlight";
import "./search.css";

/** Everything that a search finds. */
export function SearchPage() {
  const { q } = useSearch({ from: "/search" });
  const query = usePages(SearchViewDocument, { query: q }, ({ search }) => search.pageInfo);
  if (!q) return <PageHead kicker="Search" title="Search for a name or for words" />;
  return (
    <div className="page">
      <PageHead kicker="Search" title={`“${q}”`} />
      <QueryState query={query} height="40rem">
        {({ pages }) => {
          const edges = pages.flatMap(({ search }) => search.edges);
          if (edges.length === 0) return <p>Nothing is found. Try a part of the name, or another spelling.</p>;
          return (
            <>
              <ol className="found">
                {edges.map((edge) => {
                  const { name, note, address } = suggestionOf(edge);
                  return (
                    <li key={edge.cursor}>
                      <h3>
                        <Link {...address}>{name}</Link>
                      </h3>
                      <small>{note}</small>
                      {edge.highlight && <Highlight text={edge.highlight} />}
                    </li>
                  );
                })}
              </ol>
              <MoreButton query={query} />
            </>
          );
        }}
      </QueryState>
    </div>
  );
}
