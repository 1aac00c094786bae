import { useCallback, useMemo } from "react";
import { KIND_STYLES } from "../records/kinds";
import type { LegendEntry } from "./Legend";
import { PlotFigure } from "./PlotFigure";

/** How many records of each kind there are in a year. */
export type YearOfActivity = {
  /** The first day, as in `1979-01-01`. */
  readonly start: string;
  readonly meetings: number;
  readonly agreements: number;
  readonly allegations: number;
  readonly milestones: number;
};

export const ACTIVITY_HEIGHT = 260;

const COUNTED = [
  ["meetings", KIND_STYLES.MEETING],
  ["agreements", KIND_STYLES.AGREEMENT],
  ["allegations", KIND_STYLES.ALLEGATION],
  ["milestones", KIND_STYLES.MILESTONE],
] as const;

export const KIND_LEGEND: readonly LegendEntry[] = COUNTED.map(([, { plural, color }]) => ({ label: plural, color }));

/** Bars of years, stacked by kind. */
export function ActivityBars({ years }: { readonly years: readonly YearOfActivity[] }) {
  const bars = useMemo(
    () =>
      years.flatMap((year) =>
        COUNTED.map(([counted, { plural }]) => ({
          year: new Date(year.start),
          records: year[counted],
          kind: plural,
        })).filter(({ records }) => records > 0),
      ),
    [years],
  );
  const options = useCallback(
    (plot: typeof import("@observablehq/plot"), width: number) => ({
      marginLeft: 36,
      marginRight: 8,
      x: { type: "utc" as const, label: null },
      y: { label: null, grid: true, tickFormat: "d", ticks: 4, tickSize: 0 },
      color: { domain: COUNTED.map(([, { plural }]) => plural), range: COUNTED.map(([, { color }]) => color) },
      marks: [
        plot.rectY(bars, {
          x: "year",
          y: "records",
          fill: "kind",
          interval: "year" as const,
          inset: insetOf(bars, width),
          tip: true,
        }),
        plot.ruleY([0]),
      ],
    }),
    [bars],
  );
  return <PlotFigure options={options} height={ACTIVITY_HEIGHT} label="Bars: records of each year, by kind" />;
}

/** What parts one year from the next, in pixels: nothing where they are too many for it. */
function insetOf(bars: readonly { readonly year: Date }[], width: number): number {
  const years = bars.map(({ year }) => year.getUTCFullYear());
  const span = Math.max(...years) - Math.min(...years) + 1;
  return width / span > 6 ? 0.5 : 0;
}
