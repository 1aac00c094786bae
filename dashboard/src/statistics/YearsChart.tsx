import type { RecordFilter } from "@chancery/client/schema";
import { useMemo } from "react";
import { useOperation } from "../api/use-operation";
import { ACTIVITY_HEIGHT, ActivityBars, KIND_LEGEND } from "../charts/ActivityBars";
import { ChartFrame } from "../charts/ChartFrame";
import { filterWords } from "../filters/filter-words";
import { RecordsByYearDocument } from "../generated/documents";
import { numberText } from "../locale";
import { QueryState } from "../parts/QueryState";
import { yearsOf } from "./years";

interface YearsChartProps {
  readonly filter: RecordFilter;
  /** Which records they are, whatever the reader narrows them down to. */
  readonly of?: string;
}

/** How many records that match there are of each year, by kind. */
export function YearsChart({ filter, of = "Records" }: YearsChartProps) {
  const query = useOperation(RecordsByYearDocument, { filter });
  const activity = useMemo(() => query.data && yearsOf(query.data), [query.data]);
  const { years = [], dateless = 0 } = activity ?? {};
  return (
    <ChartFrame
      title="Activity by year"
      note={`${of} by the year in which their date begins.${
        dateless > 0 ? ` Left out: ${numberText(dateless)} without a date as precise as a year.` : ""
      }${filterWords(filter)}`}
      legend={KIND_LEGEND}
      rows={years}
      document={RecordsByYearDocument}
      variables={{ filter }}
    >
      <QueryState query={query} height={`${ACTIVITY_HEIGHT}px`}>
        {() => (years.length > 0 ? <ActivityBars years={years} /> : <p>There is no record with a date.</p>)}
      </QueryState>
    </ChartFrame>
  );
}
