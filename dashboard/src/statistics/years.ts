import type { YearOfActivity } from "../charts/ActivityBars";
import type { RecordsByYearQuery } from "../generated/documents";

type Counted = keyof RecordsByYearQuery & keyof YearOfActivity;

interface Activity {
  /** In order, without years that have no records. */
  readonly years: readonly YearOfActivity[];
  /** The number of records without a known year. */
  readonly dateless: number;
}

const NONE = { meetings: 0, agreements: 0, allegations: 0, milestones: 0 };
const COUNTED: readonly Counted[] = ["meetings", "agreements", "allegations", "milestones"];

/** Merges the statistics of all kinds by year. */
export function yearsOf(statistics: RecordsByYearQuery): Activity {
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

/** A decade with its number of records. */
export interface Decade {
  /** The first and the last year: `1970` and `1979`. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The decades that have records, in order. */
export function decadesOf(years: readonly YearOfActivity[]): Decade[] {
  const counts = new Map<string, number>();
  for (const { start, meetings, agreements, allegations, milestones } of years) {
    const decade = start.slice(0, 3);
    counts.set(decade, (counts.get(decade) ?? 0) + meetings + agreements + allegations + milestones);
  }
  return [...counts].map(([decade, count]) => ({ from: `${decade}0`, to: `${decade}9`, count }));
}
