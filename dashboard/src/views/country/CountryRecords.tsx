import { Link } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { TimelineViewDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { RecordLine } from "../../records/RecordLine";

/** The latest records that involve a country. */
export function CountryRecords({ code }: { readonly code: string }) {
  const query = useOperation(TimelineViewDocument, {
    filter: { countries: [code] },
    orderBy: { field: "DATE", direction: "DESC" },
    first: 10,
    after: null,
  });
  return (
    <QueryState query={query} height="40rem">
      {({ timeline }) => (
        <Section title="Latest records" count={timeline.totalCount}>
          <ul className="record-lines">
            {timeline.nodes.map((record) => (
              <RecordLine key={record.id} record={record} />
            ))}
          </ul>
          <p>
            <Link to="/timeline" search={{ countries: code }}>
              All of them, on the timeline
            </Link>
          </p>
        </Section>
      )}
    </QueryState>
  );
}
