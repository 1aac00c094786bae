import type { RecordFilter } from "@chancery/client/schema";
import { useMemo } from "react";
import { useOperation } from "../api/use-operation";
import { ACTIVITY_HEIGHT, ActivityBars, KIND_LEGEND } from "../charts/ActivityBars";
import { ChartFrame } from "../charts/ChartFrame";
import { filterWords } from "../filters/filter-words";
import { RecordsByYearDocument } from "../generated/documents";
import { countText } from "../locale";
import { QueryState } from "../parts/QueryState";
import { yearsOf } from "./years";

interface YearsChartProps {
  readonly filter: RecordFilter;
  /** The records counted, for the chart's note, without the reader's filters. */
  readonly of?: string;
}

/** The number of matching records per year, by kind. */
export function YearsChart({ filter, of = "Records" }: YearsChartProps) {
  const query = useOperation(RecordsByYearDocument, { filter });
  const activity = useMemo(() => query.data && yearsOf(query.data), [query.data]);
  const { years = [], dateless = 0 } = activity ?? {};
  return (
    <ChartFrame
      title="Activity by year"
      note={`${of} by the first year of their date.${
        dateless > 0 ? ` Not shown: ${countText(dateless, "record")} without a known year.` : ""
      }${filterWords(filter)}`}
      legend={KIND_LEGEND}
      rows={years}
      document={RecordsByYearDocument}
      variables={{ filter }}
    >
      <QueryState query={query} height={`${ACTIVITY_HEIGHT}px`}>
        {() => (years.length > 0 ? <ActivityBars years={years} /> : <p>No records with a known year.</p>)}
      </QueryState>
    </ChartFrame>
  );
}
