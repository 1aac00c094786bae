import { useMemo } from "react";
import { useOperation } from "../../api/use-operation";
import { ACTIVITY_HEIGHT, ActivityBars, KIND_LEGEND } from "../../charts/ActivityBars";
import { ChartFrame } from "../../charts/ChartFrame";
import { RelationActivityDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";

/** How many records there are of each year, by kind. */
export function ActivityChart({ between }: { readonly between: string[] }) {
  const variables = { between, interval: "YEAR" as const };
  const query = useOperation(RelationActivityDocument, variables);
  const years = useMemo(() => query.data?.relation?.activity ?? [], [query.data]);
  return (
    <ChartFrame
      title="Activity by year"
      note="Records that involve both, by the year in which their date begins."
      legend={KIND_LEGEND}
      rows={years}
      document={RelationActivityDocument}
      variables={variables}
    >
      <QueryState query={query} height={`${ACTIVITY_HEIGHT}px`}>
        {() => (years.length > 0 ? <ActivityBars years={years} /> : <p>No dated record involves both.</p>)}
      </QueryState>
    </ChartFrame>
  );
}
