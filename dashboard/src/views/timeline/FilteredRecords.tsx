import type { RecordFilter } from "@chancery/client/schema";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { QueryState } from "../../parts/QueryState";
import { Decades } from "./Decades";
import { type LoadedRecords, useLoadedRecords } from "./loaded-records";
import { RecordList } from "./RecordList";
import { RecordsOverTime } from "./RecordsOverTime";
import { spansOf } from "./spans";
import { useWindow } from "./use-window";
import { readWindow, wholeOf } from "./window";

interface FilteredRecordsProps {
  readonly filter: RecordFilter;
  /** Whether the reader has narrowed them down. */
  readonly isNarrowed?: boolean;
  /** By what the lanes are divided. */
  readonly by: "kind" | "topic";
}

/** The records that match: drawn over time, and listed under it. The address says which time is shown. */
export function FilteredRecords({ filter, isNarrowed = false, by }: FilteredRecordsProps) {
  const { shown } = useSearch({ strict: false });
  const query = useLoadedRecords(filter, readWindow(shown)?.start);
  return (
    <QueryState query={query} height="60rem">
      {(loaded) => <DrawnRecords loaded={loaded} filter={filter} isNarrowed={isNarrowed} by={by} />}
    </QueryState>
  );
}

interface DrawnRecordsProps extends FilteredRecordsProps {
  readonly loaded: LoadedRecords;
}

function DrawnRecords({ loaded, filter, isNarrowed, by }: DrawnRecordsProps) {
  const { records, isCut } = loaded;
  const spans = useMemo(() => spansOf(records), [records]);
  const whole = useMemo(() => wholeOf(spans), [spans]);
  const { window, show, isWhole } = useWindow(whole);
  if (records.length === 0) {
    return <p className="state">{isNarrowed ? "No record matches. Take a filter away." : "There is no record yet."}</p>;
  }
  return (
    <div className="page">
      {isCut && <Decades filter={filter} />}
      {spans.length > 0 && (
        <RecordsOverTime
          loaded={loaded}
          spans={spans}
          by={by}
          filter={filter}
          whole={whole}
          window={window}
          onWindow={show}
        />
      )}
      <RecordList loaded={loaded} spans={spans} window={window} isWhole={isWhole} />
    </div>
  );
}
