import type { ReactNode } from "react";
import { useOperation } from "../../api/use-operation";
import { RelationRecordsDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import { AllegationCard } from "../../records/AllegationCard";
import { AGREEMENT_STATUSES } from "../../records/labels";
import { RecordLine } from "../../records/RecordLine";

/** The latest records between two countries, by kind. */
export function RelationRecords({ between }: { readonly between: string[] }) {
  const query = useOperation(RelationRecordsDocument, { between });
  return (
    <QueryState query={query} height="60rem">
      {({ relation }) =>
        relation && (
          <div className="relation">
            <Section title="Meetings" count={relation.meetings.totalCount}>
              {relation.meetings.nodes.map((record) => (
                <RecordLine key={record.id} record={record} />
              ))}
            </Section>
            <Section title="Agreements" count={relation.agreements.totalCount}>
              {relation.agreements.nodes.map((record) => (
                <RecordLine key={record.id} record={record} aside={AGREEMENT_STATUSES[record.status]} />
              ))}
            </Section>
            <Section title="Allegations and answers" count={relation.allegations.totalCount}>
              {relation.allegations.nodes.map((allegation) => (
                <li key={allegation.id}>
                  <AllegationCard allegation={allegation} />
                </li>
              ))}
            </Section>
            <Section title="Milestones" count={relation.milestones.totalCount}>
              {relation.milestones.nodes.map((record) => (
                <RecordLine key={record.id} record={record} />
              ))}
            </Section>
          </div>
        )
      }
    </QueryState>
  );
}

function Section({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className="record-section">
      <h2>
        {title} <small>{count.toLocaleString()}</small>
      </h2>
      <ul className="record-lines">{children}</ul>
    </section>
  );
}
