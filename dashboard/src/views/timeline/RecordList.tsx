import { useState } from "react";
import { Section } from "../../parts/Section";
import { RecordLine } from "../../records/RecordLine";
import type { LoadedRecords } from "./loaded-records";
import type { Span } from "./spans";
import type { Window } from "./window";

interface RecordListProps {
  readonly loaded: LoadedRecords;
  readonly spans: readonly Span[];
  readonly window: Window;
  /** Whether no period is selected, so that the list includes undated records. */
  readonly isWhole: boolean;
}

const STEP = 20;

/** The records in a timeline's visible period, latest first. */
export function RecordList({ loaded, spans, window, isWhole }: RecordListProps) {
  const { records, totalCount, hasMore, isReading, readMore } = loaded;
  const [limit, setLimit] = useState(STEP);
  const visible = new Set(
    spans.filter(({ start, end }) => end > window.start && start < window.end).map(({ record }) => record.id),
  );
  const listed = isWhole ? records : records.filter(({ id }) => visible.has(id));
  // The records of a selected period load without a button.
  const isMoreToRead = isWhole && hasMore;
  const showMore = () => {
    if (listed.length < limit + STEP && isMoreToRead && !isReading) readMore();
    setLimit(limit + STEP);
  };
  return (
    <Section
      title={isWhole ? "Records" : "Records in this period"}
      count={listed.length}
      {...(isWhole ? { latestOf: totalCount } : {})}
    >
      {listed.length === 0 && (
        <p>No records in this period. Select “Show all” above the timeline to see all of them.</p>
      )}
      <ul className="record-lines">
        {listed.slice(0, limit).map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
      </ul>
      {(listed.length > limit || isMoreToRead) && (
        <button type="button" className="button" onClick={showMore}>
          {listed.length < limit && isReading ? "Loading…" : "Show more"}
        </button>
      )}
    </Section>
  );
}
