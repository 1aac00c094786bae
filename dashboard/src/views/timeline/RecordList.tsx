import { useState } from "react";
import { Section } from "../../parts/Section";
import { RecordLine } from "../../records/RecordLine";
import type { Span, TimelineRecord } from "./spans";
import type { Window } from "./window";

interface RecordListProps {
  readonly records: readonly TimelineRecord[];
  /** How many there are, read or not. */
  readonly totalCount: number;
  readonly spans: readonly Span[];
  readonly window: Window;
  /** Whether the window shows everything, so that records without a date belong to the list. */
  readonly isWhole: boolean;
}

const STEP = 20;

/** The records that a timeline's window shows, the latest first. */
export function RecordList({ records, totalCount, spans, window, isWhole }: RecordListProps) {
  const [limit, setLimit] = useState(STEP);
  const visible = new Set(
    spans.filter(({ start, end }) => end > window.start && start < window.end).map(({ record }) => record.id),
  );
  const listed = isWhole ? records : records.filter(({ id }) => visible.has(id));
  return (
    <Section
      title={isWhole ? "Records" : "Records of the time shown"}
      count={listed.length}
      {...(isWhole ? { latestOf: totalCount } : {})}
    >
      <ul className="record-lines">
        {listed.slice(0, limit).map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
      </ul>
      {listed.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
          Show more
        </button>
      )}
    </Section>
  );
}
