/** A date as far as it is known: days, `YYYY-MM-DD`; null where an end is open. */
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

/** The time that dates take up together, with a little room; null where none says when. */
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

/** Where a date lies within a span, as fractions of it; an open end reaches to the span's. */
export function placeOf({ earliest, latest }: KnownDate, { from, to }: Span): { start: number; length: number } {
  const start = earliest ? (Date.parse(earliest) - from) / (to - from) : 0;
  const end = latest ? (Date.parse(latest) + DAY - from) / (to - from) : 1;
  return { start, length: end - start };
}

/** The years to write on an axis of at most `most` labels: round ones. */
export function yearsOf({ from, to }: Span, most: number): number[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((years) => (last - first) / years <= most) ?? 500;
  const years: number[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year <= last; year += step) years.push(year);
  return years;
}

/** The first moment of a year. */
export function startOf(year: number): string {
  return new Date(Date.UTC(2000, 0, 1)).toISOString().replace("2000", String(year).padStart(4, "0")).slice(0, 10);
}
