/** The number of records from which an actor counts as well known. */
export const MOST_RECORDS = 256;
/** The share of the name in the score. The rest is for how well known its actor is. */
const NAMED = 0.97;

/** Returns the score of an actor from how well its name matches (above 0, at most 1) and how many records involve it. */
export function scoreOf(named: number, records: number): number {
  const known = Math.log1p(records) / Math.log1p(MOST_RECORDS);
  return Math.round(named * (NAMED + (1 - NAMED) * known) * 1e6) / 1e6;
}
