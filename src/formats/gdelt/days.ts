const DAY = 24 * 60 * 60 * 1000;

/** Returns the day that many days after a day; both YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}
