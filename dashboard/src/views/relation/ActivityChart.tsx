import { useCallback, useMemo } from "react";
import { useOperation } from "../../api/use-operation";
import { ChartFrame } from "../../charts/ChartFrame";
import { PlotFigure } from "../../charts/PlotFigure";
import { RelationActivityDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import { KIND_STYLES } from "../../records/kinds";

const HEIGHT = 260;
const COUNTED = {
  meetings: "MEETING",
  agreements: "AGREEMENT",
  allegations: "ALLEGATION",
  milestones: "MILESTONE",
} as const;

/** How many records there are of each year, by kind. */
export function ActivityChart({ between }: { readonly between: string[] }) {
  const variables = { between, interval: "YEAR" as const };
  const query = useOperation(RelationActivityDocument, variables);
  const activity = query.data?.relation?.activity;
  const bars = useMemo(
    () =>
      (activity ?? []).flatMap((period) =>
        (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).map((counted) => ({
          year: new Date(period.start),
          count: period[counted],
          kind: KIND_STYLES[COUNTED[counted]].plural,
        })),
      ),
    [activity],
  );
  const options = useCallback(
    (plot: typeof import("@observablehq/plot")) => ({
      marginLeft: 32,
      x: { type: "utc" as const, label: null },
      y: { label: null, grid: true, tickFormat: "d", ticks: 4 },
      color: {
        domain: Object.values(KIND_STYLES).map(({ plural }) => plural),
        range: Object.values(KIND_STYLES).map(({ color }) => color),
        legend: true,
      },
      marks: [
        plot.rectY(bars, { x: "year", y: "count", fill: "kind", interval: "year" as const, inset: 0.5, tip: true }),
        plot.ruleY([0]),
      ],
    }),
    [bars],
  );
  return (
    <ChartFrame
      title="Activity by year"
      note="Records that involve both, by the first year that their date may mean."
      rows={activity ?? []}
      document={RelationActivityDocument}
      variables={variables}
    >
      <QueryState query={query} height={`${HEIGHT}px`}>
        {() => <PlotFigure options={options} height={HEIGHT} label="Bars: records of each year, by kind" />}
      </QueryState>
    </ChartFrame>
  );
}
