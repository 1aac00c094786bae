/** More records than this make an actor no better known. */
export const MOST_RECORDS = 256;
/** What is left of the score of a name in the best case, the rest is for how well its actor is known. */
const NAMED = 0.97;

/** The score of an actor by how well it is named, above 0 and at most 1, and in how many records it has part. */
export function scoreOf(named: number, records: number): number {
  const known = Math.log1p(records) / Math.log1p(MOST_RECORDS);
  return Math.round(named * (NAMED + (1 - NAMED) * known) * 1e6) / 1e6;
}
