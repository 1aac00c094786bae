import type { YearOfActivity } from "../../charts/ActivityBars";
import type { OverviewActivityQuery } from "../../generated/documents";

type Counted = keyof OverviewActivityQuery & keyof YearOfActivity;

interface Activity {
  /** In order; years without records are left out. */
  readonly years: readonly YearOfActivity[];
  /** How many records count under no year. */
  readonly dateless: number;
}

const NONE = { meetings: 0, agreements: 0, allegations: 0, milestones: 0 };
const COUNTED: readonly Counted[] = ["meetings", "agreements", "allegations", "milestones"];

/** The kinds' statistics by year, put together. */
export function yearsOf(statistics: OverviewActivityQuery): Activity {
  const years = new Map<string, YearOfActivity>();
  let dateless = 0;
  for (const kind of COUNTED) {
    for (const { count, keys } of statistics[kind]) {
      const year = keys[0]?.value;
      if (!year) dateless += count;
      else years.set(year, { ...(years.get(year) ?? { start: `${year}-01-01`, ...NONE }), [kind]: count });
    }
  }
  return { years: [...years.values()].sort((one, other) => (one.start < other.start ? -1 : 1)), dateless };
}
