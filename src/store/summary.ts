import { STATEMENT_KINDS, type StatementKind } from "../statements/statement.js";

/** Numbers of statements and entries by outcome. */
export interface Counts {
  /** Statements read: the sum of the next four. */
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** Stored entries of the dataset that were not stated this time and not removed. */
  stale: number;
  removed: number;
}

/** The result of an import. */
export interface StoreSummary {
  readonly total: Counts;
  readonly byKind: Readonly<Record<StatementKind, Counts>>;
}

export function noCounts(): Record<StatementKind, Counts> {
  const counts = STATEMENT_KINDS.map((kind): [StatementKind, Counts] => [kind, zero()]);
  return Object.fromEntries(counts) as Record<StatementKind, Counts>;
}

function zero(): Counts {
  return { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, stale: 0, removed: 0 };
}

export function summaryOf(byKind: Readonly<Record<StatementKind, Counts>>): StoreSummary {
  const total = zero();
  for (const counts of Object.values(byKind)) {
    for (const outcome of Object.keys(total) as (keyof Counts)[]) total[outcome] += counts[outcome];
  }
  return { total, byKind };
}
