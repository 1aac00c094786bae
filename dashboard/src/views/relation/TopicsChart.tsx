import { useCallback } from "react";
import { ChartFrame } from "../../charts/ChartFrame";
import { PlotFigure } from "../../charts/PlotFigure";
import { RelationViewDocument, type RelationViewQuery } from "../../generated/documents";

type Topics = NonNullable<RelationViewQuery["relation"]>["topics"];

const SHOWN = 10;

/** What the records between two countries are about. */
export function TopicsChart({ between, topics }: { readonly between: string[]; readonly topics: Topics }) {
  const rows = topics.map(({ count, topic }) => ({ topic: topic.name, count }));
  const shown = rows.slice(0, SHOWN);
  const key = JSON.stringify(shown);
  const options = useCallback(
    (plot: typeof import("@observablehq/plot")) => {
      const bars: typeof shown = JSON.parse(key);
      return {
        marginLeft: 150,
        marginRight: 24,
        x: { axis: null },
        y: { label: null, tickSize: 0, domain: bars.map(({ topic }) => topic) },
        marks: [
          plot.barX(bars, { x: "count", y: "topic", fill: "var(--ink-soft)", insetTop: 3, insetBottom: 3 }),
          plot.text(bars, { x: "count", y: "topic", text: "count", textAnchor: "start" as const, dx: 4 }),
        ],
      };
    },
    [key],
  );
  return (
    <ChartFrame
      title="Topics"
      note="A record may be about several."
      rows={rows}
      document={RelationViewDocument}
      variables={{ between }}
    >
      <PlotFigure
        options={options}
        height={Math.max(1, shown.length) * 26 + 20}
        label="Bars: records about each topic"
      />
    </ChartFrame>
  );
}
