import type { RecordType } from "@chancery/client/schema";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useOperation } from "../../api/use-operation";
import { RelationRecordsDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { AGREEMENT_STATUSES } from "../../records/labels";
import { RecordLine } from "../../records/RecordLine";

/** The latest records between two countries, by kind. */
export function RelationRecords({ between }: { readonly between: string[] }) {
  const query = useOperation(RelationRecordsDocument, { between });
  return (
    <QueryState query={query} height="60rem">
      {({ relation }) =>
        relation && (
          <div className="page">
            <RecordSection
              title="Meetings"
              kind="MEETING"
              between={between}
              count={relation.meetings.totalCount}
              shown={relation.meetings.nodes.length}
            >
              {relation.meetings.nodes.map((record) => (
                <RecordLine key={record.id} record={record} />
              ))}
            </RecordSection>
            <RecordSection
              title="Agreements"
              kind="AGREEMENT"
              between={between}
              count={relation.agreements.totalCount}
              shown={relation.agreements.nodes.length}
            >
              {relation.agreements.nodes.map((record) => (
                <RecordLine key={record.id} record={record} aside={AGREEMENT_STATUSES[record.status]} />
              ))}
            </RecordSection>
            <RecordSection
              title="Milestones"
              kind="MILESTONE"
              between={between}
              count={relation.milestones.totalCount}
              shown={relation.milestones.nodes.length}
            >
              {relation.milestones.nodes.map((record) => (
                <RecordLine key={record.id} record={record} />
              ))}
            </RecordSection>
          </div>
        )
      }
    </QueryState>
  );
}

interface RecordSectionProps {
  readonly title: string;
  readonly count: number;
  readonly shown: number;
  /** Where all of them are. */
  readonly kind: RecordType;
  readonly between: string[];
  readonly children: ReactNode;
}

function RecordSection({ title, count, shown, kind, between, children }: RecordSectionProps) {
  if (count === 0) return null;
  return (
    <Section title={title} count={count}>
      <ul className="record-lines">{children}</ul>
      {count > shown && (
        <p>
          <Link to="/timeline" search={{ countries: between.join(","), kinds: kind }}>
            All of them, on the timeline
          </Link>
        </p>
      )}
    </Section>
  );
}
