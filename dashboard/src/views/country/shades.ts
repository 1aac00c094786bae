import type { LegendEntry } from "../../charts/Legend";
import { countText } from "../../locale";

/** The faintest shade that a country with records has, of 1. */
export const FAINTEST = 0.25;

/** What the map's shades stand for: the fewest records, and the most. */
export function legendOf(counts: readonly number[]): LegendEntry[] {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (counts.length === 0) return [];
  const strongest = { label: countText(most, "record"), color: "var(--meeting)" };
  if (least === most) return [strongest];
  return [{ ...strongest, label: countText(least, "record"), opacity: FAINTEST }, strongest];
}
