import type { LegendEntry } from "../../charts/Legend";
import { countText } from "../../locale";

/** The lowest opacity of a country with records. */
export const FAINTEST = 0.25;

/** Returns the legend of the map: its shades for the fewest and the most records. */
export function legendOf(counts: readonly number[]): LegendEntry[] {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (counts.length === 0) return [];
  const strongest = { label: countText(most, "record"), color: "var(--meeting)" };
  if (least === most) return [strongest];
  return [{ ...strongest, label: countText(least, "record"), opacity: FAINTEST }, strongest];
}
