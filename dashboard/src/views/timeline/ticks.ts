import type { ScaleTime } from "d3-scale";

/** A labelled point on the time axis. */
interface Tick {
  readonly time: Date;
  /** In pixels from the left. */
  readonly x: number;
  readonly label: string;
}

/** The minimum distance between labels, in pixels. */
const APART = 90;
/** Half the width of a label, in pixels: of a year, and of a month or day that may include its year. */
const YEAR_ROOM = 20;
const DATE_ROOM = 38;

/** Returns round dates within the visible period. Their distance determines the precision of their labels. */
export function ticksOf(scale: ScaleTime<number, number>, width: number): Tick[] {
  const times = scale.ticks(Math.max(2, Math.floor(width / APART)));
  const areMonths = times.every((time) => time.getUTCDate() === 1);
  const areYears = areMonths && times.every((time) => time.getUTCMonth() === 0);
  const room = areYears ? YEAR_ROOM : DATE_ROOM;
  return times
    .map((time) => ({ time, x: scale(time) }))
    .filter(({ x }) => x > room && x < width - room)
    .map(({ time, x }, index, shown) => {
      const year = time.getUTCFullYear();
      if (areYears) return { time, x, label: String(year) };
      // The label includes the year only where it changes.
      const isNamed = year !== shown[index - 1]?.time.getUTCFullYear();
      return { time, x, label: dateText(time, !areMonths, isNamed) };
    });
}

/** Formats a month or a day (UTC) in the order of the API's labels: "Aug 2017", "6 Aug". */
function dateText(time: Date, hasDay: boolean, hasYear: boolean): string {
  return time.toLocaleDateString("en-GB", {
    timeZone: "UTC",
    month: "short",
    ...(hasDay && { day: "numeric" }),
    ...(hasYear && { year: "numeric" }),
  });
}
