/** The known bounds of a date: days, `YYYY-MM-DD`; null for an open end. */
interface KnownDate {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A span of time, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** The time span of all dates, with a margin; null if all of them are unknown. */
export function spanOf(dates: readonly KnownDate[]): Span | null {
  const days = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((day) => (day ? [Date.parse(day)] : []));
  if (days.length === 0) return null;
  const from = Math.min(...days);
  const to = Math.max(...days) + DAY;
  const room = Math.max((to - from) * 0.02, 30 * DAY);
  return { from: from - room, to: to + room };
}

/** The place of a date within a span, as fractions of it; an open end extends to the end of the span. */
export function placeOf({ earliest, latest }: KnownDate, { from, to }: Span): { start: number; length: number } {
  const start = earliest ? (Date.parse(earliest) - from) / (to - from) : 0;
  const end = latest ? (Date.parse(latest) + DAY - from) / (to - from) : 1;
  return { start, length: end - start };
}

/** The years to label on an axis: round numbers, at most `most` of them. */
export function yearsOf({ from, to }: Span, most: number): number[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((years) => (last - first) / years <= most) ?? 500;
  const years: number[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year <= last; year += step) years.push(year);
  return years;
}

/** The first day of a year. */
export function startOf(year: number): string {
  return new Date(Date.UTC(2000, 0, 1)).toISOString().replace("2000", String(year).padStart(4, "0")).slice(0, 10);
}
