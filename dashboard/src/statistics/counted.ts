import type { CountedKeyFragment } from "../generated/documents";

type ByKind = Readonly<Record<"meetings" | "agreements" | "allegations" | "milestones", readonly CountedKeyFragment[]>>;

/** A topic or a country with its number of records, in total and by kind. */
export interface Counted {
  /** A topic's slug, or a country's code; the id of a country without a code. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly meetings: number;
  readonly agreements: number;
  readonly allegations: number;
  readonly milestones: number;
}

/** Merges the statistics of all kinds by one dimension. Sorted by count, largest first, then by label. */
export function countedOf(statistics: ByKind): Counted[] {
  const found = new Map<string, Counted>();
  for (const kind of ["meetings", "agreements", "allegations", "milestones"] as const) {
    for (const { count, keys } of statistics[kind]) {
      const [key] = keys;
      if (!key?.value) continue;
      const { value, label } = key;
      const none = { value, label, count: 0, meetings: 0, agreements: 0, allegations: 0, milestones: 0 };
      const before = found.get(value) ?? none;
      found.set(value, { ...before, count: before.count + count, [kind]: count });
    }
  }
  return [...found.values()].sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
}
