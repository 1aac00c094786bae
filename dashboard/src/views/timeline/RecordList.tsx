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
  /** Whether the window shows everything, so that records without a date belong to the list. */
  readonly isWhole: boolean;
}

const STEP = 20;

/** The records that a timeline's window shows, the latest first. */
export function RecordList({ loaded, spans, window, isWhole }: RecordListProps) {
  const { records, totalCount, hasMore, isReading, readMore } = loaded;
  const [limit, setLimit] = useState(STEP);
  const visible = new Set(
    spans.filter(({ start, end }) => end > window.start && start < window.end).map(({ record }) => record.id),
  );
  const listed = isWhole ? records : records.filter(({ id }) => visible.has(id));
  // Those of a time that is shown were all read.
  const isMoreToRead = isWhole && hasMore;
  const showMore = () => {
    if (listed.length < limit + STEP && isMoreToRead && !isReading) readMore();
    setLimit(limit + STEP);
  };
  return (
    <Section
      title={isWhole ? "Records" : "Records of the time shown"}
      count={listed.length}
      {...(isWhole ? { latestOf: totalCount } : {})}
    >
      {listed.length === 0 && <p>No record falls into this time. “Everything”, over the drawing, shows all of them.</p>}
      <ul className="record-lines">
        {listed.slice(0, limit).map((record) => (
          <RecordLine key={record.id} record={record} />
        ))}
      </ul>
      {(listed.length > limit || isMoreToRead) && (
        <button type="button" className="button" onClick={showMore}>
          {listed.length < limit && isReading ? "Reading …" : "Show more"}
        </button>
      )}
    </Section>
  );
}
