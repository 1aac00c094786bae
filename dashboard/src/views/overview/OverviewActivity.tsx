import { useMemo } from "react";
import { useOperation } from "../../api/use-operation";
import { ACTIVITY_HEIGHT, ActivityBars, KIND_LEGEND } from "../../charts/ActivityBars";
import { ChartFrame } from "../../charts/ChartFrame";
import { OverviewActivityDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import { yearsOf } from "./years";

/** How many records there are of each year, by kind, over everything. */
export function OverviewActivity() {
  const query = useOperation(OverviewActivityDocument, {});
  const activity = useMemo(() => query.data && yearsOf(query.data), [query.data]);
  const { years = [], dateless = 0 } = activity ?? {};
  return (
    <ChartFrame
      title="Activity by year"
      note={`Records by the year in which their date begins.${
        dateless > 0 ? ` Left out: ${dateless.toLocaleString()} without a date as precise as a year.` : ""
      }`}
      legend={KIND_LEGEND}
      rows={years}
      document={OverviewActivityDocument}
      variables={{}}
    >
      <QueryState query={query} height={`${ACTIVITY_HEIGHT}px`}>
        {() => <ActivityBars years={years} />}
      </QueryState>
    </ChartFrame>
  );
}
