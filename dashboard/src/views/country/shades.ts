import type { LegendEntry } from "../../charts/Legend";
import { numberText } from "../../locale";

/** The lightest shade that a country with records has, of 1. */
export const LIGHTEST = 0.25;

export function recordsOf(count: number): string {
  return count === 1 ? "1 record" : `${numberText(count)} records`;
}

/** What the map's shades stand for: the fewest records, and the most. */
export function legendOf(counts: readonly number[]): LegendEntry[] {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (counts.length === 0) return [];
  const darkest = { label: recordsOf(most), color: "var(--meeting)" };
  if (least === most) return [darkest];
  return [{ ...darkest, label: recordsOf(least), opacity: LIGHTEST }, darkest];
}
