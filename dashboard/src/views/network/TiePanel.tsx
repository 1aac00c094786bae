import type { RecordFilter } from "@chancery/client/schema";
import { Link } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { SharedRecordsDocument } from "../../generated/documents";
import { countText } from "../../locale";
import { QueryState } from "../../parts/QueryState";
import { ActorName } from "../../records/ActorNames";
import { DateLabel } from "../../records/DateLabel";
import { KIND_STYLES, kindOf } from "../../records/kinds";
import type { Tie } from "./network-graph";

/** The records that two actors share. */
export function TiePanel({ tie, filter }: { readonly tie: Tie; readonly filter: RecordFilter }) {
  const query = useOperation(SharedRecordsDocument, { actors: tie.ends.map(({ id }) => id), filter });
  return (
    <aside className="network-panel" aria-label="Shared records">
      <h3>
        <ActorName actor={tie.ends[0]} /> and <ActorName actor={tie.ends[1]} />
      </h3>
      <QueryState query={query} height="20rem">
        {({ timeline }) => (
          <>
            <p className="provenance" aria-live="polite">
              {countText(timeline.totalCount, "record")}
              {timeline.totalCount > timeline.nodes.length && `, the latest ${timeline.nodes.length}`}
            </p>
            <ul className="shared-records">
              {timeline.nodes.map((record) => (
                <li key={record.id} style={{ "--kind": KIND_STYLES[kindOf(record.__typename)].color }}>
                  <DateLabel date={record.date} />
                  <Link to="/record/$id" params={{ id: record.id }}>
                    {record.title}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryState>
    </aside>
  );
}
