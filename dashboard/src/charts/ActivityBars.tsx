import { useCallback, useMemo } from "react";
import { KIND_STYLES } from "../records/kinds";
import type { LegendEntry } from "./Legend";
import { PlotFigure } from "./PlotFigure";

/** The number of records of each kind in a year. */
export type YearOfActivity = {
  /** The first day: `1979-01-01`. */
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

/** A bar for each year, stacked by kind of record. */
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
      x: { type: "utc" as const, label: null, ...yearTicks(bars) },
      // No more ticks than records, so that they are whole numbers.
      y: { label: null, grid: true, tickFormat: "d", ticks: Math.min(4, mostOf(years)), tickSize: 0 },
      color: { domain: COUNTED.map(([, { plural }]) => plural), range: COUNTED.map(([, { color }]) => color) },
      marks: [
        plot.rectY(bars, {
          x: "year",
          y: "records",
          fill: "kind",
          interval: "year" as const,
          insetLeft: insetOf(bars, width),
          insetRight: insetOf(bars, width),
          insetTop: 0.5,
          tip: true,
        }),
        plot.ruleY([0]),
      ],
    }),
    [bars, years],
  );
  return <PlotFigure options={options} height={ACTIVITY_HEIGHT} label="Bar chart: records per year, by kind" />;
}

type Bars = readonly { readonly year: Date }[];

/** Up to this number of years, each bar is labelled; above it, Plot chooses the ticks. */
const FEW = 8;
/** The maximum width of a bar, in pixels, so that a single year does not fill the chart. */
const WIDEST = 80;

function spanOf(bars: Bars): { first: number; count: number } {
  const years = bars.map(({ year }) => year.getUTCFullYear());
  const first = Math.min(...years);
  return { first, count: Math.max(...years) - first + 1 };
}

/** The axis options: for few years, a label in the middle of each; otherwise the defaults. */
function yearTicks(bars: Bars) {
  const { first, count } = spanOf(bars);
  if (count > FEW) return {};
  const ticks = Array.from({ length: count }, (_, index) => new Date(Date.UTC(first + index, 6, 1)));
  return { ticks, tickFormat: (tick: Date) => String(tick.getUTCFullYear()), tickSize: 0 };
}

/** The inset on each side of a bar, in pixels: limits its width, and separates bars unless they are too narrow. */
function insetOf(bars: Bars, width: number): number {
  const year = width / spanOf(bars).count;
  if (year > WIDEST) return (year - WIDEST) / 2;
  return year > 6 ? 0.5 : 0;
}

/** The largest number of records in a year. */
function mostOf(years: readonly YearOfActivity[]): number {
  return Math.max(...years.map((year) => year.meetings + year.agreements + year.allegations + year.milestones));
}
