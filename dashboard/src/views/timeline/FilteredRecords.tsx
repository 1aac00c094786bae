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
  /** Whether the reader has set filters. */
  readonly isNarrowed?: boolean;
  /** How the lanes are grouped. */
  readonly by: "kind" | "topic";
}

/** The matching records as a timeline and, below it, as a list. The address stores the visible period. */
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
    return <p className="state">{isNarrowed ? "No records found. Try removing a filter." : "No records yet."}</p>;
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
