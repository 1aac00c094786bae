import type { ScaleTime } from "d3-scale";

/** A moment that is written under the drawing. */
interface Tick {
  readonly time: Date;
  /** In pixels from the left. */
  readonly x: number;
  readonly label: string;
}

/** From one label to the next at least, in pixels. */
const APART = 90;
/** What a label takes up on each side of its moment: of a year alone, and of a month or day, which may name its year. */
const YEAR_ROOM = 20;
const DATE_ROOM = 38;

/** Round moments of what is shown, written as precisely as they are apart. */
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
      // The year stands where it begins to be that year.
      const isNamed = year !== shown[index - 1]?.time.getUTCFullYear();
      return { time, x, label: dateText(time, !areMonths, isNamed) };
    });
}

/** A month or a day, by UTC, in the order of the API's labels: "Aug 2017", "6 Aug". */
function dateText(time: Date, hasDay: boolean, hasYear: boolean): string {
  return time.toLocaleDateString("en-GB", {
    timeZone: "UTC",
    month: "short",
    ...(hasDay && { day: "numeric" }),
    ...(hasYear && { year: "numeric" }),
  });
}
